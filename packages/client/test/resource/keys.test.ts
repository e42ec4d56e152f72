import { AmbiguousWriteError, ConfigurationError } from "@contacts-api/client";
import { apis } from "@contacts-api/openapi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../support/clients.js";
import { startApi, targets } from "../support/start-sandbox.js";

const blanks = ["", " ", "\t", "\n", "\u00a0"];

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe.each(apis)("a key of %s that is blank", (api) => {
  it.each(["identifier", "email", "phoneNumber"] as const)("is nothing to upsert by, as %s", async (field) => {
    const { contacts, requests } = await startApi(api);
    for (const blank of blanks) {
      const error = await failureOf(contacts.upsert({ inboxId: 1, name: "Alice", identifier: "", [field]: blank }));
      expect(error).toBeInstanceOf(ConfigurationError);
    }
    expect(requests()).toEqual([]);
  });

  it("is not stored, and leaves a create whose reply is lost ambiguous", async () => {
    const { contacts, sandbox } = await startApi(api);
    sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" } });
    const wanted = { inboxId: 1, name: "Alice", identifier: " ", email: "", phoneNumber: "\t" };
    expect(await failureOf(contacts.create(wanted))).toBeInstanceOf(AmbiguousWriteError);
    const unset = { identifier: null, email: null, phoneNumber: null };
    expect(sandbox.state[api].contacts).toMatchObject([{ name: "Alice", ...unset }]);
  });

  it("does not clear what the contact has", async () => {
    const contact_inboxes = [{ inbox_id: 1, source_id: "alice" }];
    const seed = {
      contacts: [{ id: 1, name: "Alice", identifier: "crm-42", email: "alice@acme.inc", contact_inboxes }],
    };
    const { contacts } = await startApi(api, { seed });
    const wanted = { inboxId: 1, identifier: "crm-42", email: " " };
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "unchanged", contact: { email: "alice@acme.inc" } });
  });
});

describe.each(targets)("a key of $api with the profile $profile", ({ api, profile }) => {
  it("is trimmed before it is compared and sent", async () => {
    const { contacts, sandbox } = await startApi(api, { profile });
    const wanted = {
      inboxId: 1,
      name: "Alice",
      identifier: " crm-42\n",
      email: " alice@acme.inc ",
      phoneNumber: "+123 ",
    };
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "created" });
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "unchanged" });
    const stored = { identifier: "crm-42", email: "alice@acme.inc", phoneNumber: "+123" };
    expect(sandbox.state[api].contacts).toMatchObject([stored]);
  });

  it.each(["ACME\\jdoe", "100%", "a_b", "\\", "%", "_"])(
    "is found although a pattern has signs of it: %s",
    async (text) => {
      const seed = { contacts: [{ id: 1, name: "Bob", identifier: "ACMEjdoe-100-axb" }] };
      const { contacts, sandbox } = await startApi(api, { profile, seed });
      sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" } });
      const wanted = { inboxId: 1, name: "Alice", identifier: text };
      expect(await contacts.create(wanted)).toMatchObject({ id: 2 });
      expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "unchanged", contact: { id: 2 } });
    },
  );
});
