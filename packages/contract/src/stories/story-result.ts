/** How the run of a story ended. */
export interface StoryResult {
  /** Whether every step was run and every check held. */
  readonly passed: boolean;
  /** The steps that were run, in order. A failed step ends the story, so that later steps are absent. */
  readonly steps: readonly StepResult[];
}

export interface StepResult {
  /** The step's id in the story, such as `create`. */
  readonly id: string;
  /** Whether every check of the step held. */
  readonly passed: boolean;
  /** Status of the response; 0 when there was none. */
  readonly status: number;
  /** Whether a response came. */
  readonly wasSent: boolean;
  readonly checks: readonly StoryCheck[];
}

/** One thing that was looked at: a criterion of the step, or status, media type or schema against the description. */
export interface StoryCheck {
  readonly name: string;
  /** The criterion of the step, as it is written there; undefined for what the description says. */
  readonly condition?: string;
  readonly passed: boolean;
  /** What was found; empty when there is nothing to tell. */
  readonly message: string;
}

/** What we read of the report that `redocly respect --json-output` writes. */
export interface RespectReport {
  /** By path, relative to the folder that the command ran in. */
  readonly files: Readonly<Record<string, RespectFile>>;
}

interface RespectFile {
  readonly executedWorkflows: readonly RespectWorkflow[];
}

interface RespectWorkflow {
  readonly executedSteps: readonly RespectStep[];
}

interface RespectStep {
  readonly stepId: string;
  readonly response?: { readonly statusCode: number };
  readonly checks: readonly RespectCheck[];
}

interface RespectCheck {
  readonly name: string;
  readonly passed: boolean;
  readonly message?: string;
  readonly condition?: string;
  /** `off` for what was not to be looked at. */
  readonly severity: string;
}

/** Reduces what a report says of a file to a story's result. Requests, and the credentials in them, are left behind. */
export function storyResult({ executedWorkflows }: RespectFile): StoryResult {
  const steps = executedWorkflows.flatMap(({ executedSteps }) => executedSteps).map(stepResult);
  return { passed: steps.length > 0 && steps.every(({ passed }) => passed), steps };
}

function stepResult({ stepId, response, checks }: RespectStep): StepResult {
  const status = response?.statusCode ?? 0;
  const looked = checks.filter(({ severity }) => severity !== "off").map(storyCheck);
  return { id: stepId, passed: looked.every(({ passed }) => passed), status, wasSent: status !== 0, checks: looked };
}

function storyCheck({ name, passed, message = "", condition }: RespectCheck): StoryCheck {
  return { name, ...(condition !== undefined && { condition }), passed, message };
}
