import { defineConfig } from "vitest/config";

/** A story starts the command-line tool once. */
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 } });
