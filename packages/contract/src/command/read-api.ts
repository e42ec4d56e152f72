import { type Api, apis } from "@contacts-api/openapi";
import { UsageError } from "./usage-error.js";

/** @throws {UsageError} When there is no such API. */
export function readApi(text: string | undefined): Api {
  const api = apis.find((candidate) => candidate === text);
  if (api === undefined) throw new UsageError(`Name one of the APIs ${apis.join(", ")}, not "${text ?? ""}".`);
  return api;
}
