import { CREDENTIAL_VARIABLES, formFields, SAMPLE_FILE, type SampledRequest } from "@contacts-api/openapi/samples";
import { phpCurl } from "@scalar/snippetz/plugins/php/curl";
import { generated } from "./har.js";
import { replaceOnce } from "./replace.js";

const SENT = "curl_exec($ch);\n\ncurl_close($ch);";

/** A program for PHP 8 with its curl extension. It ends with status 1 when the response is an error. */
export function phpSample(request: SampledRequest): string {
  const isForm = request.files.length > 0;
  // The generator calls functions for forms that PHP does not have.
  const text = generated(phpCurl, isForm ? { ...request, mediaType: undefined } : request);
  const setUp = replaceOnce(text, `\n${SENT}`, "");
  return [
    "<?php",
    "",
    withCredential(setUp, request).trimEnd(),
    ...(isForm ? [`curl_setopt($ch, CURLOPT_POSTFIELDS, [\n${formEntries(request)}\n]);`] : []),
    "curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);",
    "",
    "$body = curl_exec($ch);",
    "$status = curl_getinfo($ch, CURLINFO_RESPONSE_CODE);",
    "if ($body === false || $status >= 300) {",
    `  fwrite(STDERR, "$status $body");`,
    "  exit(1);",
    "}",
    "echo $body;",
  ].join("\n");
}

function withCredential(text: string, { security }: SampledRequest): string {
  const { accessToken, key, secret } = CREDENTIAL_VARIABLES;
  return security.type === "apiKey"
    ? replaceOnce(text, `'${security.name}: ${accessToken}'`, `'${security.name}: ' . getenv('${accessToken}')`)
    : replaceOnce(text, `'${key}:${secret}'`, `getenv('${key}') . ':' . getenv('${secret}')`);
}

function formEntries({ body, files }: SampledRequest): string {
  return formFields(body)
    .map(([name, value]) => {
      const sent = files.includes(name) ? `new CURLFile('${SAMPLE_FILE}', 'image/png')` : quoted(value);
      return `  ${quoted(name)} => ${sent},`;
    })
    .join("\n");
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
