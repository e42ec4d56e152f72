import { existsSync, readFileSync } from "node:fs";
import type { Release } from "@contacts-api/openapi/reader";
import type { ApiReference } from "../description/api-reference.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { nameOf, paths } from "./paths.js";

const CHANGELOG = new URL("../../../../openapi/CHANGELOG.md", import.meta.url);

/** The changelog of the descriptions' package; empty before the first release. */
export function readChangelog(): string {
  return existsSync(CHANGELOG) ? readFileSync(CHANGELOG, "utf8") : "";
}

/** What each release of the descriptions changed, newest first. */
export function changesPage(
  apis: readonly ApiReference[],
  releases: readonly Release[],
  changelog: string,
): OutlinedPage {
  return {
    path: paths.changes,
    title: "Changes of the descriptions",
    summary: "What each release changed in the description of each API, and when.",
    blocks: [
      text(
        `A release is compared with the one before by \`redocly diff\`; names of schemas and path parameters that are gone are added, because they are names of types. These are changes of the descriptions and not of the vendors’ servers: a description also changes when more becomes known. When the vendors’ pages were last seen stands in ${siteLink("the list of pages", paths.evidence, "pages")}.`,
      ),
      ...(releases.length === 0
        ? [text("Nothing has been released yet, so that there is nothing to compare with.")]
        : releases.map((release) => releaseSection(apis, release, wordsOf(release.version, changelog)))),
    ],
  };
}

/** When the description of an API last changed, in words. */
export function lastChanged({ id }: ApiReference, releases: readonly Release[]): string {
  const release = releases.find(({ changes }) => changes === undefined || changes[id].length > 0);
  return release === undefined
    ? "not released yet"
    : siteLink(`${release.version}, ${release.date}`, paths.changes, anchorOfVersion(release.version));
}

function releaseSection(
  apis: readonly ApiReference[],
  { version, date, changes }: Release,
  words: string,
): ReturnType<typeof section> {
  const ofApis = apis.map((api): Block => {
    const list = changes?.[api.id] ?? [];
    const items = list.map(({ level, message }) => `- ${message} (${level})`);
    return section(`${anchorOfVersion(version)}-${api.id}`, nameOf(api), [
      text(items.length === 0 ? "No change." : items.join("\n")),
    ]);
  });
  return section(anchorOfVersion(version), `${version}, ${date}`, [
    words !== "" && text(words),
    ...(changes === undefined ? [text("The first release.")] : ofApis),
  ]);
}

function anchorOfVersion(version: string): string {
  return `v${version}`;
}

/** What the changelog says of a version, without its headings: the level of a change stands beside each change. */
function wordsOf(version: string, changelog: string): string {
  const part = changelog.split(/^## /m).find((each) => each.startsWith(`${version}\n`)) ?? "";
  return part
    .split("\n")
    .slice(1)
    .filter((line) => !line.startsWith("### "))
    .join("\n")
    .trim();
}
