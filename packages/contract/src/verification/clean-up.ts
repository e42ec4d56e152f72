import type { DescribedOperation } from "@contacts-api/openapi/reader";
import type { Sent } from "../properties/subject.js";
import type { ExchangeRequest } from "../traffic/exchange.js";
import type { Recorder } from "./recorder.js";
import type { Cleanup } from "./verify-report.js";

interface CleanUpOptions {
  readonly recorder: Recorder;
  readonly operations: readonly DescribedOperation[];
  readonly accountId: number;
  readonly credential: Readonly<Record<string, string>>;
  readonly exchange: (request: ExchangeRequest) => Promise<Sent>;
}

/** Deletes what the run created and has not deleted itself, or says why it cannot. */
export async function cleanUp({
  recorder,
  operations,
  accountId,
  credential,
  exchange,
}: CleanUpOptions): Promise<Cleanup> {
  const ids = recorder.contacts;
  const created = recorder.createdContacts;
  const operation = operations.find(({ operationId }) => operationId === "deleteContact");
  if (operation === undefined) {
    const reason = ids.length === 0 ? "" : "The API documents no way to delete a contact.";
    return { created, removed: created - ids.length, left: ids, reason };
  }
  for (const id of ids) {
    const path = operation.path.replace("{account_id}", String(accountId)).replace(/\{(?:contact_)?id\}/, id);
    const headers = { accept: "application/json", ...credential };
    await exchange({ method: "DELETE", path, headers, body: null }).catch(() => undefined);
  }
  const left = recorder.contacts;
  const reason = left.length === 0 ? "" : "The server did not delete them.";
  return { created, removed: created - left.length, left, reason };
}
