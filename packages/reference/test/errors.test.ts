import { isContactsApiError } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/99digital";
import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { readApiReference } from "../src/description/api-reference.js";
import { errorsOf, knownMessages } from "../src/errors/error-messages.js";
import { remedyFor } from "../src/errors/remedies.js";
import { readSiteFile } from "./built-site.js";

const references = apis.map((api) => readApiReference(api, readDescription(api)));
const known = knownMessages(references);

describe("the error messages of the descriptions", () => {
  it("are all known, those that several fields share apart", () => {
    expect(known.map(({ status, message }) => `${status} ${message}`)).toEqual(
      expect.arrayContaining(["422 Email has already been taken", "401 Invalid Access Token", "429 Retry later"]),
    );
    expect(known.length).toBeGreaterThan(15);
  });

  it.each(known)(
    "$status '$message' is what the client throws the named error for",
    async ({ status, message, body, mediaType }) => {
      const text = mediaType === "application/json" ? JSON.stringify(body) : String(body);
      const contacts = createContacts({
        accessToken: "token",
        accountId: 1,
        maxRetries: 0,
        fetch: async () => new Response(text, { status: Number(status), headers: { "content-type": mediaType } }),
      });
      const call = contacts.update(1, { name: "Alice" });
      const error = await call.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(isContactsApiError(error)).toBe(true);
      expect((error as Error).name).toBe(remedyFor(status, message).error);
    },
  );

  it("stand on the page of their operation and on the page of all messages", () => {
    const lookUp = unescaped(readSiteFile("errors/index.html"));
    for (const api of references) {
      for (const operation of api.operations) {
        const page = unescaped(readSiteFile(`${api.id}/${operation.id}/index.html`));
        const messages = errorsOf(operation).flatMap((error) => error.messages);
        expect(messages.filter((message) => !page.includes(message) || !lookUp.includes(message))).toEqual([]);
      }
    }
  });

  it("fail the build when no remedy is written", () => {
    expect(() => remedyFor("422", "Name is funny")).toThrow('No remedy is written for 422 "Name is funny"');
  });
});

function unescaped(markup: string): string {
  return markup.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
