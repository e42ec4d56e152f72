#!/usr/bin/env node
// Serves the built reference on the loopback interface. Plain JavaScript, because the package holds nothing else that runs.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const SITE = fileURLToPath(new URL("../dist", import.meta.url));

const USAGE = `Usage: contacts-reference [options]

Serves the reference of the contacts APIs of 99digital, Inquirly and EngageLab LiveDesk on 127.0.0.1.

  --port <number>   port to listen on; 0 picks a free one (default 4020)
  --help            show this text
`;

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
};

/**
 * Ends the command as misused: it exits with 2.
 *
 * @param {string} message
 * @returns {never}
 */
function refuse(message) {
  process.stderr.write(`contacts-reference: ${message}\n`);
  process.exit(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "4020" }, help: { type: "boolean", default: false } },
    });
    return values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/**
 * The file that a path of a URL names; undefined when there is none.
 *
 * @param {string} path
 */
function fileAt(path) {
  try {
    const file = join(SITE, normalize(decodeURIComponent(path)), path.endsWith("/") ? "index.html" : "");
    return file.startsWith(SITE + sep) && existsSync(file) ? file : undefined;
  } catch {
    return undefined; // The path cannot be decoded, or holds a NUL character.
  }
}

/** @type {import("node:http").RequestListener} */
function respond(request, response) {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const file = fileAt(path);
  if (file !== undefined && statSync(file).isDirectory()) {
    response.writeHead(301, { location: `/${path.replace(/^\/+/, "")}/` }).end();
    return;
  }
  const mediaType = MEDIA_TYPES[extname(file ?? ".html")] ?? "application/octet-stream";
  response.writeHead(file === undefined ? 404 : 200, { "content-type": `${mediaType}; charset=utf-8` });
  if (request.method === "HEAD") response.end();
  else if (file === undefined) response.end(notFoundPage());
  else createReadStream(file).pipe(response);
}

/** The page is shown at any path, so that what it links to is named from the root. */
function notFoundPage() {
  return readFileSync(join(SITE, "404.html"), "utf8").replace(/ (href|src)="(?![a-z]+:|[#/])/g, ' $1="/');
}

const { port, help } = readOptions();
if (help) {
  process.stdout.write(USAGE);
} else {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    refuse(`--port must be a number from 0 to 65535, not "${port}".`);
  const server = createServer(respond);
  server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
    refuse(error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another with --port, or 0.` : error.message),
  );
  server.listen(Number(port), "127.0.0.1", () => {
    const bound = server.address();
    if (typeof bound === "object")
      process.stdout.write(`contacts-reference is ready: http://127.0.0.1:${bound?.port}/\n`);
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close().closeAllConnections());
}
