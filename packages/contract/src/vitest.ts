import { expect } from "vitest";
import { type ContractMatchers, toMatchContract } from "./matcher.js";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: declarations that are merged must have the same parameters
  interface Matchers<T = any> extends ContractMatchers<Promise<void>> {}
}

expect.extend({ toMatchContract });
