import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { operationsOf, ownPages, pages, readSiteFile, siteFolder } from "./built-site.js";
import { inBrowser } from "./in-browser.js";
import { serve } from "./static-server.js";
import { visit } from "./visit.js";

/** Relative URLs in a page's links, styles and scripts, without the routes that Redoc keeps in the fragment. */
function relativeLinks(page: string): string[] {
  return [...page.matchAll(/<(?:a|link|script)\s[^>]*?(?:href|src)="([^"]+)"/g)]
    .map(([, url = ""]) => url)
    .filter((url) => !/^(https?:|data:|#\/)/.test(url));
}

function isDead(url: string, path: string): boolean {
  const [file = "", fragment] = url.split("#");
  const target = file === "" ? path : posix.join(posix.dirname(path), file);
  if (target.startsWith("..") || !existsSync(join(siteFolder, target))) return true;
  return fragment !== undefined && !readSiteFile(target).includes(`id="${decodeURIComponent(fragment)}"`);
}

describe("the links of the site", () => {
  it.each(pages)("of %s lead to files and to places in them, and never out of the site's folder", (path) => {
    const links = relativeLinks(readSiteFile(path));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((url) => isDead(url, path))).toEqual([]);
  });

  const documents = readdirSync(siteFolder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );

  it.each([...documents, "llms-full.txt"])("of %s lead to files", (path) => {
    const text = readSiteFile(path).replace(/```[\s\S]*?```/g, "");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = ""]) => url);
    const files = links.filter((url) => !/^(https?:|#)/.test(url)).map((url) => url.split("#")[0] ?? "");
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(siteFolder, posix.dirname(path), file)))).toEqual([]);
    expect(text).not.toContain("site:");
  });

  it("of llms.txt lead to the Markdown of every operation", () => {
    const targets = [...readSiteFile("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(join(siteFolder, target)))).toEqual([]);
    for (const api of apis) {
      expect(targets).toEqual(expect.arrayContaining(operationsOf(api).map(({ id }) => `${api}/${id}/index.md`)));
      const twin = readSiteFile(`${api}/plain/index.md`);
      expect(operationsOf(api).filter(({ summary }) => !twin.includes(`\n## ${summary}\n`))).toEqual([]);
      expect(readSiteFile("llms-full.txt")).toContain(`\n## ${operationsOf(api)[0]?.summary}\n`);
    }
  });

  it("lead from the landing page to every page there is", () => {
    const reached = new Set(["index.html", "404.html"]);
    for (const path of reached) {
      for (const url of relativeLinks(readSiteFile(path))) {
        const target = posix.join(posix.dirname(path), url.split("#")[0] ?? "");
        if (target.endsWith(".html")) reached.add(target);
      }
    }
    expect([...reached].sort()).toEqual([...pages]);
  });

  it.each(pages)("of %s: the page says that it is not the vendors' own", (path) => {
    expect(readSiteFile(path)).toContain("Not affiliated with");
  });
});

describe("the site below a path of a server", () => {
  const site = inBrowser();

  it("shows every page with its styles, and requests nothing outside of that path", async () => {
    const server = await serve(siteFolder, "/docs/contacts/");
    const requests: string[] = [];
    try {
      await visit(site.browser, `${server.origin}/docs/contacts/`, {}, async ({ page, errors, foreignRequests }) => {
        page.on("request", (request) => requests.push(new URL(request.url()).pathname));
        for (const path of ownPages) {
          await page.goto(`${server.origin}/docs/contacts/${path}`);
          expect(
            await page
              .locator("header")
              .first()
              .evaluate((header) => getComputedStyle(header).display),
          ).toBe("flex");
        }
        expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
      });
    } finally {
      server.close();
    }
    expect(requests.length).toBeGreaterThan(ownPages.length);
    expect(requests.filter((path) => !path.startsWith("/docs/contacts/"))).toEqual([]);
  });
});
