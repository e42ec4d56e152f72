import { CREDENTIAL_VARIABLES, type SampledRequest } from "@contacts-api/openapi/samples";
import { javaNethttp } from "@scalar/snippetz/plugins/java/nethttp";
import { ENCODED_PAIR, generated } from "./har.js";
import { indented, readVariables, replaceOnce } from "./replace.js";

const PACKAGES = ["java.io.", "java.net.", "java.nio.charset.", "java.nio.file."];

/** A program for Java 17 with its standard library. It throws when the response is an error. */
export function javaSample(request: SampledRequest): string {
  const text = withTextBlock(generated(javaNethttp, request).trimEnd(), request);
  const program = request.security.type === "apiKey" ? readVariables(text, readVariable) : withPair(text);
  const judged = replaceOnce(
    program,
    "System.out.println(response.body());",
    [
      "if (response.statusCode() >= 300) {",
      '  throw new IllegalStateException(response.statusCode() + " " + response.body());',
      "}",
      ...(request.returnsBody ? ["System.out.println(response.body());"] : []),
    ].join("\n"),
  );
  const { code, imports } = withImports(judged);
  return [
    ...imports.map((name) => `import ${name};`),
    "",
    "public class Sample {",
    "  public static void main(String[] arguments) throws Exception {",
    indented(code, "    "),
    "  }",
    "}",
  ].join("\n");
}

/** Names instead of the generator's qualified names. */
function withImports(program: string): { readonly code: string; readonly imports: readonly string[] } {
  const qualified = new RegExp(
    `\\b(?:${PACKAGES.map((name) => name.replaceAll(".", "\\.")).join("|")})([A-Z]\\w+)`,
    "g",
  );
  const named = [...program.matchAll(qualified)].map(([name]) => name);
  const http = ["HttpClient", "HttpRequest", "HttpResponse"].map((name) => `java.net.http.${name}`);
  return { code: program.replace(qualified, "$1"), imports: [...new Set([...named, ...http])].sort() };
}

/** JSON as a text block instead of a line of escapes. */
function withTextBlock(text: string, { mediaType, body }: SampledRequest): string {
  if (mediaType !== "application/json") return text;
  const json = JSON.stringify(body, null, 2).replaceAll("\\", "\\\\");
  return replaceOnce(text, JSON.stringify(JSON.stringify(body)), `"""\n${indented(json, "  ")}\n  """`);
}

function withPair(text: string): string {
  const { key, secret } = CREDENTIAL_VARIABLES;
  const encoded = `"Basic " + java.util.Base64.getEncoder().encodeToString(credentials.getBytes())`;
  return `String credentials = ${readVariable(key)} + ":" + ${readVariable(secret)};\n${replaceOnce(text, `"Basic ${ENCODED_PAIR}"`, encoded)}`;
}

function readVariable(name: string): string {
  return `System.getenv("${name}")`;
}
