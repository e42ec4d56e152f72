import { fileURLToPath } from "node:url";
import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { buildSite } from "./site.js";

const described = apis.map((id) => ({ id, description: readDescription(id) }));
await buildSite(described, fileURLToPath(new URL("../dist/", import.meta.url)));
