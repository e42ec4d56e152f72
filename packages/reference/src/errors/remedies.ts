/** What to do about an error message, and what the client throws for it. */
export interface Remedy {
  readonly remedy: string;
  /** What causes this message, where the example's title tells of several. */
  readonly cause?: string;
  /** Class of the error that `@contacts-api/client` throws. */
  readonly error: string;
}

interface Rule extends Remedy {
  readonly status: string;
  readonly message: RegExp;
}

const ASK_FOR_JSON = "Send `Accept: application/json` to be told what was wrong.";

/** The first rule that fits a message counts. */
const RULES: readonly Rule[] = [
  { status: "400", message: /^$/, remedy: ASK_FOR_JSON, error: "ValidationError" },
  { status: "404", message: /^$/, remedy: ASK_FOR_JSON, error: "NotFoundError" },
  { status: "500", message: /^$/, remedy: ASK_FOR_JSON, error: "ServerError" },
  {
    status: "400",
    message: /^Bad Request$/,
    remedy: "Send valid JSON, with `Content-Type: application/json`.",
    error: "ValidationError",
  },
  {
    status: "401",
    message: /^You need to sign in/,
    remedy: "Send the credential with every request. If you do, look for a proxy that drops it on the way.",
    error: "AuthenticationError",
  },
  {
    status: "401",
    message: /^Invalid Access Token$/,
    remedy: "Copy the credential again, whole and without spaces around it.",
    error: "AuthenticationError",
  },
  {
    status: "401",
    message: /^You are not authorized/,
    remedy:
      "Use the credential of a user whose role allows this, such as an administrator. A new key of the same user does not help.",
    error: "ForbiddenError",
  },
  {
    status: "404",
    message: /^Resource could not be found$/,
    remedy: "Check the ID, and that the contact or inbox belongs to this account. It may have been deleted or merged.",
    error: "NotFoundError",
  },
  {
    status: "404",
    message: /^Not Found$/,
    remedy: "Check method and path against the URL above.",
    error: "NotFoundError",
  },
  {
    status: "422",
    message: /has already been taken$/,
    cause: "Another contact of the account has this value. Email addresses are compared without regard to case.",
    remedy: "Search for the value, and update the contact that has it. `contacts.upsert` of the client does both.",
    error: "ConflictError",
  },
  {
    status: "422",
    message: /^Email Invalid email$/,
    cause: "The email address is malformed.",
    remedy: "Send an email address such as `alice@acme.example`, or leave the field out.",
    error: "ValidationError",
  },
  {
    status: "422",
    message: /e164 format$/,
    cause: "The phone number is malformed.",
    remedy: "Send the number with plus sign and country code and nothing but digits behind them: `+12025550100`.",
    error: "ValidationError",
  },
  {
    status: "422",
    message: /^param is missing/,
    remedy: "Send the value that the inbox needs, or name an inbox of another kind.",
    error: "ValidationError",
  },
  {
    status: "422",
    message: /^Invalid operator\./,
    remedy: "Use one of the operators that the message lists for this field.",
    error: "ValidationError",
  },
  {
    status: "422",
    message: /^Invalid value\./,
    remedy: "Send `values` with at least one value.",
    error: "ValidationError",
  },
  {
    status: "422",
    message: /is Online, please try again later$/,
    remedy: "Wait until the contact has left the chat, then delete it.",
    error: "ValidationError",
  },
  {
    status: "429",
    message: /^Retry later$/,
    remedy:
      "Wait for the next minute of the clock, then send fewer at a time. The client waits by itself before it repeats a read or an update.",
    error: "RateLimitError",
  },
  {
    status: "500",
    message: /^Internal Server Error$/,
    remedy: "Reading may be repeated as it is. After a write, look first whether it was carried out.",
    error: "ServerError",
  },
];

/**
 * What to do about a message.
 *
 * @param message Empty for a response without a body.
 * @throws {Error} When no rule fits: a description that shows a new message needs a remedy here.
 */
export function remedyFor(status: string, message: string): Remedy {
  const rule = RULES.find((each) => each.status === status && each.message.test(message));
  if (rule === undefined)
    throw new Error(`No remedy is written for ${status} "${message}": add a rule to remedies.ts.`);
  return rule;
}
