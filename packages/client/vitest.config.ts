import { defineConfig } from "vitest/config";

/** The second project runs the resource's tests again, against a sandbox with the disorder and the races of a database. */
export default defineConfig({
  test: {
    // A spy that a test leaves behind would change the waits of the tests after it.
    restoreMocks: true,
    // The machine may be busy: a limit only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "client",
          include: ["test/**/*.test.ts"],
          typecheck: { include: ["test/**/*.test-d.ts"] },
        },
      },
      {
        extends: true,
        test: {
          name: "realism",
          include: ["test/resource/**/*.test.ts"],
          // These have servers of their own.
          exclude: ["test/resource/{create-in-doubt,identity,odd-values,parallel-upserts}.test.ts"],
          env: { SANDBOX_REALISM: "database" },
          typecheck: { include: [] },
        },
      },
    ],
  },
});
