import { describe, expect, it } from "vitest";
import { readApiReference } from "../src/description/api-reference.js";
import { compareOperations, listingOf } from "../src/description/at-a-glance.js";
import { fixture } from "./fixtures/description.js";

const api = readApiReference("inquirly", fixture);
const [list, create] = api.operations;
const names = (fields: readonly { readonly name: string }[] | undefined) => fields?.map((field) => field.name);
const typeOf = (field: { readonly type: readonly { readonly text: string }[] } | undefined) =>
  field?.type.map((word) => word.text).join("");

describe("an API reference", () => {
  it("lists operations with their parameters, limits and defaults", () => {
    expect(api.operations.map(({ id, method }) => `${method} ${id}`)).toEqual([
      "get listContacts",
      "post createContact",
    ]);
    expect(list?.parameters[0]).toMatchObject({
      name: "page",
      place: "query",
      default: 1,
      limits: ["at least 1"],
      example: 2,
    });
    expect(list?.parameters[1]).toMatchObject({ name: "sort", allowed: ["name", "-name"] });
    expect(typeOf(list?.parameters[1])).toBe("string");
  });

  it("spells out objects written in place and names components instead", () => {
    const body = list?.responses[0]?.bodies[0];
    expect(names(body?.fields)).toEqual(["meta", "meta.count", "payload"]);
    expect(typeOf(body?.fields[2])).toBe("array of Person");
    expect(body?.fields[2]?.required).toBe(true);
  });

  it("keeps both readings of a response", () => {
    const fields = create?.responses[0]?.bodies[0]?.fields;
    expect(typeOf(fields?.[0])).toBe("Person or object");
    expect(names(fields)).toEqual(["payload", "payload.person"]);
  });

  it("gives each named component one section, even when it contains itself", () => {
    expect(names(api.schemas)).toEqual(["Person"]);
    expect(names(api.schemas[0]?.fields)).toEqual(["id", "nickname", "boss", "attributes"]);
    expect(api.schemas[0]?.fields.map(typeOf)).toEqual([
      "integer",
      "string or null",
      "Person",
      "object with values of string",
    ]);
    expect(api.schemas[0]?.fields[2]?.description).toBe("Who leads.");
  });

  it("shows an error that several operations have once", () => {
    expect(api.errorResponses.map(({ component, status }) => `${status} ${component}`)).toEqual(["401 Unauthorized"]);
    expect(list?.responses[1]).toMatchObject({ status: "401", component: "Unauthorized", bodies: [] });
  });

  it("spells a component out where it is first met, and says later that it is the same", () => {
    const fields = create?.responses[0]?.bodies[0]?.allFields ?? [];
    expect(names(fields)).toEqual([
      "payload",
      "payload.id",
      "payload.nickname",
      "payload.boss",
      "payload.attributes",
      "payload.person",
    ]);
    expect(fields.filter(({ sameAs }) => sameAs !== undefined).map(({ name, sameAs }) => [name, sameAs])).toEqual([
      ["payload.boss", "payload"],
      ["payload.person", "payload"],
    ]);
  });

  it("counts a contradiction once, in the order of the numbers, with every place that carries it", () => {
    expect(api.contradictions.map(({ id, places }) => ({ id, places: names(places) }))).toEqual([
      { id: "C2", places: ["createContact", "Person"] },
      { id: "C10", places: ["createContact"] },
    ]);
  });

  it("fails on a reference that leads nowhere", () => {
    const broken = { ...fixture, components: { ...fixture.components, schemas: {} } };
    expect(() => readApiReference("inquirly", broken)).toThrow(
      '"#/components/schemas/Sort" does not lead to an object',
    );
  });
});

describe("the comparison", () => {
  it("puts operations of the same id on one row, the most common first, and leaves gaps", () => {
    const lacking = { ...api, operations: api.operations.slice(1) };
    expect(
      compareOperations([lacking, api]).map(({ id, cells }) => [id, ...cells.map((cell) => cell?.method)]),
    ).toEqual([
      ["createContact", "post", "post"],
      ["listContacts", undefined, "get"],
    ]);
  });

  it("shows a list that takes a text as a search where there is no other", () => {
    const operations = api.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map((parameter) => ({ ...parameter, name: "q" })),
    }));
    const searching = {
      ...api,
      operations: [{ ...api.operations[0], id: "searchContacts" } as (typeof operations)[0]],
    };
    const [search] = compareOperations([searching, { ...api, operations }, api]);
    expect([search?.id, ...(search?.cells ?? []).map((cell) => cell?.id)]).toEqual([
      "searchContacts",
      "searchContacts",
      "listContacts",
      undefined,
    ]);
  });

  it("finds how contacts are paged and sorted among the parameters of listing", () => {
    const { paging, sorting } = listingOf(api);
    expect([names(paging), names(sorting)]).toEqual([["page"], ["sort"]]);
  });
});
