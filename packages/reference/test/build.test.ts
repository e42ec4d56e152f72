import { existsSync, readdirSync, readFileSync } from "node:fs";
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

  it("has a picture of the size that it states", () => {
    const image = readFileSync(new URL("../src/theme/social.png", import.meta.url));
    expect(image.subarray(1, 4).toString()).toBe("PNG");
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it("describes each page for those that link to it, without a picture where the site's place is not known", () => {
    for (const path of pages) {
      const page = readSiteFile(path);
      for (const name of ["title", "description", "type"]) {
        expect(page, path).toMatch(new RegExp(`<meta property="og:${name}" content="[^"]+">`));
      }
      expect(page, path).not.toContain("og:image");
    }
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
    const properties = Object.fromEntries(
      [...(files.get("errors/index.html") ?? "").matchAll(/<meta property="(og:[\w:]+)" content="([^"]*)">/g)].map(
        ([, name, content]) => [name, content],
      ),
    );
    expect(properties).toEqual({
      "og:title": "Errors by their message",
      "og:description": expect.stringMatching(/\w{3,}/),
      "og:type": "website",
      "og:url": "https://docs.example/contacts/errors/",
      "og:image": "https://docs.example/contacts/assets/social.png",
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": expect.stringMatching(/\w{3,}/),
    });
    expect(existsSync(join(siteFolder, "sitemap.xml"))).toBe(false);
  });
});
