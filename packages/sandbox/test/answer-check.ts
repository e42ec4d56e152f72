import type { ApiId } from "@contacts-api/sandbox";
import { DescribedAnswers } from "./described-answers.js";
import { readDescription } from "./description.js";
import type { Answer } from "./server-under-test.js";

/** Only requests that no description allows get these, so descriptions may leave them out, or their format. */
const UNDESCRIBED_STATUSES = new Set([400, 406, 413]);

const described = new Map<ApiId, DescribedAnswers>();

/**
 * Checks an answer against the API's description; what is not described is not checked.
 *
 * @throws {Error} that names the place when the answer breaks the description.
 */
export function checkAnswer(api: ApiId, method: string, path: string, { status, type, text, body }: Answer): void {
  const answers = described.get(api) ?? new DescribedAnswers(readDescription(api));
  described.set(api, answers);
  const [plainPath = ""] = path.split("?", 1);
  const operation = answers.operationFor({ method, path: plainPath });
  const answer = { status, mediaType: type?.split(";", 1)[0] ?? "", text, body };
  if (operation === undefined || (UNDESCRIBED_STATUSES.has(status) && !answers.knows(operation, answer))) return;
  const fault = answers.fault(operation, answer);
  if (fault !== null) throw new Error(`${api}: the answer ${status} of ${method} ${path}: ${fault}\n${text}`);
}
