import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

/**
 * Serves a folder on a free port of the loopback interface; a folder's URL gives its `index.html`.
 *
 * @param below Path below which the folder is served, with slashes at both ends.
 */
export async function serve(folder: string, below = "/"): Promise<{ readonly origin: string; close(): void }> {
  const app = new Hono();
  app.get(`${below}*`, serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice(below.length - 1) }));
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
