import type { Api } from "@contacts-api/openapi";
import { readDescription, securitySchemeOf } from "@contacts-api/openapi/reader";
import { ConfigurationError } from "../configuration-error.js";
import { contractOf } from "../contract-of.js";
import type { Credentials } from "../credentials.js";
import { Recorder } from "../judging/recorder.js";
import { propertiesOf } from "../properties/properties-of.js";
import type { Property } from "../properties/property.js";
import { Subject } from "../properties/subject.js";
import { credentialsOf, type Headers } from "../requests/caller-credentials.js";
import { serverUrl } from "../server-url.js";
import { type Story, storiesOf, storyNamed } from "../stories/story-files.js";
import { Redaction } from "../traffic/redaction.js";
import { checkReachable } from "./check-reachable.js";
import { cleanUp } from "./clean-up.js";
import { limitedSender } from "./limited-sender.js";
import { propertyCheck, propertyName } from "./property-checks.js";
import { storyChecks } from "./story-checks.js";
import type { VerifyOptions } from "./verify-options.js";
import type { CheckResult, Cleanup, VerifyReport } from "./verify-report.js";

/** Stands in the option `only` for the properties without the stories. */
const PROPERTIES = "properties";

/**
 * Tells whether a server keeps the contract that an API's description states: first by the stories, then by properties
 * with drawn values. Without `write` only what reads is tried. Whatever the run creates is marked with a word of its
 * own, and removed in the end where the API can.
 *
 * A server that does not keep the contract is a report, not an error.
 *
 * @throws {ConfigurationError} When an option is unusable, nobody responds, or the credential is refused.
 */
export async function verify<Id extends Api>(options: VerifyOptions<Id>): Promise<VerifyReport> {
  const { api, credentials, accountId = 1, inboxId = 1, write = false, signal, pauseAfterLimit } = options;
  const seed = options.seed ?? Date.now() % 1_000_000_000;
  const start = performance.now();
  const server = serverUrl(options.server);
  const stories = chosenStories(api, options.only, write);
  const description = readDescription(api);
  const run = `r${Date.now().toString(36)}${seed.toString(36)}`;
  const redaction = new Redaction({ credentials, run });
  const recorder = new Recorder(await contractOf(api), description, redaction);
  const credential = headersOf(api, credentials);
  const exchange = limitedSender({ server, recorder, pauseAfterLimit, signal });
  const subjectOptions = { description, accountId, inboxId, run, credential };
  const subject = new Subject({ ...subjectOptions, exchange });
  await checkReachable({ subject, write, accountId });
  const properties = chosenProperties(subject, options.only, write);
  const checks: CheckResult[] = [];
  const report = (name: string) =>
    options.onProgress?.({ done: checks.length, total: stories.length + properties.length, name });
  let cleanup: Cleanup;
  try {
    report(`${stories.length} stories`);
    const given = { api, credentials, accountId, inboxId, run };
    checks.push(...(await storyChecks({ ...given, server, stories, recorder, signal })));
    for (const property of properties) {
      report(propertyName(property));
      checks.push(await propertyCheck(property, { server, subject, seed, redaction, signal }));
    }
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  } finally {
    // Not with the signal: what was created is removed after an interruption as well.
    const removing = limitedSender({ server, recorder, pauseAfterLimit, signal: undefined });
    cleanup = await cleanUp(recorder, new Subject({ ...subjectOptions, exchange: removing }));
  }
  const isInterrupted = signal?.aborted === true;
  return {
    ...{ api, server, seed, run, isReadOnly: !write, isInterrupted },
    passed: !isInterrupted && checks.every((check) => check.passed),
    ...{ checks, coverage: recorder.coverage(), cleanup },
    milliseconds: performance.now() - start,
    exchanges: recorder.recorded,
  };
}

/** The one that is named; otherwise all that are allowed. */
function chosenStories(api: Api, only: string | undefined, write: boolean): readonly Story[] {
  const allowed = storiesOf(api).filter((story) => write || !story.writes);
  if (only === undefined) return allowed;
  if (only === PROPERTIES || only.includes(" ")) return [];
  const story = storyNamed(api, only);
  if (allowed.some(({ name }) => name === only)) return [story];
  throw new ConfigurationError(`The story "${only}" writes. Allow it with --write.`);
}

/** Names of properties have spaces, and names of stories have none. */
function chosenProperties(subject: Subject, only: string | undefined, write: boolean): readonly Property[] {
  const all = propertiesOf(subject.operations);
  if (only === undefined || only === PROPERTIES) return all.filter(({ writes }) => write || !writes);
  if (!only.includes(" ")) return [];
  const property = all.find((one) => propertyName(one) === only);
  if (property === undefined) throw new ConfigurationError(`There is no property "${only}".`);
  if (write || !property.writes) return [property];
  throw new ConfigurationError(`The property "${only}" writes. Allow it with --write.`);
}

function headersOf(api: Api, credentials: Credentials): Headers {
  const scheme = securitySchemeOf(readDescription(api));
  const { token, key, secret } =
    "accessToken" in credentials
      ? { token: credentials.accessToken, key: "", secret: "" }
      : { token: "", key: credentials.apiKey, secret: credentials.apiSecret };
  return credentialsOf(scheme, { account: 0, token, key, secret });
}
