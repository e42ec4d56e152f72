import { ContractFault } from "../properties/contract-fault.js";
import type { Property } from "../properties/property.js";
import type { Subject } from "../properties/subject.js";
import { curlLine } from "../traffic/curl.js";
import type { Redaction } from "../traffic/redaction.js";
import type { CheckResult } from "./verify-report.js";

interface PropertyChecks {
  readonly server: string;
  readonly subject: Subject;
  readonly seed: number;
  readonly redaction: Redaction;
  readonly signal: AbortSignal | undefined;
}

export function propertyName({ operationId, name }: Property): string {
  return `${operationId} ${name}`;
}

/**
 * Tries one property.
 *
 * @throws The signal's reason when it is aborted.
 */
export async function propertyCheck(property: Property, options: PropertyChecks): Promise<CheckResult> {
  const { server, subject, seed, redaction, signal } = options;
  const start = performance.now();
  const fault = await faultOf(property, subject, seed);
  signal?.throwIfAborted();
  const milliseconds = performance.now() - start;
  const check = { kind: "property", name: propertyName(property), milliseconds } as const;
  if (fault === null) return { ...check, passed: true, message: "", reproduction: null, exchange: null };
  const message = redaction.text(messageOf(fault));
  if (!(fault instanceof ContractFault))
    return { ...check, passed: false, message, reproduction: null, exchange: null };
  const { exchange } = fault.recorded;
  return { ...check, passed: false, message, reproduction: curlLine(server, exchange.request), exchange };
}

/** A server that stops responding is a fault as well. */
async function faultOf(property: Property, subject: Subject, seed: number): Promise<Error | null> {
  try {
    return await property.check(subject, seed);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function messageOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
