import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { operationsOf, pages, readSiteFile, siteFolder } from "./built-site.js";

/** Relative URLs in a page's links, styles and scripts, without the routes that Redoc keeps in the fragment. */
function relativeLinks(page: string): string[] {
  return [...page.matchAll(/<(?:a|link|script)\s[^>]*?(?:href|src)="([^"]+)"/g)]
    .map(([, url = ""]) => url)
    .filter((url) => !/^(https?:|data:|#\/)/.test(url));
}

describe("the links of the site", () => {
  it.each(pages)("of %s lead to files and to places in them", (path) => {
    const links = relativeLinks(readSiteFile(path));
    const dead = links.filter((url) => {
      const [file = "", fragment] = url.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      if (!existsSync(join(siteFolder, target))) return true;
      return fragment !== undefined && !readSiteFile(target).includes(`id="${fragment}"`);
    });
    expect(links.length).toBeGreaterThan(5);
    expect(dead).toEqual([]);
  });

  it("of llms.txt lead to Markdown that names every operation", () => {
    const targets = [...readSiteFile("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(join(siteFolder, target)))).toEqual([]);
    for (const api of apis) {
      expect(targets).toContain(`${api}/index.md`);
      const twin = readSiteFile(`${api}/index.md`);
      expect(operationsOf(api).filter(({ summary }) => !twin.includes(`\n## ${summary}\n`))).toEqual([]);
    }
  });

  it.each(pages)("of %s: the page says that it is not the vendors' own", (path) => {
    expect(readSiteFile(path)).toContain("Not affiliated with");
  });
});
