import { fileURLToPath } from "node:url";
import { type Api, apis } from "@contacts-api/openapi";
import { ConfigurationError } from "./configuration-error.js";
import type { ApiCredentials } from "./credentials.js";
import { respect } from "./respect.js";
import { type StoryResult, storyResult } from "./story-result.js";

export interface StoryOptions<Id extends Api = Api> {
  readonly api: Id;
  /** Base URL of the server, for example `http://127.0.0.1:4010/99digital`. The described server is never called. */
  readonly server: string | URL;
  readonly credentials: ApiCredentials[Id];
  /** Number of the account; ignored by engagelab, where the key stands for one. Default 1. */
  readonly accountId?: number;
  /** Number of an inbox of the kind API, to which the contact is linked. */
  readonly inboxId: number;
  /** A word that makes the contact's email address and identifier unique. Default: the time in base 36. */
  readonly run?: string;
  /** Ends the run; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Runs the story of an API, `openapi/<api>/workflows/contact-life.arazzo.yaml`, against a server. It writes: it creates
 * a contact, changes it, and deletes it where the API can.
 *
 * A story that fails is a result, not an error.
 *
 * @throws {ConfigurationError} When an option is unusable.
 */
export async function runStory<Id extends Api>(options: StoryOptions<Id>): Promise<StoryResult> {
  const { api, credentials, accountId = 1, inboxId, run = Date.now().toString(36), signal } = options;
  if (!apis.includes(api)) throw new ConfigurationError(`There is no API "${api}". Use one of: ${apis.join(", ")}.`);
  const story = fileURLToPath(import.meta.resolve(`@contacts-api/openapi/${api}.arazzo.yaml`));
  const inputs = { ...credentials, accountId, inboxId, run };
  const report = await respect({ story, source: api, server: serverUrl(options.server), inputs, signal });
  return storyResult(report);
}

/** The base URL without a slash at its end, because the described paths begin with one. */
function serverUrl(server: string | URL): string {
  const url = URL.canParse(String(server)) ? new URL(server) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(
      "The server must be an absolute http or https URL, such as http://127.0.0.1:4010/99digital.",
    );
  }
  if (url.username || url.password) {
    throw new ConfigurationError("The server's URL must not hold a user name or password; pass them as credentials.");
  }
  if (url.search || url.hash) {
    throw new ConfigurationError("The server's URL must not have a query or a fragment; paths are appended to it.");
  }
  return url.href.replace(/\/+$/, "");
}
