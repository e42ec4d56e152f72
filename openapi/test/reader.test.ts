import {
  bodiesOf,
  componentName,
  type Description,
  OperationFinder,
  operationsOf,
  resolve,
  resolveSchema,
  securitySchemeOf,
} from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";

const description: Description = {
  openapi: "3.1.0",
  info: { title: "Contacts", version: "1" },
  paths: {
    "/contacts/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      get: { operationId: "getContact", summary: "Get", responses: { 200: { $ref: "#/components/responses/Found" } } },
    },
    "/contacts/search": {
      get: {
        operationId: "searchContacts",
        summary: "Search",
        parameters: [{ name: "q", in: "query" }],
        responses: { 200: { description: "In place." } },
      },
    },
  },
  components: {
    schemas: { "a/b": { type: "object", description: "A contact." }, alias: { $ref: "#/components/schemas/a~1b" } },
    responses: {
      Found: {
        description: "The contact.",
        content: { "application/json": { schema: { type: "object" }, examples: { one: { value: { id: 1 } } } } },
      },
    },
    securitySchemes: { token: { type: "apiKey", in: "header", name: "token" } },
  },
};

describe("resolve", () => {
  it("follows references through references, and gives back anything else as it is", () => {
    expect(resolve(description, { $ref: "#/components/schemas/alias" })).toEqual(
      description.components?.schemas?.["a/b"],
    );
    const inPlace = { type: "string" };
    expect(resolve(description, inPlace)).toBe(inPlace);
  });

  it.each([
    ["leads nowhere", "#/components/schemas/none", "does not lead to an object"],
    ["leads to what every object inherits", "#/components/toString", "does not lead to an object"],
    ["leaves the description", "other.yaml#/Contact", "bundle it first"],
  ])("refuses a reference that %s", (_what, $ref, message) => {
    expect(() => resolve(description, { $ref })).toThrow(message);
  });

  it("ends at references that go round in a circle", () => {
    const circle = { ...description, components: { schemas: { a: { $ref: "#/components/schemas/a" } } } };
    expect(() => resolve(circle, { $ref: "#/components/schemas/a" })).toThrow("does not lead to an object");
  });
});

describe("resolveSchema", () => {
  it("prefers what stands beside the reference", () => {
    const schema = { $ref: "#/components/schemas/a~1b", description: "This contact." };
    expect(resolveSchema(description, schema)).toEqual({ type: "object", description: "This contact." });
  });
});

describe("operationsOf", () => {
  const [get, search] = operationsOf(description);

  it("takes parameters of the path and of the operation together", () => {
    expect(get?.parameters.map(({ name }) => name)).toEqual(["id"]);
    expect(search?.parameters.map(({ name }) => name)).toEqual(["q"]);
  });

  it("follows the references of responses and keeps their names", () => {
    expect(get?.responses.get("200")).toMatchObject({ description: "The contact.", component: "Found" });
    expect(search?.responses.get("200")?.component).toBeUndefined();
  });

  it("leaves the media types and examples to bodiesOf", () => {
    const [body] = bodiesOf(description, get?.responses.get("200")?.content ?? {});
    expect(body?.mediaType).toBe("application/json");
    expect(Object.fromEntries(body?.examples ?? [])).toEqual({ one: { id: 1 } });
  });
});

describe("OperationFinder", () => {
  const finder = new OperationFinder(description);
  const find = (method: string, path: string) => finder.find({ method, path })?.operationId;

  it("prefers a fixed word to a parameter", () => {
    expect(find("GET", "/contacts/search")).toBe("searchContacts");
    expect(find("get", "/contacts/7")).toBe("getContact");
  });

  it("finds nothing for other methods, extensions, deeper paths and upstream's list of active contacts", () => {
    expect(find("POST", "/contacts/7")).toBeUndefined();
    expect(find("GET", "/contacts/7.json")).toBeUndefined();
    expect(find("GET", "/contacts/7/labels")).toBeUndefined();
    expect(find("GET", "/contacts/active")).toBeUndefined();
  });
});

describe("securitySchemeOf", () => {
  it("gives the only scheme and refuses to choose", () => {
    expect(securitySchemeOf(description)).toEqual({ type: "apiKey", in: "header", name: "token" });
    expect(() => securitySchemeOf({ ...description, components: {} })).toThrow("one security scheme");
  });
});

describe("componentName", () => {
  it("is the last segment of a reference, and undefined for anything else", () => {
    expect(componentName({ $ref: "#/components/schemas/Contact" })).toBe("Contact");
    expect(componentName({ type: "string" })).toBeUndefined();
  });
});
