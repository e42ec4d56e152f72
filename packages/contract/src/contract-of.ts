import type { Api } from "@contacts-api/openapi";
import { ConfigurationError } from "./configuration-error.js";
import type { ApiContract } from "./validation/api-contract.js";

const modules: Readonly<Record<Api, () => Promise<{ readonly contract: ApiContract }>>> = {
  "99digital": () => import("./generated/99digital.js"),
  inquirly: () => import("./generated/inquirly.js"),
  engagelab: () => import("./generated/engagelab.js"),
};

/**
 * The contract of an API, loaded when it is first asked for.
 *
 * @throws {ConfigurationError} When there is no such API.
 */
export async function contractOf(api: Api): Promise<ApiContract> {
  if (!Object.hasOwn(modules, api)) {
    throw new ConfigurationError(`There is no API "${api}". Use one of: ${Object.keys(modules).join(", ")}.`);
  }
  const { contract } = await modules[api]();
  return contract;
}
