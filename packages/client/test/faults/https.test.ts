import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { runProgram } from "../support/run-program.js";
import { json, page, serve } from "../support/serve.js";

const certificate = fileURLToPath(new URL("../support/programs/loopback-certificate.pem", import.meta.url));
const key = fileURLToPath(new URL("../support/programs/loopback-key.pem", import.meta.url));

/** Redirects everything; resolves with its origin and what it has been asked. */
async function redirectOverHttps(location: string) {
  const tokens: unknown[] = [];
  const options = { key: await readFile(key), cert: await readFile(certificate) };
  const server = createServer(options, ({ headers }, response) => {
    tokens.push(headers.api_access_token);
    response.writeHead(302, { location }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, tokens };
}

it("refuses a redirect from https to http, where nothing arrives", async () => {
  const plain = await serve((_, response) => json(response, page));
  const secure = await redirectOverHttps(plain.url);
  const { output, errors } = await runProgram("call-over-https.mjs", [secure.url], {
    NODE_EXTRA_CA_CERTS: certificate,
  });
  expect(JSON.parse(output), errors).toMatchObject({ name: "RedirectError", status: 302 });
  expect(secure.tokens).toEqual(["token"]);
  expect(plain.received).toEqual([]);
  expect(plain.openSockets()).toBe(0);
});

it("sends nothing to a server whose certificate is not trusted, and says so", async () => {
  const secure = await redirectOverHttps("/");
  const { output, errors } = await runProgram("call-over-https.mjs", [secure.url]);
  expect(JSON.parse(output), errors).toMatchObject({ name: "ConnectionError", sent: false });
  expect(secure.tokens).toEqual([]);
});
