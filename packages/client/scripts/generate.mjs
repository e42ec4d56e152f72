import { fileURLToPath } from "node:url";
import { writeGenerated } from "./generated-files.mjs";

await writeGenerated(fileURLToPath(new URL("../src/generated", import.meta.url)));
