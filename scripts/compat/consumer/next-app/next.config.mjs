import { fileURLToPath } from "node:url";

/** The folder that holds both what this app imports and Next.js itself. */
const root = fileURLToPath(new URL("../../..", import.meta.url));

export default { turbopack: { root }, outputFileTracingRoot: root };
