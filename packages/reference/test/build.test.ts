import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { buildSite } from "../src/site.js";
import { pages, readSiteFile, siteFolder } from "./built-site.js";

const described = apis.map((id) => ({ id, description: readDescription(id) }));

describe("the build", () => {
  it("writes the same bytes each time", async () => {
    const files = await buildSite(described);
    const written = readdirSync(siteFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(written).toHaveLength(files.size);
    expect([...files].filter(([path, content]) => readSiteFile(path) !== content).map(([path]) => path)).toEqual([]);
  });

  it("names whole URLs and writes a sitemap where it is told the site's place", async () => {
    const files = await buildSite(described, "https://docs.example/contacts/");
    const listed = [
      ...(files.get("sitemap.xml") ?? "").matchAll(/<loc>https:\/\/docs\.example\/contacts\/(.*?)<\/loc>/g),
    ];
    const expected = pages.filter((path) => path !== "404.html" && !path.includes("/redoc/"));
    expect(listed.map(([, path]) => `${path}index.html`).sort()).toEqual(expected);
    expect(files.get("errors/index.html")).toContain(
      '<link rel="canonical" href="https://docs.example/contacts/errors/">',
    );
    expect(files.get("404.html")).toContain('href="https://docs.example/contacts/index.html"');
    expect(existsSync(join(siteFolder, "sitemap.xml"))).toBe(false);
  });
});
