import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Api, apis } from "@contacts-api/openapi";
import { type DescribedOperation, operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { parse } from "yaml";
import { ConfigurationError } from "../configuration-error.js";

/** An Arazzo file of one API. */
export interface Story {
  /** Name of the file without its extension, such as `contact-life`. */
  readonly name: string;
  /** Absolute path of the file. */
  readonly path: string;
  /** Whether a step calls an operation that writes. */
  readonly writes: boolean;
}

const EXTENSION = ".arazzo.yaml";

/**
 * The stories of an API, by name.
 *
 * @throws {ConfigurationError} When there is no such API.
 */
export function storiesOf(api: Api): readonly Story[] {
  if (!apis.includes(api)) throw new ConfigurationError(`There is no API "${api}". Use one of: ${apis.join(", ")}.`);
  const folder = new URL(`${api}/workflows/`, import.meta.resolve("@contacts-api/openapi/package.json"));
  const writing = writingOperations(api);
  return readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .sort()
    .map((file) => {
      const path = fileURLToPath(new URL(file, folder));
      return { name: file.slice(0, -EXTENSION.length), path, writes: operationsIn(path).some((id) => writing.has(id)) };
    });
}

/**
 * One story of an API.
 *
 * @throws {ConfigurationError} When there is no such story; the message names those that there are.
 */
export function storyNamed(api: Api, name: string): Story {
  const stories = storiesOf(api);
  const found = stories.find((story) => story.name === name);
  if (found !== undefined) return found;
  const names = stories.map((story) => story.name).join(", ");
  throw new ConfigurationError(`${api} has no story "${name}". Use one of: ${names}.`);
}

function writingOperations(api: Api): ReadonlySet<string> {
  const operations = operationsOf(readDescription(api));
  return new Set(operations.filter(writes).map(({ operationId }) => operationId));
}

/** Whether an operation changes what a server holds. A filter is a POST that only reads. */
export function writes({ operationId, method }: DescribedOperation): boolean {
  return method !== "get" && operationId !== "filterContacts";
}

interface ArazzoFile {
  readonly workflows: readonly { readonly steps: readonly { readonly operationId?: string }[] }[];
}

function operationsIn(path: string): string[] {
  const { workflows } = parse(readFileSync(path, "utf8")) as ArazzoFile;
  return workflows.flatMap(({ steps }) => steps.map(({ operationId = "" }) => operationId));
}
