import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Description } from "@contacts-api/openapi/reader";
import { raw } from "hono/html";
import type { ApiReference } from "../description/api-reference.js";
import { documentOf } from "../frame/document.js";
import { Frame } from "../frame/frame.js";
import { redocPolicy } from "./content-security-policy.js";
import { REDOCLY_PROGRAM, readRedocModule } from "./redocly-package.js";
import { verifyIntegrity } from "./verify-integrity.js";

/**
 * Renders a description with `redocly build-docs` into the site's frame.
 *
 * @param description What Redoc is to show: the description, its evidence written into the descriptive texts.
 * @returns Markup that loads Redoc from `assets/redoc.js`, which is the very script that `build-docs` names.
 */
export async function buildRedocPage(api: ApiReference, description: Description): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contacts-reference-"));
  try {
    await writeFile(join(folder, "openapi.json"), JSON.stringify(description));
    await writeFile(join(folder, "page.hbs"), template(api));
    await buildDocs(folder);
    return selfContained(await readFile(join(folder, "page.html"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const POLICY_PLACEHOLDER = "policy-of-this-page";

/** The site's frame as a Handlebars template; `build-docs` fills in Redoc's styles, markup and start. */
function template(api: ApiReference): string {
  const head = {
    title: `${api.title}, in Redoc`,
    summary: `${api.summary} Interactive reference with the evidence for each statement.`,
    contentSecurityPolicy: POLICY_PLACEHOLDER,
    root: "../../",
    styles: ["site.css", "redoc.css"],
    scripts: ["theme.js", "skip-link.js"],
    markup: "{{{redocHead}}}",
  };
  return documentOf(
    head,
    <Frame kind="redoc" root={head.root} api={api.id}>
      <div id="main" tabindex={-1}>
        <nav class="redoc-bar" aria-label="Forms of this reference">
          <a href="../index.html">Overview</a>
          <a href="../plain/index.html">One page without script</a>
          <a href="../openapi.json">OpenAPI</a>
        </nav>
        <noscript>
          <p class="notice">
            This page needs JavaScript. The <a href="../index.html">overview</a> and the{" "}
            <a href="../plain/index.html">plain page</a> say the same without it.
          </p>
        </noscript>
        {raw("{{{redocHTML}}}")}
      </div>
    </Frame>,
  );
}

async function buildDocs(folder: string): Promise<void> {
  const options = { hideLoading: true, downloadUrls: [{ title: "OpenAPI description", url: "../openapi.json" }] };
  await promisify(execFile)(
    process.execPath,
    [
      REDOCLY_PROGRAM,
      "build-docs",
      "openapi.json",
      "--output=page.html",
      "--template=page.hbs",
      `--openapi=${JSON.stringify(options)}`,
    ],
    { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
  );
}

/**
 * Points the page at the site's own copy of the script, its links at the routes in the fragment that Redoc uses once
 * it runs, and writes the policy that fits the result.
 */
function selfContained(page: string): string {
  const preload = /<link rel="modulepreload" href="([^"]+)" integrity="([^"]+)"[^>]*>/.exec(page);
  const [link, url, integrity] = preload ?? [];
  const start = `<script type="module">\n      import { hydrate } from "${url}";`;
  if (link === undefined || integrity === undefined || !page.includes(start)) {
    throw new Error("redocly build-docs wrote a page whose script cannot be found; its version may have changed.");
  }
  verifyIntegrity(readRedocModule(), integrity);
  const markup = page
    .replace(link, "")
    .replace(start, `<script src="../../assets/redoc.js"></script>\n<script>`)
    .replaceAll('href="/', 'href="#/');
  return markup.replace(POLICY_PLACEHOLDER, redocPolicy(markup));
}
