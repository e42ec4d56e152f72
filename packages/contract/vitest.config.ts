import { defineConfig } from "vitest/config";

/** The machine may be busy: a limit only ends what hangs. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
