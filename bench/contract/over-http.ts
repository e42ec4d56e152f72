import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { contractFetch } from "@contacts-api/contract/fetch";
import { headers, start } from "../sandbox/servers.js";
import { millisecondsPerCall } from "../statistics.js";

const CALLS = 100;
const path = "/api/v1/accounts/1/contacts";
const description = fileURLToPath(import.meta.resolve("@contacts-api/openapi/99digital.json"));
const prism = fileURLToPath(new URL("../node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));

/** Milliseconds that a GET over loopback takes: bare, checked by `contractFetch`, and checked by Prism's proxy. */
export async function overHttp(page: string): Promise<{ bare: number; checked: number; proxied: number }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const proxy = await start({
    name: "Prism's proxy",
    command: (port) => [prism, "proxy", "-p", `${port}`, "--errors", description, url],
    baseUrl: (port) => `http://127.0.0.1:${port}`,
  });
  const checkedFetch = contractFetch(fetch, { api: "99digital" });
  const get = (send: typeof checkedFetch, base: string) => async () => {
    const response = await send(`${base}${path}`, { headers });
    if (response.status !== 200) throw new Error(`The response is ${response.status}.`);
    await response.json();
  };
  const times = {
    bare: await millisecondsPerCall(get(fetch, url), CALLS),
    checked: await millisecondsPerCall(get(checkedFetch, url), CALLS),
    proxied: await millisecondsPerCall(get(fetch, proxy.baseUrl), CALLS),
  };
  await proxy.stop();
  server.closeAllConnections();
  server.close();
  return times;
}
