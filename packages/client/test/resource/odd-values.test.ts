import { describe, expect, it } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

async function contactWith(fields: object) {
  const server = await serve((_, response) => json(response, { payload: { id: 7, ...fields } }));
  return contactsOf(server.url).get(7);
}

describe("a date", () => {
  it.each([
    [1_766_571_703, "2025-12-24T10:21:43.000Z"],
    [1_766_571_703.5, "2025-12-24T10:21:43.500Z"],
    ["1766571703", "2025-12-24T10:21:43.000Z"],
    ["2025-12-24T10:21:43Z", "2025-12-24T10:21:43.000Z"],
    ["2025-12-24", "2025-12-24T00:00:00.000Z"],
  ])("is read from %j", async (written, read) => {
    expect((await contactWith({ created_at: written })).createdAt?.toISOString()).toBe(read);
  });

  const wrong: unknown[] = [-5, "-5", 0, 1_766_571_703_000, 9e12, 1e300, "Contact 12", "2025-13-45", true, {}, [2025]];

  it.each(wrong.map((written) => ({ written })))("is null rather than wrong for $written", async ({ written }) => {
    expect((await contactWith({ created_at: written })).createdAt).toBeNull();
  });
});

describe("a text", () => {
  const texts: { written: unknown }[] = [{}, { toString: 1 }, ["a"], null, ""].map((written) => ({ written }));

  it.each(texts)("is null for $written", async ({ written }) => {
    const contact = await contactWith({ name: written, thumbnail: written, created_at: written });
    expect(contact).toMatchObject({ name: null, thumbnail: null });
  });
});

describe("an ID that a number cannot hold", () => {
  it("is refused, and not taken for its neighbour", async () => {
    const server = await serve((_, response) => response.end('{"payload":[{"id":9007199254740993}]}'));
    expect((await failureOf(contactsOf(server.url).list().page(1))).name).toBe("InvalidResponseError");
  });
});

describe("what an error says", () => {
  async function errorFor(body: unknown) {
    const server = await serve((_, response) => json(response, body, 422));
    return failureOf(contactsOf(server.url).get(7));
  }

  it.each([
    [{ message: { toString: 1 } }, '422 {"toString":1}'],
    [{ message: { email: ["is invalid"] } }, '422 {"email":["is invalid"]}'],
    [{ errors: ["a", { b: 1 }] }, '422 a,{"b":1}'],
  ])("is readable for the body %j", async (body, said) => {
    expect((await errorFor(body)).message).toContain(said);
  });

  it("is not as long as the body", async () => {
    expect((await errorFor({ message: "x".repeat(5_000_000) })).message.length).toBeLessThan(1_000);
  });

  it("names as attributes nothing but texts", async () => {
    const error = await errorFor({ message: "no", attributes: ["email", null, { toString: 1 }] });
    expect(error).toMatchObject({ name: "ValidationError", attributes: ["email"] });
  });
});
