import type { SecurityScheme } from "@contacts-api/openapi/reader";
import fc from "fast-check";
import type { Callers } from "../callers.js";
import { basicCredentials, credentialsOf, type Headers } from "../requests/caller-credentials.js";
import type { Breakage } from "../requests/draft.js";

/** Credentials that are missing, wrong, in the wrong place or another caller's; a few are right but oddly spelled. */
export function credentialBreakages(scheme: SecurityScheme, callers: Callers): fc.Arbitrary<Breakage> {
  return oddCredentials(scheme, callers).map((headers) => (draft) => ({ ...draft, headers }));
}

function oddCredentials(scheme: SecurityScheme, callers: Callers): fc.Arbitrary<Headers> {
  const { administrator, agent, stranger, memberOfSuspended, botToken } = callers;
  const { key, secret, token } = administrator;
  const [asAgent, asStranger, asSuspended] = [
    credentialsOf(scheme, agent),
    credentialsOf(scheme, stranger),
    credentialsOf(scheme, memberOfSuspended),
  ] as const;
  return fc.constantFrom<Headers>(
    {},
    asAgent,
    asStranger,
    asSuspended,
    // Twice as likely as the others.
    asAgent,
    asStranger,
    { authorization: `Bearer ${token}` },
    { authorization: "Basic" },
    { authorization: "Basic %%%" },
    { authorization: `Digest ${btoa(`${key}:${secret}`)}` },
    basicCredentials(key),
    basicCredentials(`:${secret}`),
    basicCredentials(`${key}:wrong`),
    basicCredentials(`__proto__:${secret}`),
    basicCredentials("constructor:undefined"),
    { authorization: `basic   ${btoa(`${key}:${secret}`)}` },
    ...tokens(" ", "unknown", botToken, "__proto__", "constructor", "x".repeat(5000), "\xff"),
    { "Api-Access-Token": token },
  );
}

function tokens(...values: string[]): Headers[] {
  return values.map((api_access_token) => ({ api_access_token }));
}
