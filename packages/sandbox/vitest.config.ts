import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "./test/leaves-nothing-behind.ts",
    // Some rules take thousands of requests to show, and the machine may be busy: a limit only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    restoreMocks: true,
    reporters: ["default", ["./test/parity-reporter.ts", { writes: mode === "parity" }]],
  },
}));
