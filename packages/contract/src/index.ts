export { ConfigurationError } from "./configuration-error.js";
export { type ApiCredentials, type Credentials, credentialsFromEnvironment } from "./credentials.js";
export { runStories, type StoriesOptions } from "./stories/run-stories.js";
export { runStory, type StoryOptions } from "./stories/run-story.js";
export { type Story, storiesOf } from "./stories/story-files.js";
export type { StepResult, StoryCheck, StoryResult } from "./stories/story-result.js";
