import { CREDENTIAL_VARIABLES, type SampledRequest } from "@contacts-api/openapi/samples";
import { csharpHttpclient } from "@scalar/snippetz/plugins/csharp/httpclient";
import { ENCODED_PAIR, generated } from "./har.js";
import { readVariables, replaceOnce } from "./replace.js";

/** A program for C# 11 with top-level statements. It throws when the response is an error. */
export function csharpSample(request: SampledRequest): string {
  const text = generated(csharpHttpclient, request);
  const program = request.security.type === "apiKey" ? readVariables(text, readVariable) : withPair(text);
  return [
    ...(/\b(Authentication|MediaType)HeaderValue\b/.test(program) ? ["using System.Net.Http.Headers;", ""] : []),
    program,
    "response.EnsureSuccessStatusCode();",
    ...(request.returnsBody ? ["Console.WriteLine(await response.Content.ReadAsStringAsync());"] : []),
  ].join("\n");
}

function withPair(text: string): string {
  const { key, secret } = CREDENTIAL_VARIABLES;
  const encoded = "Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(credentials))";
  return `var credentials = ${readVariable(key)} + ":" + ${readVariable(secret)};\n${replaceOnce(text, `"${ENCODED_PAIR}"`, encoded)}`;
}

function readVariable(name: string): string {
  return `Environment.GetEnvironmentVariable("${name}")`;
}
