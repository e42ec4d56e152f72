import { readFileSync } from "node:fs";
import { apiIds } from "./api-ids.js";
import { type CommandOptions, readCommandLine, UsageError, usage } from "./command/options.js";
import { createSandbox } from "./create-sandbox.js";
import { JournalError } from "./journal/journal-error.js";
import { type JournalFile, openJournalFile } from "./journal/journal-file.js";
import { type Listening, listen } from "./node/index.js";
import type { Sandbox } from "./sandbox.js";
import type { Seed } from "./store/seed/seed.js";
import { SeedError } from "./store/seed/seed-error.js";

/** The exit code for an unusable command line, seed, data file or port. */
const EXIT_UNUSABLE = 2;

async function run(argumentList: readonly string[]): Promise<void> {
  const options = readCommandLine(argumentList);
  if (options.help) process.stdout.write(usage);
  else if (options.version) process.stdout.write(`${version()}\n`);
  else await serve(options);
}

async function serve(options: CommandOptions): Promise<void> {
  const seed = options.seed === undefined ? undefined : readSeed(options.seed);
  const journal = options.data === undefined ? undefined : openJournal(options.data, seed);
  const sandbox = createSandbox({
    profile: options.profile,
    rateLimits: options.rateLimits,
    latency: options.latency,
    realism: options.realism,
    ...(options.realismSeed !== undefined && { realismSeed: options.realismSeed }),
    ...(seed !== undefined && { seed }),
    ...(journal !== undefined && { journal }),
  });
  if (!isLoopback(options.host)) {
    process.stderr.write(
      `Warning: ${options.host} can be reached from other machines, and the sandbox's credentials are no secret.\n`,
    );
  }
  const handle = options.quiet ? sandbox.handle : logged(sandbox);
  const listening = await open({ handle }, options);
  const urls = apiIds.map((api) => `${listening.url}/${api}`);
  stopOnSignal(listening);
  process.stdout.write(`contacts-sandbox is ready: ${urls.join("  ")}\n`);
}

async function open(sandbox: Pick<Sandbox, "handle">, { port, host }: CommandOptions): Promise<Listening> {
  try {
    return await listen(sandbox, { port, host });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new UsageError(`Port ${port} on ${host} is taken. Choose another with --port, or 0 for a free one.`);
    }
    if (code === "EACCES") throw new UsageError(`Port ${port} needs privileges. Choose one above 1023 with --port.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new UsageError(`${host} is no IP address of this machine. Choose another with --host.`);
    }
    throw error;
  }
}

/** Logs one line a request: time, method, path, status, duration. Headers, which hold credentials, are not logged. */
function logged(sandbox: Sandbox): Sandbox["handle"] {
  return async (request) => {
    const start = performance.now();
    const reply = await sandbox.handle(request);
    const { pathname, search } = new URL(request.url);
    const duration = (performance.now() - start).toFixed(1);
    const time = new Date().toISOString().slice(11, 19);
    process.stderr.write(`${time} ${request.method.padEnd(6)} ${pathname}${search} ${reply.status} ${duration} ms\n`);
    return reply;
  };
}

function readSeed(path: string): Seed {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Seed;
  } catch (error) {
    throw new UsageError(`--seed ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function openJournal(path: string, seed: Seed | undefined): JournalFile {
  try {
    return openJournalFile(path, seed, Date.now());
  } catch (error) {
    if (error instanceof JournalError) throw error;
    throw new UsageError(`--data ${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The first signal lets running requests end; a second one exits at once. */
function stopOnSignal(listening: Listening): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    void listening.close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError || error instanceof SeedError || error instanceof JournalError) {
    process.stderr.write(`contacts-sandbox: ${error.message}\n`);
    process.exitCode = EXIT_UNUSABLE;
    return;
  }
  process.stderr.write(`contacts-sandbox: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
