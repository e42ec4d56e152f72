import { fileURLToPath } from "node:url";
import { writeTypes } from "./generated-types.mjs";

await writeTypes(fileURLToPath(new URL("../src/generated", import.meta.url)));
