import type { ApiId } from "@contacts-api/sandbox";
import { describe, it } from "vitest";
import { type ServerOptions, type ServerUnderTest, start, transports } from "./server-under-test.js";

/** How upstream's behaviour is known: its code was run, its source was read, an issue reports it, or it is inferred. */
export type Evidence = "run" | "source" | "issue" | "inferred";

export interface RuleSource {
  /** The section of `docs/upstream` that states the rule. */
  readonly section: string;
  readonly evidence: Evidence;
  /** The vendors whose pages state the rule too. Default none. */
  readonly documented?: readonly ApiId[];
}

declare module "vitest" {
  interface TaskMeta {
    rule?: RuleSource & { readonly title: string };
  }
}

/** One rule of upstream's behaviour, tested over every transport against a fresh sandbox. */
function rule(
  source: RuleSource,
  title: string,
  test: (server: ServerUnderTest) => Promise<void>,
  options: ServerOptions = {},
): void {
  describe(`§${source.section} ${title}`, () => {
    for (const transport of transports) {
      it(transport, async ({ task }) => {
        task.meta.rule = { ...source, title };
        await test(await start(transport, options));
      });
    }
  });
}

/** Shorthand for the rules of one section. */
export function rulesOf(section: string, evidence: Evidence = "run") {
  return (
    title: string,
    test: (server: ServerUnderTest) => Promise<void>,
    options: ServerOptions & Partial<Pick<RuleSource, "evidence" | "documented">> = {},
  ): void => {
    const { evidence: own = evidence, documented = [], ...serverOptions } = options;
    rule({ section, evidence: own, documented }, title, test, serverOptions);
  };
}
