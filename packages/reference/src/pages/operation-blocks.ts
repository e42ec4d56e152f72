import { originOf } from "@contacts-api/openapi/samples";
import type { ApiReference, OperationReference, ResponseReference } from "../description/api-reference.js";
import type { Body } from "../description/body.js";
import { type Evidence, evidenceBeside } from "../description/evidence.js";
import { type Block, section, text } from "../outline/outline.js";
import { samplesOf } from "../samples/samples.js";
import { siteLink } from "../site-url.js";
import { securityInWords } from "./access.js";
import {
  bodyBlocks,
  briefEvidence,
  exampleBlocks,
  fieldsBlock,
  otherBodyBlocks,
  requestBodyBlocks,
} from "./body-blocks.js";
import { errorBlocks } from "./error-blocks.js";
import { inWords, samplesPath } from "./paths.js";

/** The other languages have a page of their own, so that an operation's page stays light. */
const LANGUAGES_SHOWN = 3;

export interface OperationDisplay {
  /** Begins every anchor, where a page holds several operations. */
  readonly prefix: string;
  /** Whether every example of a response is shown, or the first of each success. */
  readonly examples: "all" | "first";
  /** Whether the operation's contradictions are told, or named with a link to the page that tells them. */
  readonly contradictions: "told" | "linked";
}

/** An operation: its request line, what it does, how well that is known, what it takes, what it returns and how it fails. */
export function operationBlocks(
  api: ApiReference,
  operation: OperationReference,
  { prefix, examples, contradictions }: OperationDisplay,
): Block[] {
  const { method, path, description, evidence, request, responses } = operation;
  const successes = responses.filter(isSuccess);
  const parts: (Block | false)[] = [
    { kind: "request line", method: method.toUpperCase(), url: `${originOf(api.id, api)}${path}` },
    text(description),
    evidence !== undefined &&
      (contradictions === "told" ? { kind: "evidence", evidence } : briefEvidence(api, evidence)),
    {
      kind: "aside",
      blocks: [...sampleBlocks(api, operation, prefix), ...responseExamples(operation, prefix, examples)],
    },
    facts(api, operation),
    ...parameterSections(api, operation, prefix),
    request !== undefined &&
      section(`${prefix}body`, request.required ? "Request body" : "Request body, optional", [
        text(request.description),
        ...request.bodies.flatMap((body, index) =>
          index === 0
            ? requestBodyBlocks(api, body, `${prefix}body`, evidence)
            : otherBodyBlocks(api, body, request.bodies[0], `${prefix}form`, evidence),
        ),
      ]),
    ...successes.map((response) => responseSection(api, response, prefix, evidence)),
    section(`${prefix}errors`, "Errors", errorBlocks(api, operation)),
  ];
  return parts.filter((part) => part !== false);
}

function isSuccess({ status }: ResponseReference): boolean {
  return status.startsWith("2");
}

function facts(api: ApiReference, { request, responses }: OperationReference): Block {
  const statuses = responses.map(({ status }) => status).filter((status) => status !== "default");
  const failures = statuses.filter((status) => !status.startsWith("2"));
  return {
    kind: "facts",
    facts: [
      {
        term: "Authentication",
        text: `${securityInWords(api)} (${siteLink("how to get it", `${api.id}/`, "authentication")})`,
      },
      { term: "Sends", text: request?.bodies.map(({ mediaType }) => `\`${mediaType}\``).join(" or ") ?? "no body" },
      { term: "Fails with", text: failures.join(", ") },
    ],
  };
}

function parameterSections(api: ApiReference, { parameters, evidence }: OperationReference, prefix: string): Block[] {
  return [...new Set(parameters.map(({ place }) => place))].map((place) => {
    const there = parameters.filter((parameter) => parameter.place === place);
    const title =
      place === "path" ? "Path parameters" : place === "query" ? "Query parameters" : `Parameters in ${place}`;
    return section(`${prefix}${place}`, title, [fieldsBlock(api, there, `${prefix}${place}`, evidence)]);
  });
}

function responseSection(
  api: ApiReference,
  response: ResponseReference,
  prefix: string,
  around: Evidence | undefined,
): Block {
  const { status, description, bodies } = response;
  const evidence = evidenceBeside(response.evidence, around);
  return section(`${prefix}response-${status}`, `Response ${status}`, [
    text(description),
    evidence !== undefined && briefEvidence(api, evidence),
    bodies.length === 0 && text("No body."),
    ...bodies.flatMap((body) => bodyBlocks(api, body, `${prefix}response`, response.evidence)),
  ]);
}

function sampleBlocks(api: ApiReference, operation: OperationReference, prefix: string): Block[] {
  const [first, ...others] = samplesOf(operation);
  if (first === undefined) return [];
  const shown = first.samples.slice(0, LANGUAGES_SHOWN);
  const more = first.samples.slice(LANGUAGES_SHOWN).map(({ language }) => language);
  return [
    {
      kind: "choice",
      label: "Request",
      name: `${prefix}language`,
      options: shown.map(({ language, syntax, code }) => ({
        title: language,
        blocks: [{ kind: "code", language: syntax, code }],
      })),
    },
    ...others.flatMap(({ mediaType, samples: [sample] }): Block[] =>
      sample === undefined
        ? []
        : [{ kind: "code", language: sample.syntax, code: sample.code, title: `As \`${mediaType}\`` }],
    ),
    text(siteLink(inWords(more), samplesPath(api, operation))),
  ];
}

/** Errors have their bodies on the overview and on the page of messages. */
function responseExamples(
  { responses }: OperationReference,
  prefix: string,
  examples: OperationDisplay["examples"],
): Block[] {
  const shown = responses.filter(isSuccess);
  return [
    {
      kind: "choice",
      label: "Response",
      name: `${prefix}status`,
      options: shown.map(({ status, bodies }) => ({
        title: `Response ${status}`,
        blocks:
          bodies.length === 0
            ? [text("No body.")]
            : bodies.flatMap((body) => exampleBlocks(examples === "first" ? firstExample(body) : body)),
      })),
    },
  ];
}

function firstExample(body: Body): Body {
  return { ...body, examples: body.examples.slice(0, 1) };
}
