import type { Seed } from "@contacts-api/sandbox";
import type { ServerOptions } from "../server-under-test.js";
import type { RunningServer } from "./running-server.js";

/** How many ids may lie between two contacts of a seed; each costs a contact that is created and deleted. */
const MOST_IDS_LEFT_OUT = 20;

/** Why a rule cannot be tried on the server, or undefined when what it needs can be made through the API. */
export function whatCannotBeMade(options: ServerOptions, server: RunningServer): string | undefined {
  if (options.api !== undefined && options.api !== "inquirly") return `is about the paths of ${options.api}`;
  if (typeof options.profile === "object") return "switches single behaviours of the sandbox";
  if (options.profile !== undefined && options.profile !== server.profile) {
    return `is about version ${options.profile}, and the server is said to be of ${server.profile}`;
  }
  if (options.realism !== undefined) return "needs requests that meet at one moment, which is up to chance";
  if (options.rateLimits !== undefined) return "needs rate limits of its own";
  if (options.identifiers !== undefined) return "needs to know the next random numbers";
  if (options.clock !== undefined) return "needs a clock that it can set";
  return options.seed === undefined ? undefined : whatNoSeedCanHave(options.seed);
}

function whatNoSeedCanHave({ accounts = [], inboxes = [], contacts = [], conversations = [] }: Seed) {
  if (conversations.length > 0) return "needs conversations, which the contacts API cannot make";
  for (const account of accounts) {
    if (account.id !== 1) continue;
    if (account.features !== undefined) return "needs features of the account, which the contacts API cannot switch on";
    if (account.custom_attributes !== undefined) {
      return "needs custom attributes defined in the account, which the contacts API cannot do";
    }
  }
  if (inboxes.some(({ name }) => name !== undefined)) return "needs an inbox with a name of its own";
  let last = 0;
  for (const contact of contacts) {
    const reason = whatNoContactCanHave(contact);
    if (reason !== undefined) return reason;
    const id = contact.id ?? last + 1;
    if (id <= last || id - last > MOST_IDS_LEFT_OUT) return "needs contacts whose ids do not follow each other";
    last = id;
  }
  return undefined;
}

function whatNoContactCanHave(contact: NonNullable<Seed["contacts"]>[number]): string | undefined {
  if (contact.account_id !== undefined && contact.account_id !== 1) return "needs contacts of a second account";
  if (contact.created_at !== undefined) return "needs contacts that were created at a given time";
  if (contact.last_activity_at !== undefined) return "needs contacts that were active at a given time";
  if (contact.labels?.some((label) => label !== label.toLowerCase())) {
    return "needs a label with a capital, whose spelling the installation would keep for ever";
  }
  return undefined;
}
