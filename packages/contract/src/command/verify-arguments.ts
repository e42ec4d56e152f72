import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { Api } from "@contacts-api/openapi";
import { readApi } from "./read-api.js";
import { UsageError } from "./usage-error.js";

/** What the command line of `verify` says. */
export interface VerifyArguments {
  readonly api: Api;
  readonly server: string;
  readonly accountId: number;
  readonly inboxId: number;
  readonly write: boolean;
  readonly only: string | undefined;
  readonly seed: number | undefined;
  /** Paths of files to write, in the format that their extension names. */
  readonly reports: readonly Report[];
  /** Path of a file to write. */
  readonly har: string | undefined;
  /** Path of a folder for one file a failure. */
  readonly capsules: string | undefined;
  /** Whether the credentials are read from standard input. */
  readonly readsStdin: boolean;
}

const reportFormats = ["xml", "json", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

interface Report {
  readonly path: string;
  readonly format: ReportFormat;
}

/** @throws {UsageError} for an unknown option or a value that cannot be used. */
export function readVerifyArguments(argumentList: readonly string[]): VerifyArguments {
  const { values, positionals } = parse(argumentList);
  const [api, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`verify takes one API, and nothing can be made of "${rest[0]}".`);
  if (values.server === undefined) throw new UsageError("--server is missing: give the base URL of the API.");
  return {
    api: readApi(api),
    server: values.server,
    accountId: readInteger("--account-id", values["account-id"], 1),
    inboxId: readInteger("--inbox-id", values["inbox-id"], 1),
    write: values.write,
    only: values.only,
    seed: values.seed === undefined ? undefined : readInteger("--seed", values.seed, 0),
    reports: values.report.map(readReport),
    har: values.har,
    capsules: values.capsules,
    readsStdin: values.stdin,
  };
}

function parse(argumentList: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumentList],
      allowPositionals: true,
      options: {
        server: { type: "string" },
        "account-id": { type: "string", default: "1" },
        "inbox-id": { type: "string", default: "1" },
        write: { type: "boolean", default: false },
        only: { type: "string" },
        seed: { type: "string" },
        report: { type: "string", multiple: true, default: [] },
        har: { type: "string" },
        capsules: { type: "string" },
        stdin: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function readInteger(option: string, text: string, minimum: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= minimum) return number;
  throw new UsageError(`${option} must be a whole number from ${minimum} on, not "${text}".`);
}

function readReport(path: string): Report {
  const format = reportFormats.find((candidate) => extname(path) === `.${candidate}`);
  if (format !== undefined) return { path, format };
  throw new UsageError(`--report must end in .${reportFormats.join(", .")}, not "${path}".`);
}
