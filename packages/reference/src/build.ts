import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { buildSite } from "./site.js";
import { SOCIAL_IMAGE } from "./site-url.js";

// Writes dist/. SITE_URL says where the site will be served; with it the pages name their URLs and a picture, and there is a sitemap.
const folder = fileURLToPath(new URL("../dist/", import.meta.url));
const described = apis.map((id) => ({ id, description: readDescription(id) }));
const siteUrl = process.env.SITE_URL?.replace(/\/?$/, "/");
const files = await buildSite(described, siteUrl);

await rm(folder, { recursive: true, force: true });
for (const [path, content] of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
if (siteUrl !== undefined) await copyFile(new URL("./theme/social.png", import.meta.url), join(folder, SOCIAL_IMAGE));
