// 1,000 creates while the sandbox drops replies at random after it has committed: how many contacts there are then.
import { createContacts } from "@contacts-api/client/99digital";
import { createSandbox } from "@contacts-api/sandbox";
import { claim } from "../report.js";

const creates = 1_000;
const lossRate = 0.3;
let state = 20_261_121;

/** The mulberry32 generator: the same sequence in every run. */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

const sandbox = createSandbox();
let lost = 0;
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("99digital"),
  fetch: async (url, init) => {
    const response = await sandbox.fetch(url, init);
    if (init.method === "POST" && random() < lossRate) {
      lost += 1;
      throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
    }
    return response;
  },
});

const ids = new Set<number>();
for (let n = 0; n < creates; n += 1) {
  const contact = await contacts.create({
    inboxId: 1,
    name: `Contact ${n}`,
    identifier: `crm-${n}`,
    email: `c${n}@acme.example`,
  });
  ids.add(contact.id);
}
let stored = 0;
for await (const _ of contacts.list({ sort: "email" })) stored += 1;
console.log(`\n${creates} creates, ${lost} replies lost after commit`);
claim("contacts stored for each create", stored / creates, { atLeast: 1 });
claim("contacts stored for each create", stored / creates, { atMost: 1 });
claim("different contacts returned for each create", ids.size / creates, { atLeast: 1 });
