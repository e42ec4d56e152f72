import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A page that shows `createContact` of 99digital. */
export interface MeasuredPage {
  readonly name: string;
  /** URL below the server's root, with what leads to the operation. */
  readonly path: string;
  /** Whether it shows the operation; the landing page and the playground do not. */
  readonly isOperation: boolean;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is served: the site as it is built, and a folder for each peer. */
export const folder = here("dist/");
const description = here("../../openapi/dist/99digital.json");

/** A sentence of the description of `createContact`, to wait for. */
export const SENTENCE = "Creates a contact and links it to an inbox";

const OPERATION = "/api/v1/accounts/{account_id}/contacts";

/** A page that loads a peer's own files, as the peer's documentation tells. */
interface Peer {
  readonly name: string;
  readonly packageName: string;
  /** Files of the package that lie beside the page. */
  readonly files: readonly string[];
  readonly head: string;
  readonly body: string;
  readonly fragment: string;
}

const peers: readonly Peer[] = [
  {
    name: "RapiDoc",
    packageName: "rapidoc",
    files: ["dist/rapidoc-min.js"],
    head: '<script type="module" src="rapidoc-min.js"></script>',
    body: '<rapi-doc spec-url="openapi.json"></rapi-doc>',
    fragment: "#post-/api/v1/accounts/-account_id-/contacts",
  },
  {
    name: "Swagger UI",
    packageName: "swagger-ui-dist",
    files: ["swagger-ui-bundle.js", "swagger-ui.css"],
    head: '<link rel="stylesheet" href="swagger-ui.css"><script src="swagger-ui-bundle.js"></script>',
    body: '<div id="ui"></div><script>SwaggerUIBundle({ url: "openapi.json", dom_id: "#ui", deepLinking: true })</script>',
    fragment: "#/Contacts/createContact",
  },
  {
    name: "Stoplight Elements",
    packageName: "@stoplight/elements",
    files: ["web-components.min.js", "styles.min.css"],
    head: '<link rel="stylesheet" href="styles.min.css"><script src="web-components.min.js"></script>',
    body: '<elements-api apiDescriptionUrl="openapi.json" router="hash"></elements-api>',
    fragment: "#/operations/createContact",
  },
  {
    name: "Scalar",
    packageName: "@scalar/api-reference",
    files: ["dist/browser/standalone.js"],
    head: "",
    body: '<div id="app"></div><script src="standalone.js"></script><script>Scalar.createApiReference("#app", { url: "openapi.json" })</script>',
    fragment: `#tag/contacts/POST${OPERATION}`,
  },
];

/** Writes the pages of all peers beside the built site. */
export function writePages(): readonly MeasuredPage[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(here("../../packages/reference/dist"), `${folder}ours`, { recursive: true });
  return [
    { name: "ours: page of the operation", path: "ours/99digital/createContact/index.html", isOperation: true },
    { name: "ours: everything on one page", path: "ours/99digital/plain/index.html#createContact", isOperation: true },
    { name: "ours: Redoc", path: "ours/99digital/redoc/index.html#/contacts/createcontact", isOperation: true },
    { name: "ours: landing page", path: "ours/index.html", isOperation: false },
    { name: "ours: playground", path: "ours/playground/index.html#99digital-createContact", isOperation: false },
    ...peers.map(writePeer),
    ...writeStockRedoc(),
  ];
}

function writePeer({ name, packageName, files, head, body, fragment }: Peer): MeasuredPage {
  const packageFolder = here(`node_modules/${packageName}/`);
  const { version }: { version: string } = JSON.parse(readFileSync(`${packageFolder}package.json`, "utf8"));
  const place = `${folder}${name.replace(" ", "-")}/`;
  mkdirSync(place);
  copyFileSync(description, `${place}openapi.json`);
  for (const file of files) copyFileSync(packageFolder + file, place + file.replace(/^.*\//, ""));
  writeFileSync(
    `${place}index.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`,
  );
  return { name: `${name} ${version}`, path: `${name.replace(" ", "-")}/index.html${fragment}`, isOperation: true };
}

/** What `redocly build-docs` writes, as it comes, and once more with the script that it loads from another host beside it. */
function writeStockRedoc(): MeasuredPage[] {
  const cli = here("../../node_modules/@redocly/cli/");
  const { version }: { version: string } = JSON.parse(readFileSync(`${cli}package.json`, "utf8"));
  mkdirSync(`${folder}redoc`);
  execFileSync(
    process.execPath,
    [`${cli}bin/cli.js`, "build-docs", description, `--output=${folder}redoc/index.html`],
    {
      stdio: "ignore",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  const page = readFileSync(`${folder}redoc/index.html`, "utf8");
  const [, url = ""] = /<link rel="modulepreload" href="([^"]+)"/.exec(page) ?? [];
  if (url === "") throw new Error("redocly build-docs names no script that could be put beside the page.");
  mkdirSync(`${folder}redoc-beside`);
  writeFileSync(`${folder}redoc-beside/index.html`, page.replaceAll(url, "./redoc.standalone.js"));
  copyFileSync(`${cli}lib/chunks/redoc.standalone.js`, `${folder}redoc-beside/redoc.standalone.js`);
  const name = `redocly build-docs ${version}`;
  const fragment = "#/contacts/createcontact";
  return [
    { name: `${name}, script beside`, path: `redoc-beside/index.html${fragment}`, isOperation: true },
    { name: `${name}, as it comes`, path: `redoc/index.html${fragment}`, isOperation: true },
  ];
}
