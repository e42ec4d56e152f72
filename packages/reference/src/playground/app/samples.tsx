/** @jsxImportSource hono/jsx/dom */
import type { Api } from "@contacts-api/openapi";
import { javascriptSample, type SampledRequest, shellSample, typescriptSample } from "@contacts-api/openapi/samples";
import { useState } from "hono/jsx/dom";

const LANGUAGES: Readonly<Record<string, (api: Api, request: SampledRequest) => string>> = {
  Shell: (_, request) => shellSample(request),
  TypeScript: typescriptSample,
  JavaScript: (_, request) => javascriptSample(request),
};

interface Props {
  readonly api: Api;
  readonly request: SampledRequest;
  /** URL of the page with the operation in every language. */
  readonly others: string;
}

/** The request as it stands, against the vendor's server, in the language of the reader's choice. */
export function Samples({ api, request, others }: Props) {
  const [language, choose] = useState("Shell");
  return (
    <>
      <label for="language">Language</label>
      <select id="language" onInput={(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        {Object.keys(LANGUAGES).map((name) => (
          <option value={name} selected={name === language}>
            {name}
          </option>
        ))}
      </select>
      <pre tabindex={0}>
        <code>{LANGUAGES[language]?.(api, request)}</code>
      </pre>
      <p>
        <a href={others}>Seven more languages</a>, with the values of the documentation.
      </p>
    </>
  );
}
