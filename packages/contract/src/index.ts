export { ConfigurationError } from "./configuration-error.js";
export { type ApiCredentials, type Credentials, credentialsFromEnvironment } from "./credentials.js";
export { runStory, type StoryOptions } from "./run-story.js";
export type { StepResult, StoryCheck, StoryResult } from "./story-result.js";
