/** Milliseconds since the epoch. */
export type Clock = () => number;

/** Where every value that upstream makes up comes from; inject it to make runs repeat exactly. */
export interface Identifiers {
  /** A random source id, and the unguessable part of an avatar's address. */
  uuid(): string;
  /** A number from 0 inclusive to 1 exclusive, for the digits upstream puts in front of a displaced source id. */
  random(): number;
  /** The id of the next contact. Ids are consumed by failed creates too, so they may have gaps. */
  nextContactId(highest: number): number;
}

export const systemIdentifiers: Identifiers = {
  uuid: () => crypto.randomUUID(),
  random: () => Math.random(),
  nextContactId: (highest) => highest + 1,
};
