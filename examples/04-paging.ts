import { createContacts } from "@contacts-api/client/99digital";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("99digital"),
  fetch: sandbox.fetch,
});
for (let n = 1; n <= 40; n += 1)
  await contacts.create({ inboxId: 1, name: `Contact ${n}`, email: `c${n}@acme.example` });

// #region paging
// Every contact once, in order; four pages of 15 are fetched at a time.
let walked = 0;
for await (const _contact of contacts.list({ sort: "email", concurrency: 4 })) walked += 1;
console.log(`${walked} contacts`);

// Page by page. Leaving the loop stops the fetching.
for await (const page of contacts.list({ sort: "email" }).pages()) {
  console.log(`page with ${page.contacts.length} of ${page.count}`);
  if (page.contacts.length < 15) break;
}

// One page.
const third = await contacts.list({ sort: "email" }).page(3);
console.log(third.contacts.map((contact) => contact.email));
// #endregion
