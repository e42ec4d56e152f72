import type { Recorder } from "../judging/recorder.js";
import { search } from "../properties/sent-contact.js";
import type { Subject } from "../properties/subject.js";
import { readContacts } from "../values/read-contacts.js";
import type { Cleanup } from "./verify-report.js";

/** More than a run creates. */
const MOST_PAGES = 20;

/**
 * Deletes what the run created and has not deleted itself, or says why it cannot.
 *
 * @param subject Whose requests are sent although the run was ended.
 */
export async function cleanUp(recorder: Recorder, subject: Subject): Promise<Cleanup> {
  if (recorder.createdContacts === 0) return { created: 0, removed: 0, left: [], reason: "" };
  const ids = new Set([...recorder.contacts, ...(await markedContacts(subject))]);
  const created = Math.max(recorder.createdContacts, ids.size);
  if (!subject.has("deleteContact")) {
    const reason = ids.size === 0 ? "" : "The API documents no way to delete a contact.";
    return { created, removed: created - ids.size, left: [...ids], reason };
  }
  const left: string[] = [];
  for (const id of ids) {
    const isGone = await isDeleted(subject, id);
    if (!isGone) left.push(id);
  }
  return { created, removed: created - left.length, left, reason: left.length === 0 ? "" : "The server kept them." };
}

async function isDeleted(subject: Subject, id: string): Promise<boolean> {
  const call = { id, expect: "any", isDescribed: false } as const;
  const status = await subject.call("deleteContact", call).then(
    (reply) => reply.status,
    () => 0,
  );
  return status === 200 || status === 404;
}

/** Those whose creation was carried out but whose response was lost. */
async function markedContacts(subject: Subject): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const reply = await search(subject, subject.run, { page }).catch(() => undefined);
    const contacts = readContacts(reply?.body) ?? [];
    if (contacts.length === 0) break;
    const marked = contacts.filter(({ fields }) =>
      [fields.identifier, fields.email, fields.name].some((text) => String(text).includes(subject.run)),
    );
    ids.push(...marked.map(({ id }) => id));
  }
  return ids;
}
