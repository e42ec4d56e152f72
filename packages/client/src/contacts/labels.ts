import { toPayload } from "./read-answer.js";

/** The labels in an answer. */
export const toLabels = (data: unknown): string[] | undefined => toPayload(data)?.map(String);
