import type { Description } from "@contacts-api/openapi/reader";
import { ResponseValidator, receivedResponse, SchemaValidator } from "@contacts-api/openapi/validator";
import { describe, expect, it } from "vitest";

const contact = { type: "object", properties: { email: { type: "string", format: "email" } }, required: ["email"] };
const description: Description = {
  openapi: "3.1.0",
  info: { title: "Contacts", version: "1" },
  paths: {
    "/contacts": {
      get: {
        operationId: "listContacts",
        summary: "List",
        responses: {
          200: {
            description: "A contact.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Contact" } } },
          },
          204: { description: "Nothing." },
        },
      },
    },
  },
  components: { schemas: { Contact: contact } },
};

describe("ResponseValidator", () => {
  const validator = new ResponseValidator(description);
  const operation = validator.operationFor({ method: "GET", path: "/contacts" });
  if (operation === undefined) throw new Error("The operation was not found.");
  const json = (status: number, body: unknown) => receivedResponse(status, "application/json", JSON.stringify(body));
  const fault = (response: Parameters<ResponseValidator["fault"]>[1]) => validator.fault(operation, response);

  it("finds no fault with a response that keeps its description", () => {
    expect(fault(json(200, { email: "a@acme.example" }))).toBeNull();
    expect(fault(receivedResponse(204, null, ""))).toBeNull();
  });

  it("names the place at which a body breaks its schema, format included", () => {
    expect(fault(json(200, {}))).toBe("the body breaks its schema: body must have required property 'email'");
    expect(fault(json(200, { email: "x" }))).toContain('body/email must match format "email"');
  });

  it("finds statuses, media types and bodies that are not described", () => {
    expect(fault(json(404, {}))).toBe("the status 404 of listContacts is not described");
    expect(fault({ ...json(200, {}), mediaType: "text/plain" })).toBe("text/plain is not described");
    expect(fault({ ...json(200, {}), mediaType: "" })).toBe("no media type is not described");
    expect(fault(json(204, {}))).toBe("a body where none is described");
  });

  it("tells whether a response is described at all", () => {
    expect(validator.describes(operation, json(200, {}))).toBe(true);
    expect(validator.describes(operation, json(404, {}))).toBe(false);
    expect(validator.describes(operation, { ...json(200, {}), mediaType: "text/plain" })).toBe(false);
  });
});

describe("receivedResponse", () => {
  it("takes the parameters from the media type and parses JSON only", () => {
    const { mediaType, body } = receivedResponse(200, "Application/JSON; charset=utf-8", '{"id":1}');
    expect({ mediaType, body }).toEqual({ mediaType: "application/json", body: { id: 1 } });
    expect(receivedResponse(200, "text/plain", "{}").body).toBeUndefined();
  });

  it("has no body where a response that says it is JSON is empty, and throws where it is not JSON", () => {
    expect(receivedResponse(200, "application/json", "").body).toBeUndefined();
    expect(() => receivedResponse(200, "application/json", "{")).toThrow(SyntaxError);
  });
});

describe("SchemaValidator", () => {
  it("leaves formats alone when it is asked to", () => {
    const schema = { $ref: "#/components/schemas/Contact" };
    expect(new SchemaValidator(description).fault(schema, { email: "x" }, "value")).toContain("value/email");
    expect(new SchemaValidator(description, { formats: false }).fault(schema, { email: "x" }, "value")).toBeNull();
  });
});
