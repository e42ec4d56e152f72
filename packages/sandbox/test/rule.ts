import type { ApiId } from "@contacts-api/sandbox";
import { describe, inject, it } from "vitest";
import { startOnRunningServer } from "./running-server/start-on-running-server.js";
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

/** A server that somebody else started, when the rules are run against one. */
const runningServer = inject("runningServer");

/** One rule of upstream's behaviour, tested over every transport against a fresh sandbox, or against a running server. */
function rule(
  source: RuleSource,
  title: string,
  test: (server: ServerUnderTest) => Promise<void>,
  options: ServerOptions = {},
): void {
  describe(`§${source.section} ${title}`, () => {
    if (runningServer !== undefined) {
      it("against a running server", async ({ task, skip }) => {
        task.meta.rule = { ...source, title };
        await test(await startOnRunningServer(runningServer, options, skip));
      });
      return;
    }
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
