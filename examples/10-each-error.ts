import {
  isAmbiguousWriteError,
  isAuthenticationError,
  isConfigurationError,
  isConflictError,
  isConnectionError,
  isContactsApiError,
  isDeadlineError,
  isForbiddenError,
  isInvalidResponseError,
  isNotFoundError,
  isRateLimitError,
  isRedirectError,
  isServerError,
  isTimeoutError,
  isUnexpectedStatusError,
  isValidationError,
} from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const baseUrl = sandbox.baseUrl("inquirly");
const options = { accountId: 1, baseUrl, fetch: sandbox.fetch, maxRetries: 0 };
const contacts = createContacts({ accessToken: "sandbox-admin-token", ...options });
const stranger = createContacts({ accessToken: "wrong", ...options });
const agent = createContacts({ accessToken: "sandbox-agent-token", ...options });

/** Says what to do about an error. */
function advise(error: unknown): string {
  // #region isAmbiguousWriteError
  if (isAmbiguousWriteError(error)) return `look the contact up before sending it again: ${error.cause}`;
  // #endregion
  // #region isAuthenticationError
  if (isAuthenticationError(error)) return "check the token, and try authHeader Api-Access-Token";
  // #endregion
  // #region isConfigurationError
  if (isConfigurationError(error)) return `change an option: ${error.message}`;
  // #endregion
  // #region isConflictError
  if (isConflictError(error)) return `already taken: ${error.attributes.join(", ")}`;
  // #endregion
  // #region isConnectionError
  if (isConnectionError(error)) return error.sent ? "it may have been carried out" : "nothing was sent";
  // #endregion
  // #region isDeadlineError
  if (isDeadlineError(error)) return "try again with a longer deadline";
  // #endregion
  // #region isForbiddenError
  if (isForbiddenError(error)) return "use the token of an administrator";
  // #endregion
  // #region isInvalidResponseError
  if (isInvalidResponseError(error)) return `something else responds at ${error.url}: ${error.excerpt}`;
  // #endregion
  // #region isNotFoundError
  if (isNotFoundError(error)) return "it is not there";
  // #endregion
  // #region isRateLimitError
  if (isRateLimitError(error)) return `come back in ${error.retryAfter ?? 60} seconds`;
  // #endregion
  // #region isRedirectError
  if (isRedirectError(error)) return "correct baseUrl: the key is not sent to other hosts";
  // #endregion
  // #region isServerError
  if (isServerError(error)) return `report the request ${error.requestId}`;
  // #endregion
  // #region isTimeoutError
  if (isTimeoutError(error)) return "try again with a longer timeout";
  // #endregion
  // #region isUnexpectedStatusError
  if (isUnexpectedStatusError(error)) return `the server said ${error.status}`;
  // #endregion
  // #region isValidationError
  if (isValidationError(error)) return `correct ${error.attributes.join(", ")}`;
  // #endregion
  // #region isContactsApiError
  if (isContactsApiError(error)) return `${error.code}: ${error.message}`;
  // #endregion
  throw error;
}

await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example" });
const failing = [
  () => contacts.get(99),
  () => contacts.create({ inboxId: 1, email: "alice@acme.example" }),
  () => contacts.create({ inboxId: 1, email: "not an email" }),
  () => stranger.get(1),
  () => agent.delete(1),
  () => contacts.get(1, { deadline: 0 }),
];
for (const call of failing) console.log(await call().catch(advise));
