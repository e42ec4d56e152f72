import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { apis } from "@contacts-api/openapi";
import type { Description } from "./description/document.js";
import { buildSite } from "./site.js";

const described = await Promise.all(
  apis.map(async (id) => {
    const bundle = fileURLToPath(import.meta.resolve(`@contacts-api/openapi/${id}.json`));
    return { id, description: JSON.parse(await readFile(bundle, "utf8")) as Description };
  }),
);
await buildSite(described, fileURLToPath(new URL("../dist/", import.meta.url)));
