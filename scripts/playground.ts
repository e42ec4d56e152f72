import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@contacts-api/sandbox";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { appendTrailingSlash } from "hono/trailing-slash";

const pages = fileURLToPath(new URL("../packages/reference/dist", import.meta.url));

/** The sandbox and the reference behind one port: `/<api>/api/…` and `/__sandbox/…` are the sandbox, the rest are pages. */
async function open(port: number): Promise<{ url: string; close(): Promise<void> }> {
  const sandbox = createSandbox();
  const app = new Hono();
  for (const route of ["/:api/api/*", "/__sandbox/*"]) app.all(route, (context) => sandbox.fetch(context.req.raw));
  app.use(appendTrailingSlash({ alwaysRedirect: true, skip: (path) => /\.\w+$/.test(path) }));
  app.get("*", serveStatic({ root: pages }));
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/**
 * Serves sandbox and reference on 127.0.0.1.
 *
 * @param port The port asked for; 0 takes any free one. Left out, it is 4010, or any free one when 4010 is taken.
 * @throws When the port asked for is taken; the message says so.
 */
export async function startPlayground(port?: number): Promise<{ url: string; close(): Promise<void> }> {
  return open(port ?? 4010).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    if (port === undefined) return open(0);
    throw new Error(`Port ${port} is taken: stop what listens there, or ask for another with --port.`);
  });
}
