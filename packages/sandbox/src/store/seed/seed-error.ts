/** A seed that cannot be loaded; the message names the entry that is wrong and what it must be. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly code = "invalid_seed";

  /** @param place Such as `contacts[3].email`; empty for the whole seed. */
  constructor(place: string, problem: string) {
    super(`The seed cannot be loaded: ${place === "" ? "it" : place} ${problem}.`);
  }
}
