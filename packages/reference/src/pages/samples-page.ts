import { apiRecords } from "@contacts-api/openapi";
import { CREDENTIAL_VARIABLES } from "@contacts-api/openapi/samples";
import type { ApiReference, OperationReference } from "../description/api-reference.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import type { SampledResponse } from "../samples/sampled-response.js";
import { samplesOf } from "../samples/samples.js";
import { siteLink } from "../site-url.js";
import { inWords, nameOf, operationPath, paths, samplesPath } from "./paths.js";

/**
 * An operation in every language.
 *
 * @param responses What the sandbox returned for each media type of the request.
 */
export function samplesPage(
  api: ApiReference,
  operation: OperationReference,
  responses: readonly SampledResponse[],
): OutlinedPage {
  const requests = samplesOf(operation);
  const languages = requests[0]?.samples ?? [];
  return {
    path: samplesPath(api, operation),
    title: `${operation.summary}: samples`,
    windowTitle: `${operation.summary} in ten languages – ${nameOf(api)} contacts API`,
    summary: `${siteLink(operation.summary, operationPath(api, operation))} of ${nameOf(api)} in ${inWords(languages.map(({ language }) => language))}.`,
    blocks: [
      text(
        `Each reads the credential from the environment: ${credentialInWords(api)}. The tests of this project run each against the sandbox, where its language is installed.`,
      ),
      ...languages.map(({ language, name }) =>
        section(
          name,
          language,
          requests.flatMap(({ mediaType, samples }): Block[] =>
            samples
              .filter((sample) => sample.name === name)
              .map(({ syntax, code }) => ({
                kind: "code",
                language: syntax,
                code,
                ...(mediaType === undefined ? {} : { title: `As \`${mediaType}\`` }),
              })),
          ),
        ),
      ),
      section("response", "Response", [
        text(`What the sandbox returned to these requests (${siteLink("how statements are known", paths.evidence)}).`),
        ...responses.map(responseBlock),
      ]),
    ],
  };
}

function responseBlock({ status, body, mediaType }: SampledResponse): Block {
  return {
    kind: "code",
    title: mediaType === undefined ? `Status ${status}` : `Status ${status}, to \`${mediaType}\``,
    ...(body === undefined
      ? { language: "text", code: "(empty)" }
      : { language: "json", code: JSON.stringify(body, null, 2) }),
  };
}

function credentialInWords({ id }: ApiReference): string {
  const { accessToken, key, secret } = CREDENTIAL_VARIABLES;
  return apiRecords[id].credential === "accessToken" ? `\`${accessToken}\`` : `\`${key}\` and \`${secret}\``;
}
