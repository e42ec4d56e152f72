import { createContacts as createDigital } from "@contacts-api/client/99digital";
import { createContacts as createEngagelab } from "@contacts-api/client/engagelab";
import { describe, expect, it } from "vitest";
import { contactsOf, failureOf, TOKEN } from "../support/clients.js";
import { findClosedPort } from "../support/find-closed-port.js";
import { serve } from "../support/serve.js";
import { textsOf } from "../support/texts-of.js";

const AWKWARD = "Ab/cd&ef+gh<\"i'\\é=";

/** Every character as `\uXXXX`. */
function escapeAll(text: string): string {
  return Array.from(text, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

function escapeForHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<"']/g, (character) => `${entities[character]}`);
}

const SPELLINGS: Record<string, (secret: string) => string> = {
  "as it is": (secret) => JSON.stringify(secret).slice(1, -1),
  "with escaped slashes": (secret) => JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
  "as Rails writes it": (secret) =>
    JSON.stringify(secret).slice(1, -1).replaceAll("&", "\\u0026").replaceAll("<", "\\u003C"),
  "with every character escaped": escapeAll,
  "with every character escaped in capitals": (secret) => escapeAll(secret).toUpperCase().replaceAll("\\U", "\\u"),
  "as JSON inside JSON": (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  "as in a URL": encodeURIComponent,
  "as in a URL inside a URL": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "as in HTML": (secret) => JSON.stringify(escapeForHtml(secret)).slice(1, -1),
  "in lower case": (secret) => JSON.stringify(secret.toLowerCase()).slice(1, -1),
  "in base64": (secret) => btoa(secret),
  "in base64 without padding": (secret) => btoa(secret).replaceAll("=", ""),
  "in base64 for URLs": (secret) => btoa(secret).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
};

describe.each(Object.entries(SPELLINGS))("a token that a server repeats %s", (_, spell) => {
  it.each([AWKWARD, TOKEN])("is redacted wherever it stands: %s", async (accessToken) => {
    for (const status of [200, 422, 500]) {
      const server = await serve((__, response) =>
        response
          .writeHead(status, { "content-type": "application/json", "x-request-id": encodeURIComponent(accessToken) })
          .end(`{"error":"before ${spell(accessToken)} after"}`),
      );
      const options = { accessToken, accountId: 1, baseUrl: server.url, maxRetries: 0 };
      const error = await failureOf(createDigital(options).list().page(1));
      const said = status === 200 ? error.excerpt : error.message;
      expect(said).toContain("before [redacted] after");
      expect(error.requestId).toBe("[redacted]");
      expect(textsOf(error)).not.toContain(spell(accessToken));
    }
  });
});

describe("a key pair that a server repeats", () => {
  it.each(["=", ""])("as Basic with the padding %j is redacted", async (padding) => {
    const encoded = btoa("key-4711:secret-471").replace(/=+$/, "");
    const server = await serve((_, response) => response.writeHead(400).end(`Basic ${encoded}${padding} refused`));
    const contacts = createEngagelab({ apiKey: "key-4711", apiSecret: "secret-471", baseUrl: server.url });
    expect((await failureOf(contacts.list().page(1))).body).toBe("Basic [redacted] refused");
  });
});

describe("a redirect within the origin whose target repeats the token", () => {
  const target = `/moved/${TOKEN}?token=${TOKEN}`;
  const closed = async () => `http://127.0.0.1:${await findClosedPort()}/${TOKEN}`;

  it.each([
    ["is refused after it", async () => closed()],
    ["drops the connection after it", async () => undefined],
    ["redirects again and again", async () => target],
  ])("leaves it out of what is said when the server %s", async (_, next) => {
    const location = await next();
    const server = await serve(({ path }, response) => {
      const place = path.endsWith("/7") ? target : location;
      if (place === undefined) response.destroy();
      else response.writeHead(307, { location: place }).end();
    });
    const told: unknown[] = [];
    const hooks = { onRetry: (event: object) => void told.push(event) };
    const error = await failureOf(contactsOf(server.url, { hooks, maxRetries: 1 }).get(7));
    expect(error.name).toMatch(/^(Redirect|Connection)Error$/);
    for (const shown of [textsOf(error), ...told.map(textsOf)]) expect(shown).not.toContain(TOKEN);
    expect(`${error.url}`).toContain("[redacted]");
  });

  it("leaves the token out where the host of the target is the token in lower case", async () => {
    const server = await serve((_, response) =>
      response.writeHead(307, { location: "https://Tok-4711-ABC.example/" }).end(),
    );
    const options = { accessToken: "Tok-4711-ABC", accountId: 1, baseUrl: server.url };
    const error = await failureOf(createDigital(options).get(7));
    expect(textsOf(error).toLowerCase()).not.toContain("tok-4711-abc");
  });
});
