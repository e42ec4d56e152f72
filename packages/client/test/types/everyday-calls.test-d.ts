import type { Contact, ContactPage, FinishedWalk, Hooks, MatchField, WithResponse } from "@contacts-api/client";
import * as online from "@contacts-api/client/99digital";
import * as livedesk from "@contacts-api/client/engagelab";
import * as inquirly from "@contacts-api/client/inquirly";
import { describe, expectTypeOf, it } from "vitest";

/** What a program has of its environment, of a form or of a row: a value, or undefined. */
interface Maybe {
  readonly text: string | undefined;
  readonly number: number | undefined;
  readonly boolean: boolean | undefined;
  readonly signal: AbortSignal | undefined;
  readonly headers: Record<string, string> | undefined;
  readonly match: MatchField[] | undefined;
  readonly blob: Blob | undefined;
  readonly fetch: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  readonly hook: (() => void) | undefined;
  readonly hooks: Hooks | undefined;
}

declare const maybe: Maybe;
const user = { accessToken: "token", accountId: 1 };
const call = {
  signal: maybe.signal,
  deadline: maybe.number,
  timeout: maybe.number,
  maxRetries: maybe.number,
  headers: maybe.headers,
};
const transport = {
  fetch: maybe.fetch,
  timeout: maybe.number,
  deadline: maybe.number,
  maxRetries: maybe.number,
  maxResponseBytes: maybe.number,
  allowInsecureHttp: maybe.boolean,
  hooks: maybe.hooks,
};
const contacts = inquirly.createContacts({ ...user, baseUrl: "https://inquirly.example" });

describe("under exactOptionalPropertyTypes", () => {
  it("these tests are compiled", () => {
    // @ts-expect-error
    expectTypeOf<{ readonly text: string | undefined }>().toExtend<{ readonly text?: string }>();
  });

  it("options may be undefined", () => {
    online.createContacts({ ...user, ...transport, baseUrl: maybe.text, authHeader: maybe.text });
    online.createClient({ ...user, appInfo: { name: "a", version: maybe.text, url: maybe.text } });
    online.createClient({ ...user, appInfo: undefined });
    livedesk.createContacts({ apiKey: "k", apiSecret: "s", ...transport, baseUrl: maybe.text });
    inquirly.createContacts({ ...user, ...transport, baseUrl: "https://inquirly.example", authHeader: maybe.text });
    expectTypeOf({
      onRequest: maybe.hook,
      onResponse: maybe.hook,
      onFailure: maybe.hook,
      onRetry: maybe.hook,
      onIncomplete: maybe.hook,
    }).toExtend<Hooks>();
    // @ts-expect-error
    inquirly.createContacts({ ...user, baseUrl: maybe.text });
    // @ts-expect-error
    online.createClient({ accessToken: maybe.text });
  });

  it("fields of a contact may be undefined", () => {
    const { text } = maybe;
    const fields = { name: text, email: text, phoneNumber: text, avatarUrl: text, identifier: text };
    expectTypeOf(contacts.create({ inboxId: 1, ...fields, avatar: maybe.blob })).resolves.toEqualTypeOf<Contact>();
    expectTypeOf(contacts.update(1, { ...fields, customAttributes: undefined })).resolves.toEqualTypeOf<Contact>();
    expectTypeOf(contacts.upsert({ inboxId: 1, ...fields, identifier: "crm-42" })).resolves.toHaveProperty("contact");
    expectTypeOf(contacts.contactInboxes.create(1, { inboxId: 1, sourceId: text })).resolves.toHaveProperty("inbox");
    const planned = inquirly.createContacts<{ plan: "free" | "pro" }>({ ...user, baseUrl: "https://inquirly.example" });
    const plan: "pro" | undefined = maybe.boolean ? "pro" : undefined;
    planned.update(1, { customAttributes: { plan } });
  });

  it("the options of a call may be undefined", () => {
    expectTypeOf(contacts.get(1, call)).resolves.toEqualTypeOf<Contact>();
    expectTypeOf(contacts.create({ inboxId: 1 }, call)).resolves.toEqualTypeOf<Contact>();
    expectTypeOf(
      contacts.upsert({ inboxId: 1, identifier: "crm-42" }, { ...call, match: maybe.match }),
    ).resolves.toHaveProperty("outcome");
    expectTypeOf(contacts.labels.set(1, ["vip"], call)).resolves.toEqualTypeOf<string[]>();
    const sort = maybe.boolean ? ("name" as const) : undefined;
    const until = maybe.boolean ? ("stable" as const) : undefined;
    const list = contacts.list({ ...call, sort, until, concurrency: maybe.number });
    expectTypeOf(list.toArray({ limit: maybe.number })).resolves.toEqualTypeOf<Contact[]>();
    expectTypeOf(list.lastWalk).toEqualTypeOf<FinishedWalk | undefined>();
    const queryOperator = maybe.boolean ? ("OR" as const) : undefined;
    contacts.filter([{ attributeKey: "name", filterOperator: "equal_to", values: ["a"], queryOperator }], call);
  });
});

describe("the promise of a call", () => {
  it("is one of the result, and of the result with its response", () => {
    expectTypeOf(contacts.get(1)).toExtend<Promise<Contact>>();
    expectTypeOf(contacts.get(1).withResponse()).toEqualTypeOf<Promise<WithResponse<Contact>>>();
    expectTypeOf(contacts.delete(1).withResponse()).resolves.toHaveProperty("data").toEqualTypeOf<void>();
    expectTypeOf(contacts.list().page(1).withResponse()).resolves.toEqualTypeOf<WithResponse<ContactPage>>();
    expectTypeOf<WithResponse<Contact>["response"]["requestId"]>().toEqualTypeOf<string | null>();
    // @ts-expect-error
    contacts.list().withResponse();
  });
});
