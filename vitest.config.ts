import { defineConfig } from "vitest/config";

/** The repository's own checks; each package has a suite of its own. */
export default defineConfig({ test: { include: ["scripts/checks/**/*.test.ts"], testTimeout: 60_000 } });
