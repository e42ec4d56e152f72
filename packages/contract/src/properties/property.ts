import type { OperationId } from "@contacts-api/openapi";
import fc from "fast-check";
import { ContractFault } from "./contract-fault.js";
import type { Subject } from "./subject.js";

/** Something that holds of a server whatever values are drawn. */
export interface Property {
  /** A sentence about the server, without its subject. */
  readonly name: string;
  readonly operationId: OperationId;
  readonly writes: boolean;
  /** A parameter that the operation must have; undefined when it needs none. */
  readonly parameter: string | undefined;
  /** The fault with the smallest values that were found to show it; null when the property holds. */
  check(subject: Subject, seed: number): Promise<ContractFault | null>;
}

interface PropertyDefinition<Values> {
  readonly name: string;
  readonly operation: OperationId;
  readonly writes?: boolean;
  readonly parameter?: string;
  /** How many values are tried. Default 10. */
  readonly runs?: number;
  readonly values: (subject: Subject) => fc.Arbitrary<Values>;
  /** @throws {ContractFault} When it does not hold. */
  readonly holds: (subject: Subject, values: Values) => Promise<void>;
}

/** How many smaller values are tried once a property has failed; each may leave contacts behind. */
const MOST_SHRINKS = 25;

export function property<Values>(definition: PropertyDefinition<Values>): Property {
  const { name, operation, writes = false, parameter, runs = 10, values, holds } = definition;
  async function check(subject: Subject, seed: number): Promise<ContractFault | null> {
    // What is no fault of the server's responses, such as a lost connection, ends the property.
    let interruption: unknown;
    let shrinks: number | null = null;
    const asked = fc.asyncProperty(values(subject), async (drawn) => {
      if (interruption !== undefined || (shrinks !== null && shrinks >= MOST_SHRINKS)) return;
      if (shrinks !== null) shrinks += 1;
      try {
        await holds(subject, drawn);
      } catch (error) {
        if (error instanceof ContractFault) {
          shrinks ??= 0;
          throw error;
        }
        interruption = error;
      }
    });
    const details = await fc.check(asked, { seed, numRuns: runs });
    if (interruption !== undefined) throw interruption;
    const { errorInstance } = details;
    return errorInstance instanceof ContractFault ? errorInstance : null;
  }
  return { name, operationId: operation, writes, parameter, check };
}
