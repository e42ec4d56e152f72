import { apis } from "@contacts-api/openapi";
import { operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { collectionFile, type PostmanCollection, postmanCollection } from "../collections/postman-collection.js";
import { textOf } from "./files.js";

describe.each(apis)("the collection of %s", (api) => {
  const written: PostmanCollection = JSON.parse(textOf(collectionFile(api)));

  it("is as `npm run collections` writes it", () => {
    expect(written).toEqual(postmanCollection(api, readDescription(api)));
  });

  it("has a request for each operation, all of which succeed in the sandbox, one after the other", async () => {
    const { url, close } = await listen(createSandbox());
    onTestFinished(close);
    const variables = new Map(written.variable.map(({ key, value }) => [key, value]));
    variables.set("base_url", `${url}/${api}`);
    const fill = (text: string) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => variables.get(key) ?? "");
    const authorization = JSON.parse(fill(JSON.stringify(written.auth)));

    const statuses: [string, number][] = [];
    for (const { name, request } of written.item) {
      const headers = new Headers(request.header.map(({ key, value }): [string, string] => [key, value]));
      headers.set(...credentialHeader(authorization));
      const response = await fetch(fill(request.url.raw), {
        method: request.method,
        headers,
        body: request.body?.raw ?? null,
      });
      statuses.push([name, response.status]);
      await response.arrayBuffer();
    }
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
    expect(statuses).toHaveLength(operationsOf(readDescription(api)).length);
  });
});

interface Authorization {
  readonly type: "apikey" | "basic";
  readonly apikey?: readonly { readonly key: string; readonly value: string }[];
  readonly basic?: readonly { readonly key: string; readonly value: string }[];
}

/** The header that Postman makes of the credential of a collection. */
function credentialHeader({ type, apikey = [], basic = [] }: Authorization): [string, string] {
  const value = (name: string) => [...apikey, ...basic].find(({ key }) => key === name)?.value ?? "";
  if (type === "apikey") return [value("key"), value("value")];
  return ["authorization", `Basic ${btoa(`${value("username")}:${value("password")}`)}`];
}
