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
  readonly checks: readonly StoryCheck[];
}

/** One thing that was looked at: a criterion of the step, or status, media type or schema against the description. */
export interface StoryCheck {
  readonly name: string;
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
  readonly checks: readonly { readonly name: string; readonly passed: boolean; readonly message?: string }[];
}

/** Reduces what a report says of a file to a story's result. Requests, and the credentials in them, are left behind. */
export function storyResult({ executedWorkflows }: RespectFile): StoryResult {
  const steps = executedWorkflows.flatMap(({ executedSteps }) => executedSteps).map(stepResult);
  return { passed: steps.length > 0 && steps.every(({ passed }) => passed), steps };
}

function stepResult({ stepId, response, checks }: RespectStep): StepResult {
  return {
    id: stepId,
    passed: checks.every(({ passed }) => passed),
    status: response?.statusCode ?? 0,
    checks: checks.map(({ name, passed, message = "" }) => ({ name, passed, message })),
  };
}
