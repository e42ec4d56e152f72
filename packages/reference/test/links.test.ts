import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { apis } from "@contacts-api/openapi";
import { describe, expect, test } from "vitest";
import { operationsOf, pages, readSiteFile, siteFolder } from "./built-site.js";

/** Relative addresses in a page's links, styles and scripts; the routes that Redoc keeps in the fragment left out. */
function relativeLinks(page: string): string[] {
  return [...page.matchAll(/<(?:a|link|script)\s[^>]*?(?:href|src)="([^"]+)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !/^(https?:|data:|#\/)/.test(address));
}

describe("the links of the site", () => {
  test.each(pages)("of %s lead to files and to places in them", (path) => {
    const links = relativeLinks(readSiteFile(path));
    const dead = links.filter((address) => {
      const [file = "", fragment] = address.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      if (!existsSync(join(siteFolder, target))) return true;
      return fragment !== undefined && !readSiteFile(target).includes(`id="${fragment}"`);
    });
    expect(links.length).toBeGreaterThan(5);
    expect(dead).toEqual([]);
  });

  test("of llms.txt lead to Markdown that names every operation", () => {
    const targets = [...readSiteFile("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(join(siteFolder, target)))).toEqual([]);
    for (const api of apis) {
      expect(targets).toContain(`${api}/index.md`);
      const twin = readSiteFile(`${api}/index.md`);
      expect(operationsOf(api).filter(({ summary }) => !twin.includes(`\n## ${summary}\n`))).toEqual([]);
    }
  });

  test.each(pages)("of %s: the page says that it is not the vendors' own", (path) => {
    expect(readSiteFile(path)).toContain("Not affiliated with");
  });
});
