import { parseArgs } from "node:util";
import type { ProfileName } from "@contacts-api/sandbox";
import { profileNames } from "../../src/upstream/profiles.js";
import { TOKEN_VARIABLES } from "./running-server.js";

export interface ParityOptions {
  /** Undefined to test the sandbox and write the table. */
  readonly server: string | undefined;
  readonly token: string | undefined;
  readonly accountId: number;
  readonly profile: ProfileName;
  /** Only the rules of this section. */
  readonly section: string | undefined;
  readonly help: boolean;
}

/** The command cannot do what it is asked to; the message says what to change. */
export class ParityUsageError extends Error {
  override readonly name = "ParityUsageError";
}

export const usage = `Usage: npm run parity -- [options]

Without a server: tests each rule on a fresh sandbox, and writes PARITY.md.
With a server: runs the rules against it, and prints which of them hold there.

  --server <url>     what /api/v1/accounts is appended to, such as http://127.0.0.1:4010/inquirly
  --account-id <n>   an account without contacts that nobody else uses (default 1)
  --token <token>    an administrator's access token; better in ${TOKEN_VARIABLES.administrator}
  --profile <name>   the server's version: ${profileNames.join(", ")} (default 4.10)
  --section <n>      only the rules of this section of docs/upstream, such as 5.4
  --help             show this text

Rules that are tied to no version hold from 4.10 on; an older server differs in some of them.
${TOKEN_VARIABLES.agent} may hold the token of an agent who is a member of the API inboxes alone.
Exits with 0 when each rule that could be tried holds, 1 when one differs, 2 when the server or the options cannot be used.
`;

/** @throws {ParityUsageError} for an unknown option or a value that cannot be used. */
export function readParityOptions(argumentList: readonly string[]): ParityOptions {
  const values = parse(argumentList);
  const profile = profileNames.find((name) => name === values.profile);
  if (profile === undefined) {
    throw new ParityUsageError(`--profile must be one of ${profileNames.join(", ")}, not "${values.profile}".`);
  }
  if (!/^[1-9]\d{0,9}$/.test(values["account-id"])) {
    throw new ParityUsageError(`--account-id must be a number from 1, not "${values["account-id"]}".`);
  }
  if (values.section !== undefined && !/^\d+(\.\d+)?$/.test(values.section)) {
    throw new ParityUsageError(`--section must be a number such as 5.4, not "${values.section}".`);
  }
  return {
    server: values.server === undefined ? undefined : readServer(values.server),
    token: values.token,
    accountId: Number(values["account-id"]),
    profile,
    section: values.section,
    help: values.help,
  };
}

function parse(argumentList: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumentList],
      options: {
        server: { type: "string" },
        token: { type: "string" },
        "account-id": { type: "string", default: "1" },
        profile: { type: "string", default: "4.10" },
        section: { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new ParityUsageError(error instanceof Error ? error.message : String(error));
  }
}

function readServer(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol) || url.username !== "" || url.search !== "") {
    throw new ParityUsageError("--server must be a URL with http or https, without credentials and without a query.");
  }
  return url.href.replace(/\/+$/, "");
}
