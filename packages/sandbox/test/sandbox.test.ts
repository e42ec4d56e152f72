import { apiIds, createSandbox, type SandboxOptions, SeedError } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";

const headers = { api_access_token: "sandbox-admin-token", "content-type": "application/json" };

function underUse(options?: SandboxOptions) {
  const sandbox = createSandbox(options);
  const contacts = `${sandbox.baseUrl("99digital")}/api/v1/accounts/1/contacts`;
  const create = async (body: unknown) => {
    const request = new Request(contacts, { method: "POST", headers, body: JSON.stringify(body) });
    return (await sandbox.fetch(request)).json();
  };
  return { sandbox, contacts, create };
}

function namesIn(sandbox: ReturnType<typeof createSandbox>) {
  return sandbox.state["99digital"].contacts.map(({ name }) => name);
}

describe("a sandbox", () => {
  it.each(apiIds)("has a base URL for %s", (api) => {
    expect(createSandbox().baseUrl(api)).toBe(`http://localhost/${api}`);
  });

  it("is called as the platform's fetch is", async () => {
    const { sandbox, contacts } = underUse();
    const init = { method: "POST", headers, body: JSON.stringify({ name: "Ada" }) };
    for (const input of [contacts, new URL(contacts), new Request(contacts)]) {
      expect((await sandbox.fetch(input, init)).status).toBe(200);
    }
    expect((await sandbox.fetch(new Request(contacts, init))).status).toBe(200);
    expect(namesIn(sandbox)).toEqual(Array(4).fill("Ada"));
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(sandbox.fetch(contacts, { ...init, signal })).rejects.toThrow("enough");
    await expect(sandbox.fetch("no URL")).rejects.toThrow(TypeError);
  });

  it("shows its state as it was when it was read", async () => {
    const { sandbox, create } = underUse();
    const before = sandbox.state;
    await create({ name: "Ada" });
    expect(before["99digital"].contacts).toEqual([]);
    expect(sandbox.state["99digital"].contacts).toMatchObject([{ id: 1, name: "Ada" }]);
  });

  it("keeps the contacts of its APIs apart", async () => {
    const { sandbox, create } = underUse();
    await create({ name: "Ada" });
    expect(sandbox.state.inquirly.contacts).toEqual([]);
  });

  it("goes back to its seed on reset and forgets the requests", async () => {
    const { sandbox, create } = underUse({ seed: { contacts: [{ name: "Seeded" }] } });
    await create({ name: "Ada" });
    sandbox.reset();
    expect([namesIn(sandbox), sandbox.requests]).toEqual([["Seeded"], []]);
  });

  it("goes back to a snapshot as often as asked", async () => {
    const { sandbox, create } = underUse();
    await create({ name: "Ada" });
    const snapshot = sandbox.snapshot();
    for (const name of ["Abe", "Cy"]) {
      await create({ name });
      expect(namesIn(sandbox)).toEqual(["Ada", name]);
      sandbox.restore(snapshot);
    }
    expect(namesIn(sandbox)).toEqual(["Ada"]);
  });

  it("does not restore the snapshot of another sandbox", () => {
    const snapshot = createSandbox().snapshot();
    expect(() => createSandbox().restore(snapshot)).toThrow("This snapshot was taken of another sandbox.");
  });

  it("forks into one that changes apart from it", async () => {
    const { sandbox, contacts, create } = underUse();
    await create({ name: "Ada", email: "ada@acme.example" });
    const fork = sandbox.fork();
    await fork.fetch(new Request(`${contacts}/1`, { method: "PATCH", headers, body: '{"name":"Fork"}' }));
    await create({ name: "Abe" });
    expect([namesIn(sandbox), namesIn(fork)]).toEqual([["Ada", "Abe"], ["Fork"]]);
  });

  it("keeps unique values unique in a fork", async () => {
    const { sandbox, contacts, create } = underUse();
    await create({ email: "ada@acme.example" });
    const body = '{"email":"ada@acme.example"}';
    const answer = await sandbox.fork().fetch(new Request(contacts, { method: "POST", headers, body }));
    expect(answer.status).toBe(422);
  });

  it("logs requests with their answers' statuses and without credentials", async () => {
    const { sandbox, contacts } = underUse({ clock: () => 5 });
    await sandbox.fetch(new Request(`${contacts}?page=2`, { headers }));
    const engagelab = `${sandbox.baseUrl("engagelab")}/api/v2/accounts/contacts`;
    await sandbox.fetch(
      new Request(engagelab, { headers: { authorization: `Basic ${btoa("sandbox-key:sandbox-secret")}` } }),
    );
    expect(sandbox.requests).toMatchObject([
      {
        method: "GET",
        path: "/99digital/api/v1/accounts/1/contacts?page=2",
        headers: { api_access_token: "(redacted)" },
        receivedAt: 5,
        status: 200,
      },
      { headers: { authorization: "(redacted)" }, status: 200 },
    ]);
    expect(JSON.stringify(sandbox.requests)).not.toMatch(/sandbox-(admin|secret|key)/);
  });

  it("keeps the last thousand requests", async () => {
    const { sandbox, contacts } = underUse();
    for (let page = 1; page <= 2005; page += 1)
      await sandbox.fetch(new Request(`${contacts}?page=${page}`, { headers }));
    expect(sandbox.requests).toHaveLength(1000);
    expect(sandbox.requests.at(-1)?.path).toContain("page=2005");
  });

  it("repeats a run exactly with an injected clock and identifiers", async () => {
    const run = () => {
      let uuids = 0;
      const identifiers = {
        uuid: () => {
          uuids += 1;
          return `uuid-${uuids}`;
        },
        random: () => 0.5,
        nextContactId: (id: number) => id + 10,
      };
      return underUse({ clock: () => 1_700_000_000_000, identifiers }).create({ inbox_id: 1 });
    };
    const first = await run();
    expect(first.payload.contact).toMatchObject({ id: 10, created_at: 1_700_000_000 });
    expect(first.payload.contact_inbox.source_id).toBe("uuid-1");
    expect(await run()).toEqual(first);
  });

  it("refuses a profile that it does not know", () => {
    expect(() => createSandbox({ profile: "9.9" as never })).toThrow('Unknown profile "9.9": choose one of 4.0, 4.4,');
  });
});

describe("a seed", () => {
  it("replaces the lists it gives and keeps the others", () => {
    const { sandbox } = underUse({
      seed: { contacts: [{ name: "Ada", contact_inboxes: [{ inbox_id: 407, source_id: "s" }] }] },
    });
    expect(sandbox.state.engagelab.contactInboxes).toMatchObject([{ inboxId: 407, sourceId: "s" }]);
  });

  it.each([
    [{ contacts: [{ email: "a@b" }, { email: "A@b" }] }, "contacts[1].email is another contact's"],
    [{ contacts: [{ identifier: "x" }, { identifier: "x" }] }, "contacts[1].identifier is another contact's"],
    [{ contacts: [{ id: 1 }, { id: 1 }] }, "contacts[1].id 1 is given twice"],
    [{ contacts: [{ account_id: 5 }] }, "contacts[0].account_id names account 5, which is not seeded"],
    [{ contacts: [{ contact_inboxes: [{ inbox_id: 9, source_id: "s" }] }] }, "names inbox 9"],
    [{ conversations: [{ contact_id: 1, inbox_id: 1 }] }, "conversations[0].contact_id names contact 1"],
    [
      { inboxes: [{ id: 1, account_id: 8, channel_type: "Channel::Api" as const }] },
      "inboxes[0].account_id names account 8",
    ],
    [{ users: [{ id: 1, access_token: "t", accounts: [{ id: 8, role: "agent" as const }] }] }, "names account 8"],
  ])("is refused when it contradicts itself: %o", (seed, message) => {
    expect(() => createSandbox({ seed })).toThrow(SeedError);
    expect(() => createSandbox({ seed })).toThrow(message);
  });
});
