import { asStored, derivedColumns, draftContact } from "../contacts/contact-columns.js";
import { seededFields } from "../contacts/contact-fields.js";
import { spelledLabels, uniqueWithoutCase } from "../contacts/labels.js";
import { EMPTY_OBJECT } from "../json.js";
import type { ContactInboxRecord, ContactRecord, ConversationRecord } from "../records.js";
import { Store, type StoreOptions, tagWritten } from "../store.js";
import { checkSeed } from "./check-seed.js";
import type { ContactSeed, ConversationSeed, Seed } from "./seed.js";
import { directoryOf, requireAccount } from "./seed-directory.js";
import { SeedError } from "./seed-error.js";

/**
 * A store that holds a seed.
 *
 * @param now The default of times, in milliseconds.
 * @throws {SeedError} when the seed has another shape, contradicts itself or breaks a unique index of upstream's database.
 */
export function seededStore(seed: Seed, options: StoreOptions, now: number): Store {
  checkSeed(seed);
  const store = new Store(directoryOf(seed, now), options);
  for (const [position, contact] of (seed.contacts ?? []).entries()) {
    addContact(store, contact, `contacts[${position}]`, now);
  }
  for (const [position, conversation] of (seed.conversations ?? []).entries()) {
    addConversation(store, conversation, `conversations[${position}]`, now);
  }
  return store;
}

function addContact(store: Store, seed: ContactSeed, place: string, now: number): void {
  const account = requireAccount(store.directory.accounts, seed.account_id ?? 1, `${place}.account_id`);
  const table = store.contacts(account);
  const id = seed.id ?? store.takeContactId();
  const { labels, created } = spelledLabels(store, uniqueWithoutCase(seed.labels ?? []));
  const draft = draftContact({
    id,
    accountId: account.id,
    ...seededFields(seed),
    labels,
    lastActivityAt: milliseconds(seed.last_activity_at),
    createdAt: milliseconds(seed.created_at) ?? now,
    writtenAs: store.takeWriteNumber(),
  });
  if (table.get(id) !== undefined) throw new SeedError(`${place}.id`, `${id} is given twice`);
  if (draft.email !== null && table.withEmail(draft.email) !== undefined) {
    throw new SeedError(`${place}.email`, "is another contact's; it must be unique in the account");
  }
  if (draft.identifier !== null && table.withIdentifier(draft.identifier) !== undefined) {
    throw new SeedError(`${place}.identifier`, "is another contact's; it must be unique in the account");
  }
  const row = asStored({ ...draft, ...derivedColumns(draft) });
  store.apply([...created.map(tagWritten), { table: "contacts", id, accountId: account.id, row }]);
  for (const link of seed.contact_inboxes ?? []) addLink(store, row, link, `${place}.contact_inboxes`);
}

function addLink(
  store: Store,
  contact: ContactRecord,
  { inbox_id: inboxId, source_id: sourceId }: { inbox_id: number; source_id: string },
  place: string,
): void {
  if (store.directory.inboxes.get(inboxId)?.accountId !== contact.accountId) {
    throw new SeedError(place, `names inbox ${inboxId}, which the contact's account does not have`);
  }
  if (store.contactInboxes.withSource(inboxId, sourceId) !== undefined) {
    throw new SeedError(place, `gives source id "${sourceId}" to two contacts of inbox ${inboxId}`);
  }
  const row: ContactInboxRecord = {
    id: store.takeContactInboxId(),
    contactId: contact.id,
    inboxId,
    sourceId,
    hmacVerified: false,
  };
  store.apply([{ table: "contactInboxes", id: row.id, row }]);
}

function addConversation(store: Store, seed: ConversationSeed, place: string, now: number): void {
  const inbox = store.directory.inboxes.get(seed.inbox_id);
  if (inbox === undefined)
    throw new SeedError(`${place}.inbox_id`, `names inbox ${seed.inbox_id}, which is not seeded`);
  const account = requireAccount(store.directory.accounts, inbox.accountId, `${place}.inbox_id`);
  const contact = store.contacts(account).get(seed.contact_id);
  if (contact === undefined) {
    throw new SeedError(
      `${place}.contact_id`,
      `names contact ${seed.contact_id}, which the inbox's account does not have`,
    );
  }
  const links = store.contactInboxes.ofContact(contact.id).filter((link) => link.inboxId === inbox.id);
  const link = links.filter(({ sourceId }) => seed.source_id === undefined || sourceId === seed.source_id).at(-1);
  const conversations = [...store.conversations.values()];
  const id = conversations.length + 1;
  const displayIds = conversations
    .filter(({ accountId }) => accountId === account.id)
    .map(({ displayId }) => displayId);
  const createdAt = milliseconds(seed.created_at) ?? now;
  const row: ConversationRecord = {
    id,
    uuid: store.identifiers.uuid(),
    displayId: seed.id ?? Math.max(0, ...displayIds) + 1,
    accountId: account.id,
    inboxId: inbox.id,
    contactId: contact.id,
    contactInboxId: link?.id ?? null,
    assigneeId: seed.assignee_id ?? null,
    status: seed.status ?? "open",
    labels: seed.labels ?? [],
    additionalAttributes: seed.additional_attributes ?? EMPTY_OBJECT,
    customAttributes: seed.custom_attributes ?? EMPTY_OBJECT,
    messages: (seed.messages ?? []).map((message, position) => ({
      id: id * 1000 + position,
      content: message.content,
      messageType: message.message_type ?? "incoming",
      private: message.private ?? false,
      createdAt: milliseconds(message.created_at) ?? createdAt,
    })),
    createdAt,
    lastActivityAt: milliseconds(seed.last_activity_at) ?? createdAt,
  };
  store.apply([{ table: "conversations", id, row }]);
}

function milliseconds(seconds: number | null | undefined): number | null | undefined {
  return typeof seconds === "number" ? seconds * 1000 : seconds;
}
