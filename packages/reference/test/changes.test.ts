import { apis } from "@contacts-api/openapi";
import { type Release, readDescription, readReleases } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { readApiReference } from "../src/description/api-reference.js";
import { markdownPage } from "../src/markdown/markdown-page.js";
import { changesPage, lastChanged } from "../src/pages/changes-page.js";
import { readSiteFile } from "./built-site.js";

const references = apis.map((api) => readApiReference(api, readDescription(api)));
const releases: readonly Release[] = [
  {
    version: "1.1.0",
    date: "2027-02-01",
    changes: { "99digital": [{ level: "minor", message: "A field is added." }], inquirly: [], engagelab: [] },
  },
  { version: "1.0.0", date: "2027-01-01" },
];
const changelog = "# openapi\n\n## 1.1.0\n\n### Minor Changes\n\n- abc: A new field.\n\n## 1.0.0\n\n- First.\n";

describe("the page of changes", () => {
  it("tells release by release what was said of it and what differs, API by API", () => {
    const [, newest = "", first = ""] = markdownPage(changesPage(references, releases, changelog)).split(/^## /m);
    expect(newest).toMatch(/^1\.1\.0, 2027-02-01\n\n- abc: A new field\.\n/);
    expect(newest).toContain("### 99digital Online\n\n- A field is added. (minor)");
    expect(newest).toContain("### Inquirly\n\nNo change.");
    expect(first).toMatch(/^1\.0\.0, 2027-01-01\n\n- First\.\n\nThe first release\./);
  });

  it("says in the built site what was released", () => {
    const page = readSiteFile("changes/index.md");
    const released = readReleases();
    expect(page.includes("Nothing has been released yet")).toBe(released.length === 0);
    for (const { version, date } of released) expect(page).toContain(`## ${version}, ${date}`);
  });
});

describe("the overview of an API", () => {
  it.each([
    ["99digital", "1.1.0, 2027-02-01"],
    ["engagelab", "1.0.0, 2027-01-01"],
  ])("gives the last release that changed %s", (id, words) => {
    const [api] = references.filter((reference) => reference.id === id);
    expect(api && lastChanged(api, releases)).toContain(`[${words}]`);
    expect(api && lastChanged(api, [])).toBe("not released yet");
  });

  it.each(apis)("of %s gives the day on which the vendor's pages were last seen", (api) => {
    expect(readSiteFile(`${api}/index.md`)).toMatch(/- Vendor’s pages last seen: \[\d{4}-\d\d-\d\d/);
  });
});
