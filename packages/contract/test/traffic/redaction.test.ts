import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/traffic/exchange.js";
import { Redaction } from "../../src/traffic/redaction.js";

const SECRET = "s3cret/token+with=signs";
const redaction = new Redaction({ credentials: { apiKey: "the-key", apiSecret: SECRET }, run: "rabc123" });

function exchange(request: Partial<Exchange["request"]>, text = ""): Exchange {
  return {
    request: { method: "GET", path: "/contacts", headers: {}, body: null, ...request },
    response: { status: 200, headers: { "content-type": "application/json", "set-cookie": "session=1" }, text },
    startedAt: 0,
    milliseconds: 1,
  };
}

describe("a redacted text", () => {
  it.each([
    ["as it is", SECRET],
    ["percent-encoded", encodeURIComponent(SECRET)],
    ["in base64", Buffer.from(SECRET).toString("base64")],
    ["beside its key in base64", Buffer.from(`the-key:${SECRET}`).toString("base64")],
  ])("does not hold a credential %s", (_how, spelling) => {
    expect(redaction.text(`before ${spelling} after`)).toBe("before (redacted) after");
  });

  it.each([
    "person@acme.example",
    "o'neil+tag@mail.acme.co.uk",
    "jörg@bücher.example",
    "+49 151 1234-5678",
    "+12025550100",
  ])("does not hold %s", (personal) => {
    expect(redaction.text(`a ${personal} b`)).toBe("a (redacted) b");
  });

  it.each(["x-1@rabc123.contract.example", "+99912345670001"])("keeps %s, which the run made up", (own) => {
    expect(redaction.text(`a ${own} b`)).toBe(`a ${own} b`);
  });

  it("holds no email address wherever it stands in a response", () => {
    const property = fc.property(fc.emailAddress(), fc.constantFrom("email", "note", "custom"), (email, field) => {
      const text = JSON.stringify({ payload: [{ [field]: `by ${email}.` }] });
      const shown = redaction.exchange(exchange({}, text)).response.text;
      expect(shown).not.toContain(email);
      expect(() => JSON.parse(shown)).not.toThrow();
    });
    fc.assert(property, { seed: 410, numRuns: 300 });
  });
});

describe("a redacted exchange", () => {
  it("tells that there was a credential, and keeps headers that hold none", () => {
    const headers = {
      accept: "application/json",
      authorization: `Basic ${btoa(`the-key:${SECRET}`)}`,
      "x-user": "Ada",
    };
    expect(redaction.exchange(exchange({ headers })).request.headers).toEqual({
      accept: "application/json",
      authorization: "(redacted)",
    });
  });

  it("keeps no cookies", () => {
    expect(redaction.exchange(exchange({})).response.headers).toEqual({ "content-type": "application/json" });
  });

  it("has no personal text in its path, and stays as it was where there is none", () => {
    const path = "/contacts/search?q=person%40acme.example&sort=-name&page=2";
    expect(redaction.exchange(exchange({ path })).request.path).toBe("/contacts/search?q=(redacted)&sort=-name&page=2");
    const own = "/contacts/2147483647?q=sEARCH+rabc123%20%25";
    expect(redaction.exchange(exchange({ path: own })).request.path).toBe(own);
  });

  it("keeps the shape of a body, and the values that the run made up", () => {
    const body = {
      id: 12025550100,
      name: "Ada",
      identifier: "contract-rabc123-1",
      email: null,
      note: "call 0151 12345678",
    };
    const { response } = redaction.exchange(exchange({}, JSON.stringify(body)));
    expect(JSON.parse(response.text)).toEqual({ ...body, name: "(redacted)", note: "call (redacted)" });
  });
});
