// Serves the sandbox and the reference on one loopback port and takes the tour; keeps serving on a terminal.
import { parseArgs } from "node:util";
import { tour } from "../examples/tour.js";
import { startPlayground } from "./playground.js";

const usage = "usage: npm start -- [--port <number from 0 to 65535>]";

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readPort(): number | undefined {
  try {
    const { port } = parseArgs({ options: { port: { type: "string" } } }).values;
    if (port === undefined) return undefined;
    if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
    fail(`--port ${port} is not a port number\n${usage}`);
  } catch (error) {
    fail(`${(error as Error).message}\n${usage}`);
  }
}

const playground = await startPlayground(readPort()).catch((error: Error) => fail(error.message));
await tour(playground.url);

if (process.stdout.isTTY && process.stdin.isTTY) {
  console.log(`\nReference   ${playground.url}/\nSandbox     ${playground.url}/99digital, /inquirly, /engagelab`);
  console.log("Tokens      sandbox-admin-token, or sandbox-key with sandbox-secret\n\nCtrl-C stops.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void playground.close());
} else {
  await playground.close();
}
