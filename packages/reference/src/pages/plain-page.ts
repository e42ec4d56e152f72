import type { ApiReference } from "../description/api-reference.js";
import type { Place } from "../description/contradictions.js";
import { contradictionBody, evidenceBlock } from "../html/evidence.js";
import { fieldList, typeWords } from "../html/fields.js";
import { type Html, html } from "../html/html.js";
import { inlineMarkdown, markdown } from "../html/markdown.js";
import { securityInWords } from "../html/security.js";
import { layout, STATIC_POLICY } from "./layout.js";
import { operationSection, responseBodies } from "./operation-section.js";
import { views } from "./views.js";

/** The whole reference of an API on one page that needs no script. */
export function plainPage(api: ApiReference): string {
  return layout({
    title: `${api.title}: plain page`,
    summary: `${api.summary} Every operation, field and example on one page, with the evidence for it.`,
    root: "../../",
    api: api.id,
    contentSecurityPolicy: STATIC_POLICY,
    kind: "plain",
    main: html`<div class="plain">
<header class="page-title"><h1>${api.title}</h1>${views(api.id, "plain", "../")}<p class="lead">${api.summary}</p></header>
${contents(api)}
<article>
<div class="prose">${markdown(api.description)}</div>
<section id="access"><h2>Base URL and authentication</h2>${servers(api)}${security(api)}</section>
${api.operations.map(operationSection)}
${
  api.sharedResponses.length > 0 &&
  html`<section id="shared-responses"><h2>Shared responses</h2>
${api.sharedResponses.map(
  (response) =>
    html`<section class="component" id="response-${response.name}"><h3><span class="status">${response.status}</span> ${response.name}</h3>${markdown(response.description)}${response.evidence && evidenceBlock(response.evidence)}${responseBodies(response)}</section>`,
)}</section>`
}
${
  api.schemas.length > 0 &&
  html`<section id="schemas"><h2>Schemas</h2>
${api.schemas.map(
  (schema) =>
    html`<section class="component" id="schema-${schema.name}"><h3>${schema.name}</h3>${markdown(schema.description)}${schema.fields.length === 0 && html`<p>Is ${typeWords(schema.type)}.</p>`}${schema.evidence && evidenceBlock(schema.evidence)}${schema.fields.length > 0 && fieldList(schema.fields)}</section>`,
)}</section>`
}
${contradictions(api)}
</article>
</div>`,
  });
}

function contents(api: ApiReference): Html {
  return html`<nav class="contents" aria-label="On this page"><ul>
<li><a href="#access">Base URL and authentication</a></li>
${api.operations.map((operation) => html`<li><a href="#${operation.id}">${operation.summary}</a></li>`)}
${api.sharedResponses.length > 0 && html`<li><a href="#shared-responses">Shared responses</a></li>`}
${api.schemas.length > 0 && html`<li><a href="#schemas">Schemas</a></li>`}
${api.contradictions.length > 0 && html`<li><a href="#contradictions">Contradictions</a></li>`}
</ul></nav>`;
}

function servers(api: ApiReference): Html {
  return html`<dl class="fields">${api.servers.map(
    ({ url, description, variables = {} }) =>
      html`<div class="field"><dt><code class="field-name">${url}</code></dt><dd>${
        description !== undefined && markdown(description)
      }${Object.entries(variables).map(
        ([name, variable]) =>
          html`<p><code>${name}</code>: ${inlineMarkdown(variable.description ?? "")} Default <code>${variable.default}</code></p>`,
      )}</dd></div>`,
  )}</dl>`;
}

function security(api: ApiReference): Html {
  return html`<dl class="fields">${api.security.map(
    (scheme) =>
      html`<div class="field"><dt>${securityInWords(scheme)}</dt><dd>${markdown(scheme.description ?? "")}${
        scheme["x-evidence"] && evidenceBlock(scheme["x-evidence"])
      }</dd></div>`,
  )}</dl>`;
}

function contradictions(api: ApiReference): Html | false {
  if (api.contradictions.length === 0) return false;
  return html`<section id="contradictions"><h2>Contradictions</h2>
<p>Where the vendor’s pages disagree with each other or leave two readings open, and what is described here.</p>
<ol class="contradictions all">${api.contradictions.map(
    (contradiction) =>
      html`<li>${contradictionBody(contradiction)}<p class="places"><span class="quiet">At</span> ${contradiction.places.map(
        (place, index) => html`${index > 0 && ", "}${placeLink(api, place)}`,
      )}</p></li>`,
  )}</ol></section>`;
}

function placeLink(api: ApiReference, { kind, name }: Place): Html {
  if (kind === "operation") return html`<a href="#${name}">${name}</a>`;
  if (kind === "schema" && api.schemas.some((schema) => schema.name === name)) {
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  return html`<code>${name}</code>`;
}
