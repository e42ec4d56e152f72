import { literal } from "./literal.js";
import { CREDENTIAL_VARIABLES, formFields, SAMPLE_FILE, type SampledRequest, urlOf } from "./request.js";

/** A request with the platform's `fetch`, as a module for Node. It throws when the response is an error. */
export function javascriptSample(request: SampledRequest): string {
  const { method, security, mediaType, body } = request;
  const { accessToken, key, secret } = CREDENTIAL_VARIABLES;
  const isJson = mediaType === "application/json";
  const isForm = mediaType !== undefined && !isJson;
  const usesToken = security.type === "apiKey";
  const headers = [
    usesToken
      ? `"${security.name}": process.env.${accessToken}`
      : `Authorization: \`Basic \${btoa(\`\${${key}}:\${${secret}}\`)}\``,
    ...(isJson ? [`"Content-Type": "application/json"`] : []),
  ];
  const options = [
    ...(method === "GET" ? [] : [`method: "${method}",`]),
    `headers: { ${headers.join(", ")} },`,
    ...(isJson ? [`body: JSON.stringify(${literal(body)}),`] : []),
    ...(isForm ? ["body: form,"] : []),
  ];
  return [
    ...(isForm ? [formOf(request), ""] : []),
    ...(usesToken ? [] : [`const { ${key}, ${secret} } = process.env;`]),
    `const response = await fetch("${urlOf(request)}", {`,
    ...options.map((option) => option.replace(/^/gm, "  ")),
    "});",
    `if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);`,
    ...(request.returnsBody ? ["console.log(await response.json());"] : []),
  ].join("\n");
}

function formOf({ body, files }: SampledRequest): string {
  const fields = formFields(body).map(([name, value]) =>
    files.includes(name)
      ? `form.append("${name}", await openAsBlob("${SAMPLE_FILE}"), "${SAMPLE_FILE}");`
      : `form.append("${name}", ${JSON.stringify(value)});`,
  );
  return [`import { openAsBlob } from "node:fs";`, "", "const form = new FormData();", ...fields].join("\n");
}
