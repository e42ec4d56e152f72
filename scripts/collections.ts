// `npm run collections`: writes `collections/<api>.postman_collection.json` from the descriptions as they are built.
import { mkdirSync, writeFileSync } from "node:fs";
import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { root } from "./checks/files.js";
import { collectionFile, postmanCollection } from "./collections/postman-collection.js";

mkdirSync(`${root}collections`, { recursive: true });
for (const api of apis) {
  const collection = postmanCollection(api, readDescription(api));
  writeFileSync(root + collectionFile(api), `${JSON.stringify(collection, null, 2)}\n`);
}
