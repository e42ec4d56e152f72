/**
 * A method of the resource.
 *
 * @typedef {object} Method
 * @property {string} name Dotted where it stands in a group.
 * @property {string[]} operations Ids of the operation that it stands on; the first that an API has counts. An API that has
 *   none of them does not have the method.
 * @property {string} signature `CREATE` and `UPDATE` stand for the types of what is written.
 * @property {string} [reads] Of a method that is one request about a contact: what reads the data of the response. Any other
 *   is a method of the resource.
 * @property {string} [made] Name of the resource's method, where it has another.
 * @property {string} [ours] What this client adds to the operation.
 */

const CONTACT = "ContactsPromise<Contact<Attributes>>";
const LIST = "ContactList<Attributes>";
const WALKING =
  "Added by this client: the pages are requested one after the other as contacts are asked for, and no contact comes twice.";

/**
 * The methods of the resource, in the order in which they are written. `find` and `upsert` stand on no operation of their own.
 * @type {Method[]}
 */
export const METHODS = [
  {
    name: "create",
    operations: ["createContact"],
    signature: `(contact: CREATE, options?: CallOptions): ${CONTACT}`,
    ours: "Added by this client: the contact is not created twice. After a failure that leaves open whether it was created, it is looked up before it is sent again.",
  },
  { name: "get", operations: ["getContact"], signature: `(id: number, options?: CallOptions): ${CONTACT}` },
  {
    name: "find",
    operations: [],
    signature: "(key: ContactKey, options?: CallOptions): ContactsPromise<Contact<Attributes> | null>",
  },
  {
    name: "update",
    operations: ["updateContact"],
    signature: `(id: number, changes: UPDATE, options?: CallOptions): ${CONTACT}`,
  },
  {
    name: "upsert",
    operations: [],
    signature:
      "(contact: Upsertable<CREATE>, options?: UpsertOptions): ContactsPromise<UpsertResult<Contact<Attributes>>>",
  },
  {
    name: "delete",
    operations: ["deleteContact"],
    signature: "(id: number, options?: CallOptions): ContactsPromise<void>",
  },
  { name: "list", operations: ["listContacts"], signature: `(options?: ListOptions): ${LIST}`, ours: WALKING },
  {
    name: "search",
    operations: ["searchContacts", "listContacts"],
    signature: `(text: string, options?: ListOptions): ${LIST}`,
    ours: WALKING,
  },
  {
    name: "filter",
    operations: ["filterContacts"],
    signature: `(conditions: readonly [FilterCondition<Attributes>, ...FilterCondition<Attributes>[]], options?: WalkOptions): ${LIST}`,
    ours: `${WALKING} Without a condition it is refused with a \`ConfigurationError\`.`,
  },
  {
    name: "conversations",
    operations: ["listContactConversations"],
    signature: "(id: number, options?: CallOptions): ContactsPromise<Conversation[]>",
    reads: "toConversations",
  },
  {
    name: "labels.list",
    operations: ["listContactLabels"],
    signature: "(id: number, options?: CallOptions): ContactsPromise<string[]>",
    reads: "toLabels",
  },
  {
    name: "labels.set",
    operations: ["setContactLabels"],
    signature: "(id: number, labels: readonly string[], options?: CallOptions): ContactsPromise<string[]>",
    made: "setLabels",
    ours: "Resolves with the labels as the server has stored them.",
  },
  {
    name: "contactInboxes.create",
    operations: ["createContactInbox"],
    signature: "(id: number, link: CreateContactInbox, options?: CallOptions): ContactsPromise<ContactInbox>",
    made: "linkToInbox",
  },
  {
    name: "contactInboxes.listContactable",
    operations: ["listContactableInboxes"],
    signature: "(id: number, options?: CallOptions): ContactsPromise<ContactInbox[]>",
    reads: "toContactInboxes",
  },
];

/**
 * What the generated modules may use, and where it is declared.
 * @type {{ file: string, types?: string[], values?: string[] }[]}
 */
export const IMPORTS = [
  {
    file: "../model/contact.js",
    types: ["Contact", "ContactInbox", "CustomAttributes"],
    values: ["toContactInboxes"],
  },
  { file: "../model/contacts-promise.js", types: ["ContactsPromise"] },
  { file: "../model/conversation.js", types: ["Conversation"], values: ["toConversations"] },
  { file: "../model/values.js", values: ["toLabels"] },
  { file: "../resource/create-resource.js", types: ["Resource"] },
  { file: "../resource/read/contact-list.js", types: ["ContactList"] },
  { file: "../resource/read/find-contact.js", types: ["ContactKey"] },
  { file: "../resource/read/walk-pages.js", types: ["WalkOptions"] },
  { file: "../resource/write/filter-condition.js", types: ["FilterCondition"] },
  { file: "../resource/write/given-attributes.js", types: ["GivenAttributes", "WrittenWith"] },
  { file: "../resource/write/upsert-contact.js", types: ["Upsertable", "UpsertOptions", "UpsertResult"] },
  { file: "../transport/options.js", types: ["CallOptions"] },
];

/**
 * A method that this client has made of several operations.
 *
 * @typedef {object} Composed
 * @property {string[]} parts Ids of the operations, as far as an API has them.
 * @property {string} summary What the method does.
 * @property {string} ours What else it promises.
 */

/** @type {Record<string, Composed>} */
export const COMPOSED = {
  find: {
    parts: ["filterContacts", "searchContacts", "listContacts", "getContact"],
    summary: "Finds the contact that has an identifier, an email address or a phone number; null when none has.",
    ours: "The key is trimmed and compared whole, email addresses without regard to case. Fails with a `ConfigurationError` when the key is blank, or when too many contacts only contain it.",
  },
  upsert: {
    parts: [
      "createContact",
      "filterContacts",
      "searchContacts",
      "listContacts",
      "getContact",
      "updateContact",
      "createContactInbox",
    ],
    summary: "Creates a contact, or brings the one with the same identifier, email address or phone number up to date.",
    ours: "With an identifier or an email it is created, and looked up only when the server says that one is taken; by a phone number alone it is looked up first. A contact that somebody creates in between is found and updated. Fails with a `ConflictError`, and changes nothing, when the keys are those of two contacts, or when the contact has another identifier. An avatar is not compared. A blank key counts as left out.",
  },
};
