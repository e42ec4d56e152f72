import type { ContactList } from "@contacts-api/client";
import type { Api } from "@contacts-api/openapi";
import { OperationFinder, readDescription } from "@contacts-api/openapi/reader";
import { startSandbox } from "./start-sandbox.js";

type Method = (...given: readonly unknown[]) => PromiseLike<unknown> | ContactList;

/** The methods of an object and of the groups in it, by their names. */
function methodsIn(contacts: object, prefix = ""): [name: string, method: Method][] {
  return Object.entries(contacts).flatMap(([name, member]) =>
    typeof member === "function" ? [[prefix + name, member]] : methodsIn(member, `${name}.`),
  );
}

/** What methods may be given. A method that cannot work with it sends nothing. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [1, { name: "Alice" }],
  [1, ["vip"]],
  [{ inboxId: 1, name: "Alice" }],
  [[{ attributeKey: "name", filterOperator: "contains", values: ["Alice"] }]],
];

/** The ID of the operation that each method of an API's contacts sends first, by the method's name. */
export async function operationsSentBy(api: Api): Promise<Map<string, string>> {
  const finder = new OperationFinder(readDescription(api));
  let sent: string | undefined;
  const { connect } = await startSandbox();
  const contacts = connect[api]({
    baseUrl: "https://contacts.test",
    fetch: async (url, { method = "GET" }) => {
      sent ??= finder.find({ method, path: new URL(url).pathname })?.operationId;
      return new Response(null, { status: 404 });
    },
  });

  async function call(method: Method, given: readonly unknown[]): Promise<void> {
    const result = method(...given);
    await ("page" in result ? result.page(1) : result);
  }

  const operations = new Map<string, string>();
  for (const [name, method] of methodsIn(contacts)) {
    sent = undefined;
    for (const given of ARGUMENTS) if (sent === undefined) await call(method, given).catch(() => undefined);
    if (sent !== undefined) operations.set(name, sent);
  }
  return operations;
}
