import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";

/** Base URLs. */
export interface Servers {
  sandbox: string;
  /** Goes wrong in the way that the first part of the path names. */
  faulty: string;
}

const json = { "content-type": "application/json" };

async function open(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** Starts fresh servers on free loopback ports. */
export async function startServers(): Promise<Servers & { close(): Promise<void> }> {
  const contacts = Array.from({ length: 40 }, (_, n) => ({ name: `Contact ${n}`, email: `c${n}@acme.example` }));
  const sandbox = await listen(createSandbox({ seed: { contacts } }));
  const keys: unknown[] = [];
  const elsewhere = await open((request, response) => {
    keys.push(request.headers.api_access_token ?? null);
    response.end();
  });
  const faulty = await open((request, response) => {
    const fault = request.url?.split("/")[1];
    if (fault === "keys") response.end(JSON.stringify(keys));
    if (fault === "elsewhere") response.writeHead(302, { location: elsewhere.url }).end();
    if (fault === "within") response.writeHead(307, { location: "/contact" }).end();
    if (fault === "contact") response.writeHead(200, json).end('{"payload":{"id":7}}');
    if (fault === "stalled") response.writeHead(200, json).write('{"payload":');
    if (fault === "html") response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
    if (fault === "cut") {
      response.writeHead(200, { ...json, "content-length": 100 }).write('{"payload":');
      setTimeout(() => response.destroy(), 20);
    }
  });
  const close = async () => {
    elsewhere.close();
    faulty.close();
    await sandbox.close();
  };
  return { sandbox: sandbox.url, faulty: faulty.url, close };
}
