import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const rule = rulesOf("6.1");
const routeRule = rulesOf("1");
const errorRule = rulesOf("3");

rule("lets the query win over the body", async ({ call }) => {
  const path = "/contacts?name=Query&custom_attributes[b]=2";
  const answer = await call("POST", path, { body: { name: "Body", identifier: "b", custom_attributes: { a: 1 } } });
  expect(answer.body.payload.contact).toMatchObject({ name: "Query", identifier: "b", custom_attributes: { b: "2" } });
  expect(answer.body.payload.contact.custom_attributes).not.toHaveProperty("a");
});

rule("lets the page of the query win over a filter's", async ({ call }) => {
  const answer = await call("POST", "/contacts/filter?page=1", { body: { payload: [], page: 5 } });
  expect(answer.body.meta.current_page).toBe("1");
});

for (const body of ['{"name":"Ada" /* the first */}', '{// a line\n"name":"Ada"}', '{"name":"\\Ada"}']) {
  rule(`reads the body ${body}`, async ({ create }) => {
    expect((await create(body)).name).toBe("Ada");
  });
}

rule(
  "leaves what looks like a comment inside a text",
  async ({ create }) => {
    expect((await create('{"name":"\\a // b /* c */" /**/}')).name).toBe("a // b /* c */");
  },
  { evidence: "source" },
);

rule("reads application/problem+json as JSON", async ({ call }) => {
  const headers = { "content-type": "application/problem+json" };
  const answer = await call("POST", "/contacts", { body: '{"name":"Ada"}', headers });
  expect(answer.body.payload.contact.name).toBe("Ada");
});

for (const type of ["", "nonsense"]) {
  routeRule(
    `refuses the content type "${type}" with 406 in JSON, and creates nothing`,
    async ({ call, countContacts }) => {
      const answer = await call("POST", "/contacts", { body: '{"name":"Ada"}', headers: { "content-type": type } });
      expect([answer.status, answer.body]).toEqual([406, { status: 406, error: "Not Acceptable" }]);
      expect(await countContacts()).toBe(0);
    },
  );
}

const someone = { contacts: [{ id: 1, name: "Ada" }] };

routeRule(
  "takes a POST with X-HTTP-Method-Override: DELETE for a DELETE",
  async ({ call, countContacts }) => {
    const answer = await call("POST", "/contacts/1", { headers: { "x-http-method-override": "DELETE" } });
    expect([answer.status, await countContacts()]).toEqual([200, 0]);
  },
  { seed: someone },
);

routeRule(
  "takes a form with _method=delete for a DELETE, and one with _method=patch for a PATCH",
  async ({ call, countContacts }) => {
    const patched = await call("POST", "/contacts/1", { body: new URLSearchParams({ _method: "patch", name: "Abe" }) });
    expect(patched.body.payload.name).toBe("Abe");
    const form = new FormData();
    form.append("_method", "delete");
    expect((await call("POST", "/contacts/1", { body: form })).status).toBe(200);
    expect(await countContacts()).toBe(0);
  },
  { seed: someone },
);

routeRule(
  "reads no method from the query or from JSON",
  async ({ call }) => {
    expect((await call("POST", "/contacts/1?_method=delete", { body: { _method: "delete" } })).status).toBe(404);
  },
  { seed: someone, evidence: "source" },
);

routeRule(
  "gives the empty body of a DELETE the media type of its extension",
  async ({ call }) => {
    expect((await call("DELETE", "/contacts/1.0")).type).toBe("text/html");
    expect((await call("DELETE", "/contacts/2.xml")).type).toBe("application/xml");
    expect((await call("DELETE", "/contacts/3.json")).type).toBe("application/json");
  },
  { seed: { contacts: [{ id: 1 }, { id: 2 }, { id: 3 }] } },
);

rule(
  "reads several values of one condition in a form",
  async ({ call }) => {
    const body = new URLSearchParams([
      ["payload[][attribute_key]", "name"],
      ["payload[][filter_operator]", "contains"],
      ["payload[][values][]", "lice"],
      ["payload[][values][]", "bob"],
      ["payload[][query_operator]", "OR"],
      ["payload[][attribute_key]", "identifier"],
      ["payload[][filter_operator]", "equal_to"],
      ["payload[][values][]", "3"],
    ]);
    const answer = await call("POST", "/contacts/filter", { body });
    expect([answer.status, answer.body.meta.count]).toEqual([200, 3]);
  },
  {
    seed: {
      contacts: [
        { id: 1, name: "Alice", identifier: "1" },
        { id: 2, name: "Bob", identifier: "2" },
        { id: 3, name: "Eve", identifier: "3" },
        { id: 4, name: "Mallory", identifier: "4" },
      ],
    },
  },
);

rule(
  "begins the next object of a list when a nested name comes again",
  async ({ create }) => {
    const body = new URLSearchParams([
      ["custom_attributes[list][][a][b]", "1"],
      ["custom_attributes[list][][a][c]", "2"],
      ["custom_attributes[list][][a][b]", "3"],
    ]);
    expect((await create(body)).custom_attributes.list).toEqual([{ a: { b: "1", c: "2" } }, { a: { b: "3" } }]);
  },
  { evidence: "source" },
);

errorRule("refuses a form of 40 levels with 400", async ({ call }) => {
  const body = new URLSearchParams([[`custom_attributes${"[a]".repeat(40)}`, "1"]]);
  expect((await call("POST", "/contacts", { body })).status).toBe(400);
});

for (const avatar of ["https://example.com/a.png", 5]) {
  rule(`breaks on the avatar ${JSON.stringify(avatar)}, and creates nothing`, async ({ call, countContacts }) => {
    expect((await call("POST", "/contacts", { body: { name: "Ada", avatar } })).status).toBe(500);
    expect(await countContacts()).toBe(0);
  });
}

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

for (const avatar of ["", null]) {
  rule(
    `removes the picture for the avatar ${JSON.stringify(avatar)}`,
    async ({ call, create }) => {
      const body = new FormData();
      body.append("avatar", new File([PNG], "ada.png", { type: "image/png" }));
      const { id, thumbnail } = await create(body);
      expect(thumbnail).not.toBe("");
      expect((await call("PATCH", `/contacts/${id}`, { body: { avatar } })).body.payload.thumbnail).toBe("");
    },
    { evidence: "inferred" },
  );
}

rule(
  "takes a part with an empty file name for no file, as a browser's empty file input sends it",
  async ({ create }) => {
    const body = new FormData();
    body.append("name", "Ada");
    body.append("avatar", new File([], "", { type: "application/octet-stream" }));
    expect(await create(body)).toMatchObject({ name: "Ada", thumbnail: "" });
  },
  { evidence: "source" },
);

rule("takes true for the inbox 1", async ({ call }) => {
  const answer = await call("POST", "/contacts", { body: { inbox_id: true } });
  expect(answer.body.payload.contact_inbox.inbox.id).toBe(1);
});

rule(
  "breaks on a list of ids where one is looked up",
  async ({ call }) => {
    expect((await call("POST", "/contacts", { body: { inbox_id: [1] } })).status).toBe(500);
    const body = { base_contact_id: [1], mergee_contact_id: 1 };
    expect((await call("POST", "/actions/contact_merge", { body })).status).toBe(500);
  },
  { seed: { contacts: [{ id: 1 }] } },
);

rule(
  "finds nothing for a list of unknown ids",
  async ({ call }) => {
    expect((await call("POST", "/contacts", { body: { inbox_id: [1, 99] } })).status).toBe(404);
  },
  { evidence: "source" },
);

rule("takes a list of one source id for that source id", async ({ call }) => {
  const answer = await call("POST", "/contacts", { body: { inbox_id: 1, source_id: ["s1"] } });
  expect(answer.body.payload.contact_inbox.source_id).toBe("s1");
});

rule("breaks on an object as source id", async ({ call }) => {
  expect((await call("POST", "/contacts", { body: { inbox_id: 1, source_id: { a: 1 } } })).status).toBe(500);
});

rule("writes a large number for a text field as 1.0e+21", async ({ create }) => {
  expect(await create('{"name":1e21}')).toMatchObject({ name: "1.0e+21" });
});

rule("consumes an id for an empty blocked", async ({ call, create }) => {
  await call("POST", "/contacts", { body: { blocked: null } });
  expect((await create({})).id).toBe(2);
});

rule(
  "refuses an empty blocked with 422 when the record breaks a rule as well, and consumes no id",
  async ({ call, create }) => {
    expect((await call("POST", "/contacts", { body: { blocked: null, email: "plain" } })).status).toBe(422);
    expect((await create({})).id).toBe(1);
  },
);
