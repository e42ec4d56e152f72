import { checkExchange } from "@contacts-api/contract/99digital";
import { readDescription } from "@contacts-api/openapi/reader";
import { SchemaValidator } from "@contacts-api/openapi/validator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const create = {
  method: "POST",
  url: "/api/v1/accounts/1/contacts",
  headers: { api_access_token: "planted-token", "content-type": "application/json" },
  body: { inbox_id: 1 },
};
const { components } = readDescription("99digital");
const example = Object.entries(components?.schemas ?? {}).find(([name]) => name === "InboxRecord");

/** Whether a text is taken for the time at which the inbox of a created contact was made. */
async function isTaken(text: string): Promise<boolean> {
  const body = { payload: { contact: {}, contact_inbox: { source_id: "a", inbox: { created_at: text } } } };
  const { violations } = await checkExchange({ request: create, response: { status: 200, body } });
  return !violations.some(({ where }) => where === "/body/payload/contact_inbox/inbox/created_at");
}

const dateTime = { type: "string", format: "date-time" };
const ajv = new SchemaValidator(readDescription("99digital"));

/** Ajv's own judgement of the format. */
function ajvTakes(text: string): boolean {
  return ajv.fault(dateTime, text, "text") === null;
}

const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
const texts = fc
  .tuple(
    fc.constantFrom("0000", "1900", "2000", "2023", "2024", "9999"),
    twoDigits(14),
    twoDigits(33),
    fc.constantFrom("T", "t"),
    twoDigits(25),
    twoDigits(61),
    // Ajv takes second 60 in the last minute of a day only.
    twoDigits(59),
    fc.constantFrom("", ".1", ".123456", "."),
    fc.constantFrom("Z", "z", "+00:00", "-23:59", "+5:00", ""),
  )
  .map(([year, month, day, t, hour, minute, second, fraction, offset]) => {
    return `${year}-${month}-${day}${t}${hour}:${minute}:${second}${fraction}${offset}`;
  });

describe("the format date-time", () => {
  it("is described for the field that is tried here", () => {
    expect(example?.[1].properties?.created_at).toMatchObject({ type: "string", format: "date-time" });
  });

  it("is judged as Ajv judges it", async () => {
    const seen = new Set<boolean>();
    const property = fc.asyncProperty(texts, async (text) => {
      const expected = ajvTakes(text);
      seen.add(expected);
      expect(await isTaken(text), text).toBe(expected);
    });
    await fc.assert(property, { seed: 410, numRuns: 2_000 });
    expect(seen.size).toBe(2);
  });

  it.each(["2026-11-21T03:50:43.210Z", "2026-11-21 03:50:43Z", "2016-12-31T23:59:60Z"])("takes %s", async (text) => {
    expect(await isTaken(text)).toBe(true);
  });

  it.each(["2026-11-21", "2026-02-29T00:00:00Z", "2026-11-21T03:50:43", "1795234487", "now"])(
    "refuses %s",
    async (text) => {
      expect(await isTaken(text)).toBe(false);
    },
  );
});
