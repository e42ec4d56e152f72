import type { Api } from "@contacts-api/openapi";
import type { ApiCredentials } from "../credentials.js";
import { runStories } from "./run-stories.js";
import { storyNamed } from "./story-files.js";
import type { StoryResult } from "./story-result.js";

export interface StoryOptions<Id extends Api = Api> {
  readonly api: Id;
  /** Name of the story, as {@link storiesOf} lists them. Default `contact-life`. */
  readonly story?: string;
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
 * Runs a story of an API, `openapi/<api>/workflows/<story>.arazzo.yaml`, against a server. Most stories write: they
 * create a contact, and delete it where the API can.
 *
 * A story that fails is a result, not an error.
 *
 * @throws {ConfigurationError} When an option is unusable.
 */
export async function runStory<Id extends Api>(options: StoryOptions<Id>): Promise<StoryResult> {
  const { story = "contact-life", accountId = 1, run = Date.now().toString(36), ...given } = options;
  const results = await runStories({ ...given, stories: [storyNamed(options.api, story)], accountId, run });
  return results.get(story) ?? { passed: false, steps: [] };
}
