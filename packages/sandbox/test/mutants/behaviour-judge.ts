import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiCredentials } from "@contacts-api/contract";
import { verify } from "@contacts-api/contract/verify";
import type { Judge, Serve } from "./mutant.js";

const token = { accessToken: "sandbox-admin-token" };
const credentials: ApiCredentials = {
  "99digital": token,
  inquirly: token,
  engagelab: { apiKey: "sandbox-key", apiSecret: "sandbox-secret" },
};

/** Headers that a `Request` does not take. */
const OF_THE_CONNECTION = new Set(["host", "connection", "content-length", "transfer-encoding", "keep-alive"]);

/** Draws the same values in every run, so that a score can be repeated. */
const SEED = 1;

/** Notices what several exchanges show together: the properties that `contacts-contract verify` tries. */
export const behaviourJudge: Judge = {
  name: "verify",
  async judge(api, serve) {
    const { url, close } = await listen(serve);
    try {
      const options = { api, server: `${url}/${api}`, credentials: credentials[api], write: true, seed: SEED };
      const { checks } = await verify({ ...options, only: "properties" });
      return checks.filter(({ passed }) => !passed).map(({ name, message }) => `${name}: ${message.split("\n", 1)[0]}`);
    } catch (error) {
      // Such as "the credential is refused": the run could not begin, which nobody overlooks.
      return [`verify ended with ${error}`];
    } finally {
      await close();
    }
  },
};

/** Serves on a free loopback port. */
async function listen(serve: Serve): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(async (incoming, outgoing) => {
    const response = await serve(await requestOf(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "GET", url = "/", headers: received } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    if (!OF_THE_CONNECTION.has(name)) headers.set(name, String(value));
  }
  const body = chunks.length === 0 ? null : Buffer.concat(chunks);
  return new Request(`http://${received.host}${url}`, { method, headers, body });
}
