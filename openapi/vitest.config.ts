import { defineConfig } from "vitest/config";

/** Each test of a lint rule starts the command-line tool once. */
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 30_000 } });
