import * as client from "@contacts-api/client";
import { describe, expectTypeOf, it } from "vitest";

declare const error: client.ContactsApiError;

type Exported = typeof client;
/** The codes of all classes of errors that the package exports, but for their base. */
type CodesOfClasses = {
  [Name in keyof Exported]: Exported[Name] extends new (
    ...details: never[]
  ) => { readonly code: infer Code }
    ? Code
    : never;
}[keyof Exported];

function explain({ code }: client.ContactsApiError): string {
  switch (code) {
    case "ambiguous_write":
    case "connection":
    case "deadline":
    case "server":
    case "timeout":
      return "try again";
    case "authentication":
    case "configuration":
    case "forbidden":
    case "redirect":
      return "change an option";
    case "conflict":
    case "not_found":
    case "validation":
      return "change the contact";
    case "invalid_response":
    case "unexpected_status":
      return "ask the vendor";
    case "rate_limit":
      return "wait";
  }
}

describe("the code of an error", () => {
  it("is one of the words that the classes have", () => {
    expectTypeOf(error.code).toEqualTypeOf<CodesOfClasses>();
    expectTypeOf(error.code).toEqualTypeOf<client.ErrorCode>();
  });

  it("is told apart to the last by a switch without a default", () => {
    expectTypeOf(explain).returns.toEqualTypeOf<string>();
    // @ts-expect-error
    if (error.code === "conflicts") explain(error);
  });
});

describe("what is in the way of a conflict", () => {
  it("is a contact, where it has been looked up", () => {
    const thrown: unknown = error;
    if (client.isConflictError(thrown)) {
      expectTypeOf(thrown.existing).toEqualTypeOf<client.Contact | undefined>();
      expectTypeOf(thrown.attributes).toEqualTypeOf<string[]>();
    }
  });
});
