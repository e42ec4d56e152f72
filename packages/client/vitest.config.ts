import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A spy that a test leaves behind would change the waits of the tests after it.
    restoreMocks: true,
    typecheck: { include: ["test/**/*.test-d.ts"] },
  },
});
