import { CREDENTIAL_VARIABLES, SAMPLE_FILE, type SampledRequest } from "@contacts-api/openapi/samples";
import { swiftNsurlsession } from "@scalar/snippetz/plugins/swift/nsurlsession";
import { generated } from "./har.js";
import { readVariables, replaceOnce } from "./replace.js";

const ENVIRONMENT = "let environment = ProcessInfo.processInfo.environment";
/** Where Swift is not Apple's, requests are in a module of their own. */
const NETWORKING = "#if canImport(FoundationNetworking)\nimport FoundationNetworking\n#endif";

/** A program for Swift 5.7 on Apple's systems, and for Swift 6 on others. It throws when the response is an error. */
export function swiftSample(request: SampledRequest): string {
  const { key, secret } = CREDENTIAL_VARIABLES;
  const text = withFile(generated(swiftNsurlsession, request), request);
  const program =
    request.security.type === "apiKey"
      ? readVariables(text, readVariable)
      : replaceOnce(text, `"${key}:${secret}"`, `${readVariable(key)} + ":" + ${readVariable(secret)}`);
  const complete = replaceOnce(program, "import Foundation\n", `import Foundation\n${NETWORKING}\n\n${ENVIRONMENT}`);
  return request.returnsBody
    ? complete
    : replaceOnce(complete, `\n\nprint(String(data: data, encoding: .utf8) ?? "")`, "");
}

/** The generator leaves the bytes of a file to the reader. */
function withFile(text: string, { files }: SampledRequest): string {
  if (files.length === 0) return text;
  return replaceOnce(
    text,
    `appendToBody("<# File data for ${SAMPLE_FILE} #>\\r\\n")`,
    [`body.append(try Data(contentsOf: URL(fileURLWithPath: "${SAMPLE_FILE}")))`, `appendToBody("\\r\\n")`].join("\n"),
  );
}

function readVariable(name: string): string {
  return `environment["${name}"]!`;
}
