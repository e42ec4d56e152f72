import { describe, expect, it } from "vitest";
import { failureOf } from "../support/clients.js";
import { startSandbox } from "../support/start-sandbox.js";

const avatar = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: "image/png" });

describe("the custom attributes of a contact with an avatar", () => {
  const asText = [
    ["pro", "pro"],
    [30, "30"],
    [true, "true"],
    [new Date("2025-12-24T10:21:43Z"), "2025-12-24T10:21:43.000Z"],
  ] as const;

  it.each(asText)(
    "arrive as the text that JSON has for them, also when the reply is lost: %j",
    async (sent, stored) => {
      const { connect, sandbox } = await startSandbox();
      sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" } });
      const created = await connect
        .inquirly()
        .create({ inboxId: 1, identifier: "crm-42", customAttributes: { given: sent }, avatar });
      expect(created.customAttributes).toEqual({ given: stored });
      expect(sandbox.state.inquirly.contacts).toHaveLength(1);
    },
  );

  it("are left out where they are undefined", async () => {
    const { connect } = await startSandbox();
    const customAttributes = { plan: "pro", age: undefined };
    const created = await connect.inquirly().create({ inboxId: 1, name: "Alice", customAttributes, avatar });
    expect(created.customAttributes).toEqual({ plan: "pro" });
  });

  const impossible: { value: unknown }[] = [{ a: 1 }, [1], null, Number.NaN, new Date(Number.NaN), 1n, Symbol("s")].map(
    (value) => ({ value }),
  );

  it.each(impossible)(
    "are refused by name before anything is sent where a form cannot carry them",
    async ({ value }) => {
      const { connect, sandbox } = await startSandbox();
      const call = connect.inquirly().create({ inboxId: 1, customAttributes: { address: value }, avatar });
      const { name, message } = await failureOf(call);
      expect(name).toBe("ConfigurationError");
      expect(message).toContain("custom_attributes[address]");
      expect(sandbox.requests).toEqual([]);
    },
  );

  it.each(["a[b", "a]b", ""])("are refused where a form would split their key: %j", async (key) => {
    const { connect, sandbox } = await startSandbox();
    const call = connect.inquirly().create({ inboxId: 1, customAttributes: { [key]: "x" }, avatar });
    expect((await failureOf(call)).name).toBe("ConfigurationError");
    expect(sandbox.requests).toEqual([]);
  });
});

describe("a contact with an avatar", () => {
  it("is sent by a fetch function that knows no FormData of the platform", async () => {
    const { connect, sandbox } = await startSandbox();
    // As npm's undici does with the platform's FormData.
    const foreign = (url: string, init: RequestInit) =>
      fetch(url, init.body instanceof FormData ? { ...init, body: String(init.body) } : init);
    const created = await connect.inquirly({ fetch: foreign }).create({ inboxId: 1, name: "Alice", avatar });
    expect(created).toMatchObject({ name: "Alice", thumbnail: expect.any(String) });
    expect(sandbox.requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  });

  it("has a file name also where it is a Blob, which some platforms send without", async () => {
    const sent: string[] = [];
    const note = async (_: string, init: RequestInit) => {
      sent.push(await new Response(init.body).text());
      return Response.json({ payload: { contact: { id: 1 } } });
    };
    const { connect } = await startSandbox();
    await connect.inquirly({ fetch: note }).create({ inboxId: 1, name: "Alice", avatar });
    await connect.inquirly({ fetch: note }).create({ inboxId: 1, avatar: new File([avatar], "alice.png") });
    expect(sent[0]).toContain('name="avatar"; filename="avatar"');
    expect(sent[1]).toContain('name="avatar"; filename="alice.png"');
  });

  it("is refused by an upsert, which cannot tell whether the avatar is there already", async () => {
    const { connect, requests } = await startSandbox();
    const wanted = { inboxId: 1, identifier: "crm-42", name: "Alicia", avatar };
    // @ts-expect-error
    const error = await failureOf(connect.inquirly().upsert(wanted));
    expect(error).toMatchObject({ code: "configuration", attributes: ["avatar"] });
    expect(requests()).toEqual([]);
  });
});
