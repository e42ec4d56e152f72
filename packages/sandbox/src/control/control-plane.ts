import { apiIds } from "../api-ids.js";
import type { Fault } from "../faults/fault.js";
import { type IncomingRequest, PayloadTooLarge } from "../http/incoming-request.js";
import { jsonReply, type Reply } from "../http/reply.js";
import { readRequestPath } from "../http/request-path.js";
import type { Realism, Sandbox } from "../sandbox.js";
import { isJsonObject } from "../store/json.js";
import { isCrossSite } from "./cross-site.js";
import { stateAsJson } from "./state-as-json.js";

const CONTROL_PREFIX = "/__sandbox";

const LARGEST_BODY = 1024 * 1024;

const NO_CONTENT: Reply = { status: 204, headers: {}, body: "" };

/** The part of the sandbox that the control plane uses. */
export type Controlled = Pick<
  Sandbox,
  "reset" | "state" | "requests" | "faults" | "addFault" | "clearFaults" | "setOnline" | "realism" | "setRealism"
>;

type Action = (sandbox: Controlled, request: IncomingRequest) => Reply | Promise<Reply>;

const actions: Readonly<Record<string, Action>> = {
  "GET /": () =>
    jsonReply(200, { actions: Object.keys(actions).map((name) => name.replace(" ", ` ${CONTROL_PREFIX}`)) }),
  "POST /reset": (sandbox) => {
    sandbox.reset();
    return NO_CONTENT;
  },
  "GET /state": (sandbox) => jsonReply(200, stateAsJson(sandbox.state)),
  "GET /requests": (sandbox) => jsonReply(200, sandbox.requests),
  "GET /faults": (sandbox) => jsonReply(200, sandbox.faults),
  "POST /faults": async (sandbox, request) => {
    // `addFault` checks the fault, so the cast promises nothing.
    sandbox.addFault((await readJson(request)) as Fault);
    return NO_CONTENT;
  },
  "DELETE /faults": (sandbox) => {
    sandbox.clearFaults();
    return NO_CONTENT;
  },
  "GET /realism": ({ realism }) => jsonReply(200, { realism }),
  "POST /realism": async (sandbox, request) => {
    const body = await readJson(request);
    const { realism, seed } = isJsonObject(body) ? body : {};
    if (typeof realism !== "string" || !(seed === undefined || typeof seed === "number")) {
      throw new RangeError('Send {"realism": "off" or "database"}, with a "seed" that is an integer if you like.');
    }
    // `setRealism` checks the word, so the cast promises nothing.
    sandbox.setRealism(realism as Realism, seed);
    return NO_CONTENT;
  },
  "POST /presence": async (sandbox, request) => {
    const body = await readJson(request);
    const { api: name, contact_id: contactId } = isJsonObject(body) ? body : {};
    const api = apiIds.find((id) => id === name);
    if (api === undefined || typeof contactId !== "number" || !Number.isInteger(contactId)) {
      throw new RangeError(`Send {"api": one of ${apiIds.join(", ")}, "contact_id": an integer}.`);
    }
    sandbox.setOnline(api, contactId);
    return NO_CONTENT;
  },
};

/** @returns null for a path outside of the control plane. */
export function controlReply(sandbox: Controlled, request: IncomingRequest): Promise<Reply> | null {
  // Every request of the APIs passes here, so this quick test comes before the path is read.
  if (!request.url.includes(CONTROL_PREFIX)) return null;
  const { path } = readRequestPath(request.url);
  if (path !== CONTROL_PREFIX && !path.startsWith(`${CONTROL_PREFIX}/`)) return null;
  return control(sandbox, request, path.slice(CONTROL_PREFIX.length) || "/");
}

async function control(sandbox: Controlled, request: IncomingRequest, path: string): Promise<Reply> {
  if (isCrossSite(request)) return jsonReply(403, { error: "The control plane refuses pages of other sites." });
  const name = `${request.method} ${path}`;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) {
    return jsonReply(404, { error: `There is no ${name} here; GET ${CONTROL_PREFIX}/ lists what there is.` });
  }
  try {
    return await action(sandbox, request);
  } catch (error) {
    if (error instanceof PayloadTooLarge) return jsonReply(413, { error: "The body is over 1 MB." });
    if (error instanceof RangeError || error instanceof SyntaxError) return jsonReply(422, { error: error.message });
    throw error;
  }
}

async function readJson(request: IncomingRequest): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await request.readBytes(LARGEST_BODY)));
}
