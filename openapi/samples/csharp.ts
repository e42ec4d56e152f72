import { CREDENTIAL_VARIABLES, formFields, SAMPLE_FILE, type SampledRequest } from "@contacts-api/openapi/samples";
import { csharpHttpclient } from "@scalar/snippetz/plugins/csharp/httpclient";
import { ENCODED_PAIR, generated } from "./har.js";
import { readVariables, replaceOnce } from "./replace.js";

/** The file of a new console project of .NET 7 or newer, with C# 11. It throws when the response is an error. */
export function csharpSample(request: SampledRequest): string {
  const text = withQuotedNames(generated(csharpHttpclient, request), request);
  const program = request.security.type === "apiKey" ? readVariables(text, readVariable) : withPair(text);
  return [
    ...(/\b(Authentication|MediaType)HeaderValue\b/.test(program) ? ["using System.Net.Http.Headers;", ""] : []),
    program,
    "response.EnsureSuccessStatusCode();",
    ...(request.returnsBody ? ["Console.WriteLine(await response.Content.ReadAsStringAsync());"] : []),
  ].join("\n");
}

/**
 * .NET quotes the name of a form's field only where it must, and adds `filename*` to that of a file. RFC 7578 shows names in
 * quotes and forbids `filename*`, and some servers refuse the form.
 */
function withQuotedNames(text: string, { body, files }: SampledRequest): string {
  if (files.length === 0) return text;
  return formFields(body).reduce((form, [name]) => {
    if (!files.includes(name)) return replaceOnce(form, `), "${name}");`, `), ${quoted(name)});`);
    const part = `fileContent${files.indexOf(name)}`;
    const disposition = `new ContentDispositionHeaderValue("form-data") { Name = ${quoted(name)}, FileName = ${quoted(SAMPLE_FILE)} }`;
    return replaceOnce(
      form,
      `content.Add(${part}, "${name}", "${SAMPLE_FILE}");`,
      `${part}.Headers.ContentDisposition = ${disposition};\ncontent.Add(${part});`,
    );
  }, text);
}

/** A literal of a name with quotes around it. */
function quoted(name: string): string {
  return String.raw`"\"${name}\""`;
}

function withPair(text: string): string {
  const { key, secret } = CREDENTIAL_VARIABLES;
  const encoded = "Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(credentials))";
  return `var credentials = ${readVariable(key)} + ":" + ${readVariable(secret)};\n${replaceOnce(text, `"${ENCODED_PAIR}"`, encoded)}`;
}

function readVariable(name: string): string {
  return `Environment.GetEnvironmentVariable("${name}")`;
}
