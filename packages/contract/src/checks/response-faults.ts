import type { ReceivedResponse, ResponseValidator } from "@contacts-api/openapi/validator";
import type { FuzzRequest } from "../requests/request.js";
import type { SentRequest } from "../requests/sent-request.js";
import { isJsonObject, ownValue } from "../values/json.js";

/** What requests that reach no described operation may meet: upstream's other routes, or none. */
const UNDESCRIBED_STATUSES = new Set([200, 400, 401, 404, 406, 422, 500]);

/** What is wrong with a response, judged by the description and by whether the request can be read; null when nothing. */
export function responseFault(
  validator: ResponseValidator,
  request: FuzzRequest,
  sent: SentRequest,
  response: ReceivedResponse,
): string | null {
  if (response.status === 400 && sent.unreadable === null) return "400 for a request that can be read";
  const operation = validator.operationFor(sent);
  if (operation === undefined) return undescribedFault(sent, response);
  if (response.status !== 400 && sent.unreadable !== null) return `not 400, although ${sent.unreadable}`;
  if (sent.unreadable === null && sent.hasNoMediaType) {
    return response.status === 406 ? null : "not 406, although the content type is no media type";
  }
  if (response.status === 400 && !operation.responses.has("400")) return null;
  if (response.status === 400 && request.headers.accept !== "application/json") return null;
  return validator.fault(operation, withoutEchoes(response, sent));
}

function undescribedFault({ extension, hasNoMediaType }: SentRequest, { status }: ReceivedResponse): string | null {
  if (!UNDESCRIBED_STATUSES.has(status)) return `upstream never responds with ${status}`;
  return status === 406 && extension === null && !hasNoMediaType ? "406 although no other format was asked for" : null;
}

/**
 * The response without what upstream repeats as it was sent, which a description can promise for described requests
 * only: `page` of any JSON type (§4.3), and additional attributes with values of any type (§6.1).
 */
function withoutEchoes(response: ReceivedResponse, { parameters }: SentRequest): ReceivedResponse {
  if (response.body === undefined) return response;
  const page = ownValue(parameters, "page");
  const body = JSON.parse(response.text, (key, value) => {
    if (key === "current_page" && typeof page === "number" && value === page) return 1;
    return key === "additional_attributes" && isJsonObject(value) ? {} : value;
  });
  return { ...response, body };
}
