import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Description, operationsOf } from "@contacts-api/openapi/reader";
import type { Change, Level } from "./level.js";

const redoclyPackage = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const redocly = join(dirname(redoclyPackage), "bin/cli.js");

interface ReportedChange {
  /** A JSON pointer into the description with its references followed. */
  readonly path: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Level;
  /** Empty where the kind of change alone decides. */
  readonly verdicts: readonly { readonly impact: Level; readonly message: string }[];
}

interface Report {
  readonly changes: readonly ReportedChange[];
}

/**
 * What differs between two bundled descriptions: what `redocly diff` finds, and the renames that it takes for patches,
 * because they are none on the wire: names of components and of path parameters are names in types.
 */
export async function descriptionChanges(released: Description, present: Description): Promise<Change[]> {
  return [...(await changesOnTheWire(released, present)), ...goneNames(released, present)];
}

async function changesOnTheWire(released: object, present: object): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "contacts-versions-"));
  try {
    const files = [join(folder, "released.json"), join(folder, "present.json")] as const;
    await writeFile(files[0], JSON.stringify(released));
    await writeFile(files[1], JSON.stringify(present));
    const options = ["--format", "json", "--fail-on", "none", "--lint-config", "off"];
    const { stdout } = await promisify(execFile)(process.execPath, [redocly, "diff", ...files, ...options], {
      maxBuffer: 100_000_000,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    const { changes }: Report = JSON.parse(stdout);
    return distinct(changes.flatMap(judged));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function judged({ path, kind, impact, verdicts }: ReportedChange): Change[] {
  if (verdicts.length > 0) return verdicts.map((verdict) => ({ level: verdict.impact, message: verdict.message }));
  // A server ignores a field it does not know; a compiler refuses it.
  const level = kind === "removed" && /\/requestBody\/.*\/properties\/[^/]+$/.test(path) ? "major" : impact;
  return [{ level, message: `${placeInWords(path)} is ${kind === "modified" ? "changed" : kind}.` }];
}

/** A pointer without the words that are the same everywhere, as `/contacts › post › requestBody › name`. */
function placeInWords(pointer: string): string {
  const segments = pointer.replace(/^#\//, "").split("/");
  const telling = segments.filter(
    (segment) => !["paths", "content", "schema", "properties", "items"].includes(segment),
  );
  return telling.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~")).join(" › ");
}

/** One schema is met at every place that refers to it. */
function distinct(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [`${change.level} ${change.message}`, change])).values()];
}

function goneNames(released: Description, present: Description): Change[] {
  return [
    ...missing(componentNames(released), componentNames(present)).map((name) => `${name} is gone.`),
    ...missing(pathParameters(released), pathParameters(present)).map((name) => `Path parameter ${name} is gone.`),
  ].map((message) => ({ level: "major", message }));
}

function missing(released: readonly string[], present: readonly string[]): string[] {
  return released.filter((name) => !present.includes(name));
}

/** The components that generators make types of. */
const TYPED_COMPONENTS = { schemas: "Schema", responses: "Response", parameters: "Parameter", requestBodies: "Body" };

function componentNames({ components = {} }: Description): string[] {
  return Object.entries(TYPED_COMPONENTS).flatMap(([kind, word]) =>
    Object.keys(Object(components)[kind] ?? {}).map((name) => `${word} \`${name}\``),
  );
}

/** The path parameters of the operations, each as `name` of `operationId`. Operations that are gone are told apart. */
function pathParameters(description: Description): string[] {
  return operationsOf(description).flatMap(({ operationId, path }) =>
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `\`${name}\` of ${operationId}`),
  );
}
