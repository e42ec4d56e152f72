import type { Contact } from "@contacts-api/client";
import * as online from "@contacts-api/client/99digital";
import * as livedesk from "@contacts-api/client/engagelab";
import * as inquirly from "@contacts-api/client/inquirly";
import { upsertMany } from "@contacts-api/client/upsert-many";
import { describe, expectTypeOf, it } from "vitest";

const user = { accessToken: "token", accountId: 1 };
const digital = online.createContacts(user);
const planned = online.createContacts<{ plan: "free" | "pro" }>(user);
const inbox = inquirly.createContacts({ ...user, baseUrl: "https://inquirly.example" });
const desk = livedesk.createContacts({ apiKey: "key", apiSecret: "secret" });

const row = { inboxId: 1, identifier: "crm-42", avatarUrl: "https://a.example/a.png" };
type PlannedContact = Contact<{ plan: "free" | "pro" }>;

describe("upsertMany", () => {
  it("takes the resource of any API, and rows from any iterable", () => {
    async function* source() {
      yield row;
    }
    for (const outcomes of [
      upsertMany(digital, [row]),
      upsertMany(inbox, new Set([row])),
      upsertMany(desk, source()),
    ]) {
      expectTypeOf(outcomes).toExtend<AsyncIterable<{ index: number; input: typeof row }>>();
    }
  });

  it("gives back the row as it was, and the contact of the resource", async () => {
    for await (const { input, contact, outcome, error } of upsertMany(planned, [row])) {
      expectTypeOf(input.avatarUrl).toEqualTypeOf<string>();
      expectTypeOf(contact).toEqualTypeOf<PlannedContact | undefined>();
      expectTypeOf(outcome).toEqualTypeOf<"created" | "updated" | "unchanged" | undefined>();
      expectTypeOf(error).toEqualTypeOf<unknown>();
    }
  });

  it("knows the contact once it knows the outcome", async () => {
    for await (const done of upsertMany(digital, [row])) {
      if (done.outcome !== undefined) expectTypeOf(done.contact).toEqualTypeOf<Contact>();
    }
  });

  it("refuses rows that cannot be upserted", () => {
    // @ts-expect-error
    upsertMany(digital, [{ inboxId: 1, name: "Alice" }]);
    // @ts-expect-error
    upsertMany(digital, [{ identifier: "crm-42" }]);
    // @ts-expect-error
    upsertMany(planned, [{ inboxId: 1, identifier: "crm-42", customAttributes: { plan: "gold" } }]);
    // @ts-expect-error
    upsertMany(inbox, [{ inboxId: 1, identifier: "crm-42", avatar: new Blob() }]);
    // @ts-expect-error
    upsertMany(digital, { inboxId: 1, identifier: "crm-42" });
    // @ts-expect-error
    upsertMany(digital, [row], { match: ["name"] });
  });
});
