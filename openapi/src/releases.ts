import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Api } from "./apis.js";

/** A release of the descriptions, as `@contacts-api/openapi/changes.json` lists them, newest first. */
export interface Release {
  readonly version: string;
  /** The day (UTC, such as `2026-11-21`) on which the version was made. */
  readonly date: string;
  /** What changed since the release before, by API; absent for the first release. */
  readonly changes?: Readonly<Record<Api, readonly DescribedChange[]>>;
}

/** A change of a description. */
export interface DescribedChange {
  /** The least level of a version that may hold it. */
  readonly level: "none" | "patch" | "minor" | "major";
  /** What changed, in words. */
  readonly message: string;
}

/** The releases of the descriptions, newest first; empty before the first. */
export function readReleases(): Release[] {
  const file = fileURLToPath(import.meta.resolve("@contacts-api/openapi/changes.json"));
  return JSON.parse(readFileSync(file, "utf8"));
}
