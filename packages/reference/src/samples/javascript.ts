import { literal } from "./literal.js";
import { formFields, type SampledRequest, urlOf } from "./request.js";

/** A request with the platform's `fetch`, as a module of JavaScript. */
export function javascriptSample(request: SampledRequest): string {
  const { method, security, mediaType, body } = request;
  const isJson = mediaType === "application/json";
  const isForm = mediaType !== undefined && !isJson;
  const headers = [credential(security), ...(isJson ? [`"Content-Type": "application/json"`] : [])];
  const options = [
    ...(method === "GET" ? [] : [`method: "${method}",`]),
    `headers: { ${headers.join(", ")} },`,
    ...(isJson ? [`body: JSON.stringify(${literal(body)}),`] : []),
    ...(isForm ? ["body: form,"] : []),
  ];
  return [
    ...(isForm ? [formOf(request), ""] : []),
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
      ? `form.append("${name}", await openAsBlob("picture.png"), "picture.png");`
      : `form.append("${name}", ${JSON.stringify(value)});`,
  );
  return [`import { openAsBlob } from "node:fs";`, "", "const form = new FormData();", ...fields].join("\n");
}

function credential({ type, name }: SampledRequest["security"]): string {
  return type === "apiKey"
    ? `"${name}": "YOUR_ACCESS_TOKEN"`
    : `Authorization: \`Basic \${btoa("YOUR_API_KEY:YOUR_API_SECRET")}\``;
}
