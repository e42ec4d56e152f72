/** @jsxImportSource hono/jsx/dom */

import type { Api } from "@contacts-api/openapi";
import { useState } from "hono/jsx/dom";
import type { SampledRequest } from "../../samples/request.js";
import { samplesOfRequest } from "../../samples/samples.js";

/** The request as it stands, against the vendor's server, in the language of the reader's choice. */
export function Samples({ api, request }: { readonly api: Api; readonly request: SampledRequest }) {
  const [language, choose] = useState("Shell");
  const samples = samplesOfRequest(api, request);
  const shown = samples.find((sample) => sample.language === language) ?? samples[0];
  return (
    <>
      <label for="language">Language</label>
      <select id="language" onInput={(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        {samples.map((sample) => (
          <option value={sample.language} selected={sample === shown}>
            {sample.language}
          </option>
        ))}
      </select>
      <pre tabindex={0}>
        <code>{shown?.code}</code>
      </pre>
    </>
  );
}
