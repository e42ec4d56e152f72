import { parseArgs } from "node:util";
import type { Realism } from "../sandbox.js";
import { DEFAULT_PROFILE, type ProfileName, profileNames } from "../upstream/profiles.js";

export interface CommandOptions {
  readonly port: number;
  readonly host: string;
  readonly profile: ProfileName;
  /** Path of a JSON file. */
  readonly seed: string | undefined;
  /** Path of the data file; undefined to keep everything in memory. */
  readonly data: string | undefined;
  readonly rateLimits: boolean;
  /** Milliseconds to wait before each request is processed. */
  readonly latency: number;
  readonly realism: Realism;
  readonly realismSeed: number | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** A command line that cannot be used; the message names the option and what is wrong with it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `Usage: contacts-sandbox [options]

Serves the contacts APIs of 99digital, Inquirly and EngageLab LiveDesk from memory.

  --port <number>    port to listen on; 0 picks a free one (default 4010)
  --host <host>      IP address to listen on (default 127.0.0.1)
  --profile <name>   version to behave like: ${profileNames.join(", ")} (default ${DEFAULT_PROFILE})
  --seed <file>      JSON file with what the servers start with
  --data <file>      keep what is written in this file, across restarts and crashes
  --rate-limits      refuse with 429 what upstream's limits refuse
  --latency <ms>     wait this long before every response (default 0)
  --realism          disorder and races, as of a database that serves many at a time
  --realism-seed <n> the integer that repeats them (default 1)
  --quiet            do not log requests
  --help             show this text
  --version          show the version
`;

/** @throws {UsageError} for an unknown option or a value that cannot be used. */
export function readCommandLine(argumentList: readonly string[]): CommandOptions {
  const values = parse(argumentList);
  return {
    port: readPort(values.port),
    host: values.host,
    profile: readProfileName(values.profile),
    seed: values.seed,
    data: values.data,
    rateLimits: values["rate-limits"],
    latency: readLatency(values.latency),
    realism: values.realism ? "database" : "off",
    realismSeed: readRealismSeed(values["realism-seed"]),
    quiet: values.quiet,
    help: values.help,
    version: values.version,
  };
}

function parse(argumentList: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumentList],
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        profile: { type: "string", default: DEFAULT_PROFILE },
        seed: { type: "string" },
        data: { type: "string" },
        "rate-limits": { type: "boolean", default: false },
        latency: { type: "string", default: "0" },
        realism: { type: "boolean", default: false },
        "realism-seed": { type: "string" },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port must be a number from 0 to 65535, not "${text}".`);
  return port;
}

function readLatency(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--latency must be a number of milliseconds, not "${text}".`);
  return Number(text);
}

function readRealismSeed(text: string | undefined): number | undefined {
  if (text === undefined || /^-?\d{1,15}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new UsageError(`--realism-seed must be an integer, not "${text}".`);
}

function readProfileName(text: string): ProfileName {
  const name = profileNames.find((candidate) => candidate === text);
  if (name === undefined) throw new UsageError(`--profile must be one of ${profileNames.join(", ")}, not "${text}".`);
  return name;
}
