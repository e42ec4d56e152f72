import type { OperationReference, ResponseReference } from "../description/api-reference.js";
import type { Body, NamedExample } from "../description/body.js";
import { evidenceBlock } from "../html/evidence.js";
import { fieldList, typeWords } from "../html/fields.js";
import { type Html, html } from "../html/html.js";
import { markdown } from "../html/markdown.js";

/** One operation with its evidence, parameters, request and responses. */
export function operationSection(operation: OperationReference): Html {
  const { id, method, path, summary, description, evidence, parameters, request, responses } = operation;
  return html`<section class="operation" id="${id}">
<h2>${summary}</h2>
<p class="route"><span class="method method-${method}">${method.toUpperCase()}</span> <code>${breakable(path)}</code></p>
${markdown(description)}
${evidence && evidenceBlock(evidence)}
${parameterList(parameters)}
${request && html`<h3>Request body${!request.required && html` <span class="quiet">(optional)</span>`}</h3>${markdown(request.description)}${request.bodies.map((each) => bodySection(each))}`}
<h3>Responses</h3>
${responses.map(responseSection)}
</section>`;
}

function parameterList(parameters: OperationReference["parameters"]): Html[] {
  const places = [...new Set(parameters.map((parameter) => parameter.place))];
  return places.map(
    (place) =>
      html`<h3>${place === "path" ? "Path" : place === "query" ? "Query" : `In ${place}`} parameters</h3>${fieldList(parameters.filter((parameter) => parameter.place === place))}`,
  );
}

function responseSection(response: ResponseReference): Html {
  const { status, description, shared } = response;
  if (shared !== undefined) {
    return html`<div class="response shared"><h4><a href="#response-${shared}"><span class="status">${status}</span> ${shared}</a></h4></div>`;
  }
  return html`<div class="response"><h4><span class="status">${status}</span></h4>${markdown(description)}${
    response.evidence && evidenceBlock(response.evidence)
  }${responseBodies(response)}</div>`;
}

/** The bodies of an response, or the words that there is none. */
export function responseBodies(response: ResponseReference): Html | Html[] {
  return response.bodies.length === 0
    ? html`<p class="quiet">No body.</p>`
    : response.bodies.map((body) => bodySection(body));
}

function bodySection(body: Body): Html {
  return html`<div class="body">
<p class="media-type"><code>${body.mediaType}</code> <span class="type">${body.fields.length === 0 ? typeWords(body.type) : ""}</span></p>
${markdown(body.description)}
${body.evidence && evidenceBlock(body.evidence)}
${body.fields.length > 0 && fieldList(body.fields)}
${body.examples.map((example, index) => exampleBlock(example, index === 0))}
</div>`;
}

function exampleBlock({ title, description, value }: NamedExample, open: boolean): Html {
  return html`<details class="example"${open && html` open`}><summary>${title}</summary>${
    description !== "" && markdown(description)
  }<pre tabindex="0"><code>${typeof value === "string" ? value : JSON.stringify(value, null, 2)}</code></pre></details>`;
}

/** Lets a long path break before each slash. */
function breakable(path: string): Html[] {
  return path.split(/(?=\/)/).map((segment) => html`<wbr>${segment}`);
}
