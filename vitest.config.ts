import { defineConfig } from "vitest/config";

/** The repository's own checks, and the tests that a guide shows; each package has a suite of its own. */
export default defineConfig({
  test: { include: ["scripts/checks/**/*.test.ts", "examples/testing/*.test.ts"], testTimeout: 60_000 },
});
