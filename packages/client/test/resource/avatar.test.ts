import { describe, expect, it } from "vitest";
import { profiles, startSandbox } from "../support/start-sandbox.js";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe.each(profiles)("an avatar sent to Inquirly with the profile %s", (profile) => {
  it.each([
    ["a Blob", new Blob([PNG], { type: "image/png" })],
    ["a File", new File([PNG], "alice.png", { type: "image/png" })],
  ])("is stored as it is when it is %s", async (_, avatar) => {
    const { connect } = await startSandbox({ profile });
    const { thumbnail } = await connect.inquirly().create({ inboxId: 1, name: "Alice", avatar });
    const picture = await fetch(`${thumbnail}`);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PNG);
  });

  it("comes with the other fields, custom attributes as text", async () => {
    const { connect, sandbox } = await startSandbox({ profile });
    const created = await connect.inquirly().create({
      inboxId: 1,
      name: "Alice Größe",
      phoneNumber: "+123456789",
      customAttributes: { plan: "pro", age: 30 },
      avatar: new Blob([PNG], { type: "image/png" }),
    });
    expect(created).toMatchObject({ name: "Alice Größe", phoneNumber: "+123456789" });
    expect(created.customAttributes).toEqual({ plan: "pro", age: "30" });
    expect(sandbox.requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  });

  it("is not sent twice when the reply is lost", async () => {
    const { connect, sandbox } = await startSandbox({ profile });
    sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" } });
    const avatar = new Blob([PNG], { type: "image/png" });
    const created = await connect.inquirly().create({ inboxId: 1, email: "alice@acme.inc", avatar });
    expect(created).toMatchObject({ id: 1, email: "alice@acme.inc" });
    expect(sandbox.state.inquirly.contacts).toHaveLength(1);
  });
});
