/** Milliseconds since the epoch. */
export type Clock = () => number;

/** The source of all values that upstream generates; inject it to make runs reproducible. */
export interface Identifiers {
  /** For source IDs, conversations, and the unguessable part of an avatar's URL. */
  uuid(): string;
  /** A number from 0 (inclusive) to 1 (exclusive), for the digits that upstream adds to a displaced source ID. */
  random(): number;
  /** The ID of the next contact. A failed create consumes an ID too, so there may be gaps. */
  nextContactId(highest: number): number;
}

export const systemIdentifiers: Identifiers = {
  uuid: () => crypto.randomUUID(),
  random: () => Math.random(),
  nextContactId: (highest) => highest + 1,
};
