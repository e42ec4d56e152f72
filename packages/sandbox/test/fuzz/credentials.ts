import fc from "fast-check";
import type { SecurityScheme } from "../description.js";
import { BOT_TOKEN, type CallerName, callers, KEY_SECRET } from "./seed.js";

type Headers = Readonly<Record<string, string>>;

/** The headers that sign a caller in, in the way an API describes. */
export function credentialsOf(scheme: SecurityScheme, caller: CallerName): Headers {
  const { token, key } = callers[caller];
  return scheme.type === "apiKey" ? { [scheme.name]: token } : basic(`${key}:${KEY_SECRET}`);
}

/** Credentials that are missing, wrong, in the wrong place or another caller's; a few are right but oddly spelled. */
export function oddCredentials(scheme: SecurityScheme): fc.Arbitrary<Headers> {
  const others = (["agent", "stranger", "memberOfSuspended"] as const).map((name) => credentialsOf(scheme, name));
  return fc.constantFrom<Headers>(
    {},
    ...others,
    ...others.slice(0, 2),
    { authorization: `Bearer ${callers.administrator.token}` },
    { authorization: "Basic" },
    { authorization: "Basic %%%" },
    { authorization: `Digest ${btoa("sandbox-key:sandbox-secret")}` },
    basic("sandbox-key"),
    basic(":sandbox-secret"),
    basic("sandbox-key:wrong"),
    basic("__proto__:sandbox-secret"),
    basic("constructor:undefined"),
    { authorization: `basic   ${btoa(`${callers.administrator.key}:${KEY_SECRET}`)}` },
    ...tokens(" ", "unknown", BOT_TOKEN, "__proto__", "constructor", "x".repeat(5000), "\xff"),
    { "Api-Access-Token": callers.administrator.token },
  );
}

function basic(pair: string): Headers {
  return { authorization: `Basic ${btoa(pair)}` };
}

function tokens(...values: string[]): Headers[] {
  return values.map((api_access_token) => ({ api_access_token }));
}
