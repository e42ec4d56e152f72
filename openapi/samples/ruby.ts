import type { SampledRequest } from "@contacts-api/openapi/samples";
import { rubyNative } from "@scalar/snippetz/plugins/ruby/native";
import { generated } from "./har.js";
import { readVariables, replaceOnce } from "./replace.js";

/** A program for Ruby with its standard library. It ends with status 1 when the response is an error. */
export function rubySample(request: SampledRequest): string {
  const program = readVariables(generated(rubyNative, request), (name) => `ENV.fetch("${name}")`);
  return replaceOnce(
    replaceOnce(program, "http.use_ssl = true", `http.use_ssl = url.scheme == "https"`),
    "puts response.read_body",
    [`abort "#{response.code} #{response.body}" unless response.is_a?(Net::HTTPSuccess)`, "puts response.body"].join(
      "\n",
    ),
  );
}
