/** What the exit codes of the command mean: the contract holds, it does not, or that could not be tried. */
export const EXIT = { holds: 0, broken: 1, unusable: 2 } as const;
