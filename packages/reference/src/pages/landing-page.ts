import { apiRecords } from "@contacts-api/openapi";
import type { ApiReference } from "../description/api-reference.js";
import { compareOperations, listingOf } from "../description/at-a-glance.js";
import { EVIDENCE_MEANING, type EvidenceLevel } from "../description/evidence.js";
import { evidenceBadge } from "../html/evidence.js";
import { type Html, html, type Insertion } from "../html/html.js";
import { inlineMarkdown } from "../html/markdown.js";
import { securityInWords } from "../html/security.js";
import { productNamesInWords } from "../product-names.js";
import { layout, STATIC_POLICY } from "./layout.js";
import { views } from "./views.js";

/** What each API offers, side by side, read from the descriptions. */
export function landingPage(apis: readonly ApiReference[]): string {
  return layout({
    title: "Contacts APIs side by side",
    summary: `What the contacts APIs of ${productNamesInWords()} offer, side by side, with the evidence for each statement.`,
    root: "",
    contentSecurityPolicy: STATIC_POLICY,
    kind: "landing",
    main: html`<header class="hero">
<h1>Three contacts APIs, side by side</h1>
<p class="lead">Three help desks, one ancestor: their APIs for contacts descend from the open-source Chatwoot and have drifted apart. This reference says what each one accepts and returns, what that statement rests on, and where the vendor’s own pages disagree.</p>
</header>
<section aria-labelledby="apis"><h2 id="apis">At a glance</h2><div class="glance">${apis.map(glance)}</div></section>
<section aria-labelledby="operations"><h2 id="operations">Operations and their evidence</h2>${matrix(apis)}${legend()}</section>`,
  });
}

function glance(api: ApiReference): Html {
  const { paging, sorting } = listingOf(api);
  const facts: [string, Insertion][] = [
    [
      "Base URL",
      api.servers.map(
        ({ url, description = "", variables = {} }) =>
          html`<code>${withDefaults(url, variables)}</code>${[description, ...Object.values(variables).map((variable) => variable.description ?? "")].filter((text) => text !== "").map((text) => html`<p>${inlineMarkdown(text)}</p>`)}`,
      ),
    ],
    [
      "Authentication",
      api.security.map(
        (scheme) =>
          html`${securityInWords(scheme)} ${scheme["x-evidence"] && evidenceBadge(scheme["x-evidence"].level)}`,
      ),
    ],
    [
      "Pagination",
      paging.length === 0
        ? "not described"
        : paging.map(({ name, description }) => html`<code>${name}</code><p>${inlineMarkdown(description)}</p>`),
    ],
    [
      "Sorting",
      sorting.length === 0
        ? "not described"
        : html`${sorting.map(({ name }, index) => html`${index > 0 && ", "}<code>${name}</code>`)}`,
    ],
    ["Operations", operationCount(api)],
    [
      "Contradictions",
      html`<a href="${api.id}/plain/index.html#contradictions">${api.contradictions.length} in the vendor’s pages</a>`,
    ],
  ];
  return html`<section class="glance-api"><h3><a href="${api.id}/index.html">${apiRecords[api.id].productName}</a></h3>
<dl>${facts.map(([term, fact]) => html`<div class="fact"><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
${views(api.id, undefined, `${api.id}/`)}</section>`;
}

function operationCount(api: ApiReference): string {
  const levels = api.operations.map((operation) => operation.evidence?.level);
  const counts = (Object.keys(EVIDENCE_MEANING) as EvidenceLevel[])
    .map((level) => ({ level, count: levels.filter((each) => each === level).length }))
    .filter(({ count }) => count > 0);
  const [only, ...others] = counts;
  return others.length === 0 && only !== undefined
    ? `${levels.length}, all ${only.level}`
    : `${levels.length}: ${counts.map(({ level, count }) => `${count} ${level}`).join(", ")}`;
}

function withDefaults(url: string, variables: Readonly<Record<string, { readonly default: string }>>): string {
  return url.replace(/\{(\w+)\}/g, (whole, name: string) => variables[name]?.default ?? whole);
}

function matrix(apis: readonly ApiReference[]): Html {
  return html`<table class="matrix"><caption class="visually-hidden">Evidence for each operation of each API</caption>
<thead><tr><th scope="col">Operation</th>${apis.map(({ id }) => html`<th scope="col">${id}</th>`)}</tr></thead>
<tbody>${compareOperations(apis).map(
    ({ id, summary, cells }) =>
      html`<tr><th scope="row">${summary}<code class="operation-id">${id}</code></th>${cells.map((operation, index) =>
        operation === undefined
          ? html`<td class="absent"><span aria-hidden="true">–</span><span class="visually-hidden">not described</span></td>`
          : html`<td><a class="cell" href="${apis[index]?.id}/plain/index.html#${operation.id}"><span class="method method-${operation.method}">${operation.method.toUpperCase()}</span> ${operation.id !== id && html`<code>?q=</code> `}${operation.evidence && evidenceBadge(operation.evidence.level)}</a></td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

function legend(): Html {
  return html`<dl class="legend">${(Object.entries(EVIDENCE_MEANING) as [EvidenceLevel, string][]).map(
    ([level, meaning]) => html`<div><dt>${evidenceBadge(level)}</dt><dd>${meaning}</dd></div>`,
  )}</dl>`;
}
