import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readDescription } from "@contacts-api/openapi/reader";
import { ConfigurationError } from "../configuration-error.js";
import { contractOf } from "../contract-of.js";
import { type Drift, findDrift, pathStartOf } from "../drift/find-drift.js";
import { serverUrl } from "../server-url.js";
import { ARCHIVE_PATH } from "../traffic/loopback-proxy.js";
import { readHar } from "../traffic/read-har.js";
import { Redaction } from "../traffic/redaction.js";
import { EXIT } from "./exit-codes.js";
import { readApi } from "./read-api.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs `contacts-contract drift`.
 *
 * @returns The exit code.
 * @throws {UsageError} For an unusable command line.
 * @throws {ConfigurationError} When the traffic cannot be read.
 */
export async function runDrift(argumentList: readonly string[]): Promise<number> {
  const [apiText, source, ...rest] = readPositionals(argumentList);
  const api = readApi(apiText);
  if (source === undefined || rest.length > 0) throw new UsageError("drift takes an API and one HTTP Archive or URL.");
  const exchanges = readHar(await readTraffic(source), pathStartOf(api));
  if (exchanges.length === 0) throw new ConfigurationError(`${source} holds no request to ${pathStartOf(api)}.`);
  const redaction = new Redaction({});
  const drift = findDrift(exchanges, { contract: await contractOf(api), description: readDescription(api) });
  process.stdout.write(redaction.text(driftText(api, drift)));
  return drift.findings.length === 0 ? EXIT.holds : EXIT.broken;
}

function readPositionals(argumentList: readonly string[]): string[] {
  try {
    return parseArgs({ args: [...argumentList], allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function readTraffic(source: string): Promise<string> {
  try {
    if (!/^https?:/.test(source)) return await readFile(source, "utf8");
    const response = await fetch(`${serverUrl(source)}${ARCHIVE_PATH}`);
    if (response.ok) return await response.text();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${source} cannot be read: ${reason}`);
  }
  throw new ConfigurationError(`${source} is no running proxy of contacts-contract.`);
}

function driftText(api: string, { exchanges, findings, neverSeen }: Drift): string {
  const unseen = neverSeen.map(({ operationId, requests, statuses, fields }) =>
    requests === 0
      ? `  ${operationId}: no request`
      : `  ${operationId}: statuses ${statuses.neverSeen.join(" ") || "none"}; fields ${fields.neverSeen.join(", ") || "none"}`,
  );
  const found = findings.flatMap(({ kind, subject, count, patch }) => [
    `✗ ${kind}: ${subject} (${count})`,
    ...(patch === null
      ? []
      : patch
          .trimEnd()
          .split("\n")
          .map((line) => `    ${line}`)),
  ]);
  return [
    `${api}: ${exchanges} exchanges, ${findings.length} kinds of drift`,
    ...found,
    "Described and never seen:",
    ...unseen,
    "",
  ].join("\n");
}
