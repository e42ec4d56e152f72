import { type Contact, isAmbiguousWriteError, isContactsApiError, type UpsertResult } from "@contacts-api/client";
import * as online from "@contacts-api/client/99digital";
import * as livedesk from "@contacts-api/client/engagelab";
import * as inquirly from "@contacts-api/client/inquirly";
import { type ApiId, createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { randomFaults } from "./faults.js";
import { contactOf, newPerson, newPersonWithoutKeys, type Person, problemsIn } from "./person.js";
import { Random } from "./random.js";

/** Milliseconds an attempt may take, which some faults exceed. */
const TIMEOUT = 250;

/** Milliseconds after which no request is under way that its sender has given up. */
const SETTLED = 450;

const KINDS = [
  "create",
  "create",
  "create without keys",
  "upsert",
  "upsert again",
  "upsert again",
  "upsert three at once",
] as const;

interface Lane {
  readonly api: ApiId;
  readonly number: number;
  readonly seed: number;
  readonly operations: number;
}

/** What came of the operations of a lane, counted by words. */
export interface LaneReport {
  readonly counts: Map<string, number>;
  readonly faults: Map<string, number>;
  /** What is against the promises, with where it happened. */
  readonly problems: string[];
}

/** Creates and upserts of one program against a server of its own, one after the other, or some of one key at once. */
export async function runLane({ api, number, seed, operations }: Lane): Promise<LaneReport> {
  const random = new Random(seed);
  const sandbox = createSandbox();
  const { url, close } = await listen(sandbox);
  const contacts = connect(api, `${url}/${api}`);
  const report: LaneReport = { counts: new Map(), faults: new Map(), problems: [] };
  const people: Person[] = [];

  function addPerson(person: Person): Person {
    people.push(person);
    return person;
  }

  async function create(person: Person, name: string): Promise<string> {
    try {
      noteContact(person, await contacts.create(contactOf(person, name)), name);
      return "created";
    } catch (error) {
      person.isAbsent = !isAmbiguousWriteError(error);
      return codeOf(error);
    }
  }

  async function upsert(person: Person, name: string): Promise<string> {
    try {
      const { contact, outcome }: UpsertResult = await contacts.upsert(contactOf(person, name));
      noteContact(person, contact, name);
      if (outcome === "created") person.created += 1;
      return `upsert: ${outcome}`;
    } catch (error) {
      person.name = undefined;
      return `upsert: ${codeOf(error)}`;
    }
  }

  function noteContact(person: Person, contact: Contact, name: string): void {
    if (person.id !== undefined && person.id !== contact.id) throw new Error(`two contacts of person ${person.number}`);
    Object.assign(person, { id: contact.id, name });
  }

  async function operate(operation: number): Promise<string[]> {
    const name = `Name ${operation}`;
    const number = people.length + 1;
    const known = people.filter(({ isAbsent, onlyName }) => !isAbsent && onlyName === undefined);
    switch (random.pick(KINDS)) {
      case "create":
        return [await create(addPerson(newPerson(number, random)), name)];
      case "create without keys": {
        const person = addPerson(newPersonWithoutKeys(number));
        return [await create(person, person.onlyName ?? name)];
      }
      case "upsert":
        return [await upsert(addPerson(newPerson(number, random)), name)];
      case "upsert again": {
        const person = known[Math.floor(random.next() * known.length)] ?? addPerson(newPerson(number, random));
        return [await upsert(person, random.chance(0.3) ? (person.name ?? name) : name)];
      }
      case "upsert three at once": {
        const person = addPerson(newPerson(number, random));
        return Promise.all([1, 2, 3].map(() => upsert(person, name)));
      }
    }
  }

  try {
    for (let operation = 1; operation <= operations; operation += 1) {
      const faults = randomFaults(random);
      for (const { fault } of faults) sandbox.addFault(fault);
      const outcomes = await operate(operation);
      const used = faults.length - sandbox.faults.length;
      sandbox.clearFaults();
      for (const { name } of faults.slice(0, used)) count(report.faults, name);
      for (const outcome of outcomes) {
        count(report.counts, outcome);
        if (outcome.includes("foreign")) report.problems.push(`operation ${operation}: ${outcome}`);
      }
      if (faults.some(({ name }) => name === "late")) await pause(SETTLED);
    }
    report.problems.push(...problemsIn(sandbox.state[api].contacts, people));
  } finally {
    await close();
  }
  return { ...report, problems: report.problems.map((problem) => `${api}, lane ${number}: ${problem}`) };
}

function connect(api: ApiId, baseUrl: string) {
  const user = { accessToken: "sandbox-admin-token", accountId: 1, baseUrl, timeout: TIMEOUT };
  if (api === "99digital") return online.createContacts(user);
  if (api === "inquirly") return inquirly.createContacts(user);
  return livedesk.createContacts({ apiKey: "sandbox-key", apiSecret: "sandbox-secret", baseUrl, timeout: TIMEOUT });
}

/** What a call failed with, in a word; a failure that is none of the client's is foreign. */
function codeOf(error: unknown): string {
  return isContactsApiError(error) ? error.code : `foreign ${error}`;
}

export function count(counts: Map<string, number>, word: string, number = 1): void {
  counts.set(word, (counts.get(word) ?? 0) + number);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
