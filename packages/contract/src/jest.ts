import type {} from "expect";
import { type ContractMatchers, type MatcherResult, toMatchContract } from "./matcher.js";

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ContractMatchers<Promise<void>> {}
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: declarations that are merged must have the same parameters
    interface Matchers<R, T = {}> extends ContractMatchers<Promise<void>> {}
  }
}

interface JestGlobals {
  readonly expect?: {
    extend(matchers: { readonly toMatchContract: (...given: never[]) => Promise<MatcherResult> }): void;
  };
}

const { expect }: JestGlobals = globalThis as JestGlobals;
if (expect === undefined) {
  throw new Error(
    'There is no global "expect". Name this module in Jest\'s setupFilesAfterEnv, with injectGlobals on.',
  );
}
expect.extend({ toMatchContract });
