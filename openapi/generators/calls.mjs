/**
 * What a generated client is told to call.
 *
 * @typedef {object} Call
 * @property {string} server Base URL.
 * @property {Record<string, string>} headers The credential.
 * @property {Record<string, number>} account The path parameters of the list.
 * @property {Record<string, number>} contact The path parameters of the update, in the order of the path.
 * @property {{ name: string }} body The body of the update.
 */

const token = { api_access_token: "sandbox-admin-token" };
const basic = { authorization: `Basic ${btoa("sandbox-key:sandbox-secret")}` };

/** @type {Readonly<Record<string, { headers: Record<string, string>, account: Record<string, number>, id: string, path: string }>>} */
const APIS = {
  "99digital": { headers: token, account: { account_id: 1 }, id: "contact_id", path: "/api/v1/accounts/1/contacts" },
  inquirly: { headers: token, account: { account_id: 1 }, id: "id", path: "/api/v1/accounts/1/contacts" },
  engagelab: { headers: basic, account: {}, id: "id", path: "/api/v2/accounts/contacts" },
};

/**
 * Creates a contact in the sandbox, and gives a call that is to change its name.
 *
 * @param {string} sandbox URL of the sandbox.
 * @param {string} api
 * @param {string} name The new name.
 * @returns {Promise<Call>}
 */
export async function prepareCall(sandbox, api, name) {
  const found = APIS[api];
  if (found === undefined) throw new Error(`calls.mjs does not know how ${api} is called`);
  const { headers, account, id, path } = found;
  const server = `${sandbox}/${api}`;
  const email = `${crypto.randomUUID()}@acme.example`;
  const response = await fetch(server + path, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ inbox_id: 1, name: "Before", email }),
  });
  const { payload } = /** @type {any} */ (await response.json());
  return { server, headers, account, contact: { ...account, [id]: (payload.contact ?? payload).id }, body: { name } };
}

/**
 * Whether the sandbox has a contact of that name.
 *
 * @param {string} sandbox URL of the sandbox.
 * @param {string} api
 * @param {string} name
 */
export async function hasContact(sandbox, api, name) {
  const state = /** @type {any} */ (await (await fetch(`${sandbox}/__sandbox/state`)).json());
  return state[api].contacts.some((/** @type {{ name: string }} */ contact) => contact.name === name);
}
