import { noticeOf, packageFoldersOf } from "./package-notices.js";

/** What Redoc's publisher says of the script that it has bundled. */
export interface RedocNotices {
  readonly script: string;
  /** Licence of Redoc itself. */
  readonly license: string;
  /** Licences of the packages that `@redocly/cli` holds, Redoc's among others. */
  readonly thirdParties: string;
}

/**
 * The licences of all packages that the site's scripts contain, as text.
 *
 * @param files What the bundler has put into the playground's scripts.
 */
export function noticesText(files: readonly string[], { script, license, thirdParties }: RedocNotices): string {
  return [
    "Licences of the software that the scripts of this site contain, as far as its publishers pass them on. Redoc's pages hold",
    "markup and styles of Redoc, too. All else is the project's own, under the MIT licence.",
    heading("assets/playground.js and assets/contract-*.js"),
    ...packageFoldersOf(files).map(noticeOf),
    heading("assets/redoc.js"),
    "The script of Redoc, as @redocly/cli ships it but for a few edits. Its publisher bundles it, and has no list of what is in it.",
    "What there is follows: the licence of Redoc, the licence comments in the script, the packages that its other comments name by",
    "their paths, and the notices of @redocly/cli, which hold some of Redoc's packages.\n",
    `${license.trim()}\n`,
    ...licenseCommentsOf(script),
    `Packages named by their paths: ${pathsIn(script).join(", ")}\n`,
    thirdParties.trim(),
    "",
  ].join("\n");
}

function heading(files: string): string {
  return `\n${"=".repeat(files.length)}\n${files}\n${"=".repeat(files.length)}\n`;
}

/** Comments that speak of a licence, each once. */
function licenseCommentsOf(script: string): string[] {
  const comments = [...script.matchAll(/\/\*[!*][\s\S]*?\*\//g)].map(([comment]) => comment);
  return [...new Set(comments.filter((comment) => /licen[cs]e|copyright/i.test(comment)))].map(
    (comment) => `${comment.replaceAll("\\r\\n", "\n")}\n`,
  );
}

function pathsIn(script: string): string[] {
  const names = [...script.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/g)].map(([, name = ""]) => name);
  return [...new Set(names)].sort();
}
