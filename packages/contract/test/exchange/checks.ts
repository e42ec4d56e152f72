import * as ninetyNineDigital from "@contacts-api/contract/99digital";
import * as engagelab from "@contacts-api/contract/engagelab";
import * as inquirly from "@contacts-api/contract/inquirly";
import { type Api, apiRecords } from "@contacts-api/openapi";
import type { DescribedOperation } from "@contacts-api/openapi/reader";

/** The entry of each API. */
export const entries = { "99digital": ninetyNineDigital, inquirly, engagelab };

/** Headers of a request that is signed in. */
export function credentialOf(api: Api): Record<string, string> {
  if (apiRecords[api].credential === "accessToken") return { api_access_token: "planted-token" };
  return { authorization: `Basic ${btoa("planted-key:planted-secret")}` };
}

/** The path of an operation with all that its URL requires. */
export function pathOf({ path, parameters }: DescribedOperation): string {
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required === true);
  const written = query.map(({ name }) => `${name}=text`).join("&");
  return `${path.replaceAll(/\{\w+\}/g, "1")}${written === "" ? "" : `?${written}`}`;
}

/** The number of a status that is described, or one that only `default` describes. */
export function statusOf(described: string): number {
  return described === "default" ? 418 : Number(described);
}
