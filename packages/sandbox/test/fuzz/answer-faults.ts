import type { DescribedAnswers } from "../described-answers.js";
import type { Answer } from "./answer.js";
import { isJsonObject, ownValue } from "./json.js";
import type { FuzzRequest } from "./request.js";
import type { SentRequest } from "./sent-request.js";

/** What requests that reach no described operation may meet: upstream's other routes, or none. */
const UNDESCRIBED_STATUSES = new Set([200, 400, 401, 404, 406, 422, 500]);

/** What is wrong with an answer; null when nothing is. */
export function answerFault(
  described: DescribedAnswers,
  request: FuzzRequest,
  sent: SentRequest,
  answer: Answer,
): string | null {
  if (answer.status === 400 && sent.unreadable === null) return "400 for a request that can be read";
  const operation = described.operationFor(sent);
  if (operation === undefined) return undescribedFault(sent, answer);
  if (answer.status !== 400 && sent.unreadable !== null) return `not 400, although ${sent.unreadable}`;
  if (answer.status === 400 && !("400" in operation.responses)) return null;
  if (answer.status === 400 && request.headers.accept !== "application/json") return null;
  return described.fault(operation, withoutEchoes(answer, sent));
}

function undescribedFault({ extension }: SentRequest, { status }: Answer): string | null {
  if (!UNDESCRIBED_STATUSES.has(status)) return `${status} is no answer of upstream's`;
  return status === 406 && extension === null ? "406 although no other format was asked for" : null;
}

/**
 * The answer without what upstream repeats as it was sent, which a description can promise for described requests
 * only: `page` of any JSON type (§4.3), and additional attributes with values of any type (§6.1).
 */
function withoutEchoes(answer: Answer, { parameters }: SentRequest): Answer {
  if (answer.body === undefined) return answer;
  const page = ownValue(parameters, "page");
  const body = JSON.parse(answer.text, (key, value) => {
    if (key === "current_page" && typeof page === "number" && value === page) return 1;
    return key === "additional_attributes" && isJsonObject(value) ? {} : value;
  });
  return { ...answer, body };
}
