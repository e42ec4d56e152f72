import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Person } from "./person.js";
import { problemsIn } from "./person.js";
import { soak } from "./soak.js";

const ana: Person = { number: 1, identifier: "crm-1", id: 1, name: "Ana", created: 1, isAbsent: false };

/** A contact as a sandbox holds it, as far as the check looks at it. */
const stored = (fields: object) => ({
  id: 1,
  name: "Ana",
  identifier: "crm-1",
  email: null,
  phoneNumber: null,
  ...fields,
});

describe("creates and upserts over sockets with every fault at random", () => {
  it("leave no duplicate, lose nothing, throw nothing foreign and leave no handle", { timeout: 120_000 }, async () => {
    const { counts, faults, problems } = await soak({ seed: 20_261_121, operations: 300, lanes: 4 });
    expect(problems).toEqual([]);
    expect(faults.size).toBeGreaterThan(15);
    expect(counts.get("created")).toBeGreaterThan(50);
    expect(counts.get("upsert: created")).toBeGreaterThan(50);
  });
});

describe("the check of a soak", () => {
  it.each([
    ["one that is stored twice", [stored({}), stored({ id: 2 })], ana, "person 1 is stored 2 times"],
    ["one that is lost", [], ana, "person 1 is lost"],
    ["one that has another ID", [stored({ id: 7 })], ana, "another ID"],
    ["one whose latest name is lost", [stored({ name: "Bea" })], ana, "latest name"],
    ["one that was said to be created twice", [stored({})], { ...ana, created: 2 }, "created 2 times"],
    ["one of whom a call said that it does not exist", [stored({})], { ...ana, isAbsent: true }, "said otherwise"],
    ["one that nobody wanted", [stored({}), stored({ id: 2, identifier: "crm-2" })], ana, "belongs to nobody"],
  ])("finds %s", (_, contacts, person, problem) => {
    expect(problemsIn(contacts, [person])).toEqual([expect.stringContaining(problem)]);
    expect(problemsIn([stored({})], [ana])).toEqual([]);
  });
});

describe("the command", { timeout: 60_000 }, () => {
  const program = fileURLToPath(new URL("./run-soak.ts", import.meta.url));

  it.each([["--seed", "none"], ["--operations", "0"], ["--faults"]])("refuses %s %s as misuse", (...args) => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", program, ...args], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain(args[0]);
  });

  it("prints how to repeat it, and exits 0 when all promises held", () => {
    const args = ["--seed", "7", "--operations", "12", "--lanes", "1"];
    const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", program, ...args], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("npm run soak -- --seed 7 --operations 12 --lanes 1");
    expect(stdout).toContain("0 duplicates, 0 lost, 0 foreign errors, 0 handles left");
  });
});
