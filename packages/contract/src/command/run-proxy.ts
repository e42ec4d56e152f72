import { once } from "node:events";
import { parseArgs } from "node:util";
import { readDescription } from "@contacts-api/openapi/reader";
import { ConfigurationError } from "../configuration-error.js";
import { contractOf } from "../contract-of.js";
import { Recorder } from "../judging/recorder.js";
import { serverUrl } from "../server-url.js";
import type { Exchange } from "../traffic/exchange.js";
import { toHar } from "../traffic/har.js";
import { type LoopbackProxy, startProxy } from "../traffic/loopback-proxy.js";
import { Redaction } from "../traffic/redaction.js";
import { EXIT } from "./exit-codes.js";
import { readApi } from "./read-api.js";
import { UsageError } from "./usage-error.js";
import { writeOutput } from "./write-output.js";

/**
 * Runs `contacts-contract proxy` until it is interrupted.
 *
 * @returns The exit code: whether everything that passed through kept the description.
 * @throws {UsageError} For an unusable command line.
 * @throws {ConfigurationError} When the port or the file cannot be used.
 */
export async function runProxy(argumentList: readonly string[], version: string): Promise<number> {
  const { api, target, port, har } = readArguments(argumentList);
  const description = readDescription(api);
  const redaction = new Redaction({});
  const recorder = new Recorder(await contractOf(api), description, redaction);
  let faults = 0;
  function judge(exchange: Exchange): string {
    const { inRequest, inResponse, recorded } = recorder.add(exchange);
    const found = [...inRequest, ...inResponse];
    faults += found.length;
    const { request, response, milliseconds } = recorded.exchange;
    const line = `${request.method} ${request.path} ${response.status} ${milliseconds.toFixed(0)} ms`;
    process.stdout.write(
      redaction.text(
        `${[line, ...found.map((violation) => `  ✗ ${violation.in}: ${violation.message}`)].join("\n")}\n`,
      ),
    );
    return found.length === 0 ? "described" : `${found.length} not described`;
  }
  const archive = () => {
    const exchanges = recorder.recorded.map(({ exchange }) => exchange);
    return `${JSON.stringify(toHar(target, exchanges, version), null, 2)}\n`;
  };
  const proxy = await open({ target, port, onExchange: judge, archive });
  process.stdout.write(`contacts-contract proxies ${api}: ${proxy.url} → ${target}\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await proxy.close();
  if (har !== undefined) await writeOutput(har, archive());
  return faults === 0 ? EXIT.holds : EXIT.broken;
}

async function open(options: Parameters<typeof startProxy>[0]): Promise<LoopbackProxy> {
  try {
    return await startProxy(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`Port ${options.port ?? 0} cannot be used: ${reason}`);
  }
}

function readArguments(argumentList: readonly string[]) {
  const { values, positionals } = parse(argumentList);
  if (values.target === undefined) throw new UsageError("--target is missing: give the base URL of the API.");
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port must be a number from 0 to 65535, not "${values.port}".`);
  return { api: readApi(positionals[0]), target: serverUrl(values.target), port, har: values.har };
}

function parse(argumentList: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumentList],
      allowPositionals: true,
      options: { target: { type: "string" }, port: { type: "string", default: "0" }, har: { type: "string" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
