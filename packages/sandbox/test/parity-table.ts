import type { RuleSource } from "./rule.js";

export interface TestedRule extends RuleSource {
  readonly title: string;
  /** Whether its test has passed over every transport. */
  readonly holds: boolean;
}

const EVIDENCE = {
  run: "observed on the running code",
  source: "read in its source",
  issue: "reported in its issues",
  inferred: "inferred",
} as const;

/** The parity table as Markdown: each rule, who documents it, how upstream's behaviour is known, and the sandbox's. */
export function parityTable(rules: readonly TestedRule[]): string {
  const rows = [...rules]
    .sort((left, right) => compareSections(left.section, right.section))
    .map(
      ({ section, title, documented = [], evidence, holds }) =>
        `| ${section} | ${escapeCell(title)} | ${documented.join(", ") || "–"} | ${EVIDENCE[evidence]} | ${holds ? "the same" : "**differs**"} |`,
    );
  return [
    "# Parity",
    "",
    `What the sandbox does like upstream: ${rules.length} rules, each tested over HTTP and in process. Written by \`npm run parity\``,
    "from the tests in `test/rules/`; a rule is listed when it has a test. Sections are those of `docs/upstream` in the",
    "repository, which says how upstream behaves. Unless a rule names another version, it is one of Chatwoot 4.10.1, the",
    "default profile. *Observed* means seen in a response of running code: that release, the *baseline* (a build of the",
    "development branch of 2026-01-24, whose contacts code differs from the release in search only) or, for what is newer,",
    "the release 4.16.2. What is *not* imitated stands first in the [README](README.md).",
    "",
    "About two thirds of the rules can be run against a server that you started, this sandbox or upstream, with",
    "`npm run parity -- --server <url> --account-id <n>` in the repository.",
    "",
    "| § | Rule | Documented by | Upstream | Sandbox |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function compareSections(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("_", "\\_").replaceAll("*", "\\*").replaceAll("<", "&lt;");
}
