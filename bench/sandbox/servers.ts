import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** A mock server under measurement: how to start it on a port, and what its base URL is. */
export interface Server {
  readonly name: string;
  command(port: number): string[];
  baseUrl(port: number): string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const description = here("../../openapi/dist/99digital.json");

export const servers: readonly Server[] = [
  {
    name: "contacts-sandbox",
    command: (port) => [here("../../packages/sandbox/dist/cli.js"), "--port", `${port}`, "--quiet"],
    baseUrl: (port) => `http://127.0.0.1:${port}/99digital`,
  },
  {
    name: "contacts-sandbox --realism",
    command: (port) => [
      here("../../packages/sandbox/dist/cli.js"),
      "--port",
      `${port}`,
      "--quiet",
      "--realism",
      "--realism-seed",
      "1",
    ],
    baseUrl: (port) => `http://127.0.0.1:${port}/99digital`,
  },
  {
    name: "Prism mock 5.16.0",
    command: (port) => [
      here("../node_modules/@stoplight/prism-cli/dist/index.js"),
      "mock",
      "-p",
      `${port}`,
      description,
    ],
    baseUrl: (port) => `http://127.0.0.1:${port}`,
  },
  {
    name: "Scalar mock server 0.14.4",
    command: (port) => [here("./scalar-server.mjs"), `${port}`, description],
    baseUrl: (port) => `http://127.0.0.1:${port}`,
  },
];

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A started server. */
export interface Running {
  readonly baseUrl: string;
  readonly pid: number;
  /** Milliseconds from starting the process to its first response. */
  readonly firstResponse: number;
  stop(): Promise<void>;
}

/**
 * Starts a server and asks until it responds.
 *
 * @throws When it has not responded after 30 s.
 */
export async function start(server: Server): Promise<Running> {
  const port = await freePort();
  const baseUrl = server.baseUrl(port);
  const began = performance.now();
  const child = spawn(process.execPath, server.command(port), { stdio: "ignore" });
  while (performance.now() - began < 30_000) {
    const response = await fetch(`${baseUrl}/api/v1/accounts/1/contacts`, { headers }).catch(() => undefined);
    await response?.arrayBuffer();
    if (response) {
      return { baseUrl, pid: child.pid ?? 0, firstResponse: performance.now() - began, stop: () => stop(child) };
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await stop(child);
  throw new Error(`${server.name} did not respond within 30 s.`);
}

export const headers = { api_access_token: "sandbox-admin-token", accept: "application/json" };

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
