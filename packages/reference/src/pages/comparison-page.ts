import type { ApiReference } from "../description/api-reference.js";
import type { ComparedOperation } from "../description/at-a-glance.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { type Compared, type ComparedRow, fieldRows, NOTHING, requestRows } from "./comparison-rows.js";
import { comparisonPath, inWords, nameOf } from "./paths.js";

/** One operation in all APIs: what each takes and returns, and what to change to move from one to another. */
export function comparisonPage(apis: readonly ApiReference[], { id, summary, cells }: ComparedOperation): OutlinedPage {
  const compared = apis.map((api, index) => ({ api, operation: cells[index] }));
  const present = compared.filter(({ operation }) => operation !== undefined);
  const absent = compared.filter(({ operation }) => operation === undefined).map(({ api }) => nameOf(api));
  return {
    path: comparisonPath(id),
    title: `${summary}, side by side`,
    summary: `${summary} (${id}): what ${inWords(apis.map(nameOf))} take and return, and what to change to move between them.`,
    blocks: [
      ...(absent.length === 0 ? [] : [text(absence(absent))]),
      comparison(`${summary} in each API`, "", compared, requestRows(compared)),
      ...fieldSection(compared),
      ...pairs(present).map(([from, to]) => moveSection(from, to)),
    ],
  };
}

function absence(names: readonly string[]): string {
  return `The pages of ${inWords(names)} do not describe this operation, and no other operation stands in for it. That does not prove that the server lacks it: try it on a test account, or ask the vendor.`;
}

function fieldSection(compared: readonly Compared[]): Block[] {
  const rows = fieldRows(compared);
  if (rows.length === 0) return [];
  return [
    section("fields", "What it takes", [comparison("Parameters and fields in each API", "Field", compared, rows)]),
  ];
}

function moveSection(from: Compared, to: Compared): Block {
  const differences = [...requestRows([from, to]), ...fieldRows([from, to])].filter(
    ({ property, values: [first, second] }) => first !== second && property !== "Page" && property !== "Contradictions",
  );
  const [first, second] = [nameOf(from.api), nameOf(to.api)];
  return section(`${from.api.id}-${to.api.id}`, `Between ${first} and ${second}`, [
    text(
      "What differs in the tables above, in either direction. What the response holds further down is on each operation’s page.",
    ),
    comparison(`Differences between ${first} and ${second}`, "", [from, to], differences),
  ]);
}

function comparison(
  caption: string,
  corner: string,
  compared: readonly Compared[],
  rows: readonly ComparedRow[],
): Block {
  return {
    kind: "table",
    caption,
    head: [corner === "" ? "Property" : corner, ...compared.map(({ api }) => nameOf(api))],
    rows: rows.map(({ property, values }) => ({ cells: [property, ...values.map((value) => value || NOTHING)] })),
  };
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((first, index) => all.slice(index + 1).map((second): [T, T] => [first, second]));
}
