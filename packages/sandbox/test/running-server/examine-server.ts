import { ParityUsageError } from "./parity-options.js";
import { inboxKind, type RunningInbox } from "./running-server.js";

interface ContactableInbox {
  readonly source_id: string;
  readonly inbox: { readonly id: number; readonly channel_type: string };
}

/**
 * Makes sure that rules can be run in the account, and finds out which inboxes it has.
 *
 * A website inbox cannot be found: the API offers it only to contacts that have used it.
 *
 * @throws {ParityUsageError} when the server does not let the token in, or the account holds contacts.
 */
export async function examineServer(contactsUrl: string, token: string): Promise<readonly RunningInbox[]> {
  const request = requestWith(token);
  const list = await request("GET", contactsUrl);
  if (list.meta.count !== 0) {
    throw new ParityUsageError(
      `The account holds ${list.meta.count} contacts. The rules count, list and delete contacts: give them an account of their own.`,
    );
  }
  const reachable = { name: "Parity", email: "parity@acme.example", phone_number: "+12025550199" };
  const { id } = (await request("POST", contactsUrl, reachable)).payload.contact;
  try {
    const { payload } = await request("GET", `${contactsUrl}/${id}/contactable_inboxes`);
    return payload
      .map(({ inbox, source_id }: ContactableInbox) => ({
        id: inbox.id,
        kind: inboxKind(inbox.channel_type, source_id.startsWith("whatsapp:")),
      }))
      .sort((left: RunningInbox, right: RunningInbox) => left.id - right.id);
  } finally {
    await request("DELETE", `${contactsUrl}/${id}`);
  }
}

function requestWith(token: string) {
  // biome-ignore lint/suspicious/noExplicitAny: the responses of a server that is not known yet
  return async (method: string, url: string, body?: object): Promise<any> => {
    const headers = { api_access_token: token, "content-type": "application/json", accept: "application/json" };
    let response: Response;
    try {
      response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    } catch {
      throw new ParityUsageError(`Nothing responds at ${url}. Start the server first, and check --server.`);
    }
    const text = await response.text();
    if (response.status === 200) return text === "" ? undefined : parse(text, url);
    const advice = response.status === 401 ? " Check the token." : " Check --server and --account-id.";
    throw new ParityUsageError(`${method} ${url} responds with ${response.status}.${advice}`);
  };
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ParityUsageError(`${url} responds with no JSON: --server must be what /api/v1/accounts is appended to.`);
  }
}
