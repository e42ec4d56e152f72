import { AuthenticationError } from "../../errors/authentication-error.js";
import { ConflictError } from "../../errors/conflict-error.js";
import type { ContactsApiError } from "../../errors/contacts-api-error.js";
import { ForbiddenError } from "../../errors/forbidden-error.js";
import { NotFoundError } from "../../errors/not-found-error.js";
import { RateLimitError } from "../../errors/rate-limit-error.js";
import { ServerError } from "../../errors/server-error.js";
import { UnexpectedStatusError } from "../../errors/unexpected-status-error.js";
import { ValidationError } from "../../errors/validation-error.js";
import { asRecord } from "../../model/records.js";
import type { ParsedResponse } from "../../transport/parsed-response.js";
import { readRetryAfter } from "../../transport/retry-delay.js";

/** The 401 of a known user says one of these. */
const REFUSED_TO_KNOWN_USER = /not authorized|suspended/;
const TAKEN = /already been taken/;
const LONGEST_TEXT = 200;
const LONGEST_PROBLEM = 500;

/**
 * The error that a response outside 2xx stands for. The servers have four JSON envelopes, and say 401 as well when they know
 * the user and refuse the request; gateways send text, HTML or nothing.
 */
export function createStatusError(response: ParsedResponse, text: string): ContactsApiError {
  const { call, status, headers, requestId } = response;
  const data = response.data();
  const body = data === undefined && text !== "" ? text : data;
  const { message, error, errors, attributes } = asRecord(data);
  const said = inWords(message ?? error ?? errors ?? plainText(body));
  const problem = `${status} ${said.slice(0, LONGEST_PROBLEM)}`;
  const details = { status, body, requestId };
  const refusal = { ...details, attributes: textsIn(attributes) };

  switch (status) {
    case 401:
      if (REFUSED_TO_KNOWN_USER.test(said)) return new ForbiddenError(problem, call, details);
      return new AuthenticationError(`${problem}${hintAtProxy(errors)}`, call, details);
    case 403:
      return new ForbiddenError(problem, call, details);
    case 404:
      return new NotFoundError(problem, call, details);
    case 409:
      return new ConflictError(problem, call, refusal);
    case 429: {
      const wait = readRetryAfter(headers);
      return new RateLimitError(problem, call, { ...details, retryAfter: wait && wait / 1_000 });
    }
  }
  if (TAKEN.test(said)) return new ConflictError(problem, call, refusal);
  if (status === 400 || status === 422) return new ValidationError(problem, call, refusal);
  if (status >= 500) return new ServerError(problem, call, details);
  return new UnexpectedStatusError(problem, call, details);
}

/** What a server says is wrong: a text, several, or JSON that it has put in the place of one. */
function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.map(inWords).join() : JSON.stringify(value);
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

/** A short text that somebody wrote to be read; empty for HTML and JSON. */
function plainText(body: unknown): string {
  return typeof body === "string" && !body.startsWith("<") ? body.trim().slice(0, LONGEST_TEXT) : "";
}

/** Only a request that came without a token is refused with `errors`. */
function hintAtProxy(errors: unknown): string {
  return errors === undefined ? "" : " A proxy may drop the token: try authHeader Api-Access-Token.";
}
