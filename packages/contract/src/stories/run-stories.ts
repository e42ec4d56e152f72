import { resolve } from "node:path";
import type { Api } from "@contacts-api/openapi";
import type { ApiCredentials } from "../credentials.js";
import { serverUrl } from "../server-url.js";
import { respect } from "./respect.js";
import type { Story } from "./story-files.js";
import { type StoryResult, storyResult } from "./story-result.js";

export interface StoriesOptions<Id extends Api = Api> {
  readonly api: Id;
  /** In the order in which they are run; at least one. */
  readonly stories: readonly Story[];
  /** Base URL of the server, for example `http://127.0.0.1:4010/99digital`. The described server is never called. */
  readonly server: string | URL;
  readonly credentials: ApiCredentials[Id];
  readonly accountId: number;
  readonly inboxId: number;
  /** A word that makes the values of contacts unique. */
  readonly run: string;
  /** Whether bodies are held against their schemas; a field that a schema does not know is then a fault. Default true. */
  readonly checksSchemas?: boolean;
  /** Ends the run; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Runs several stories of an API one after the other, in one process. A story that fails ends at the failed step, and
 * the next one is run.
 *
 * @returns The results by the names of the stories, in their order.
 * @throws {ConfigurationError} When an option is unusable.
 */
export async function runStories<Id extends Api>(
  options: StoriesOptions<Id>,
): Promise<ReadonlyMap<string, StoryResult>> {
  const { api, stories, credentials, accountId, inboxId, run, checksSchemas = true, signal } = options;
  const { files } = await respect({
    stories: stories.map(({ path }) => path),
    source: api,
    server: serverUrl(options.server),
    inputs: { ...credentials, accountId, inboxId, run },
    checksSchemas,
    signal,
  });
  const byPath = new Map(Object.entries(files).map(([path, file]) => [resolve(path), storyResult(file)]));
  return new Map(stories.map(({ name, path }) => [name, byPath.get(path) ?? { passed: false, steps: [] }]));
}
