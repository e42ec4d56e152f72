/** A seed that cannot be loaded: says which entry is wrong and what it should be. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly code = "invalid_seed";

  /** @param place Where in the seed, such as `contacts[3].email`; empty for the whole of it. */
  constructor(place: string, problem: string) {
    super(`The seed cannot be loaded: ${place === "" ? "it" : place} ${problem}.`);
  }
}
