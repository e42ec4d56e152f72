/**
 * A method of the resource.
 *
 * @typedef {object} Method
 * @property {string} name Dotted where it stands in a group.
 * @property {string[]} operations Ids of the operation that it stands on; the first that an API has counts. An API that has
 *   none of them does not have the method.
 * @property {string} signature `CREATE` and `UPDATE` stand for the types of what is written.
 * @property {string} [ours] What this client adds to the operation.
 */

const CONTACT = "Promise<Contact<Attributes>>";
const LIST = "ContactList<Attributes>";
const WALKING =
  "Added by this client: the pages are requested one after the other as contacts are asked for, and no contact comes twice.";

/**
 * The methods of the resource, in the order in which they are written. `upsert` stands on no operation of its own.
 * @type {Method[]}
 */
export const METHODS = [
  {
    name: "create",
    operations: ["createContact"],
    signature: `(contact: CREATE, options?: CallOptions): ${CONTACT}`,
    ours: "Added by this client: the contact is not created twice. After a failure that leaves open whether it was created, it is looked up with `search` before it is sent again.",
  },
  { name: "get", operations: ["getContact"], signature: `(id: number, options?: CallOptions): ${CONTACT}` },
  {
    name: "update",
    operations: ["updateContact"],
    signature: `(id: number, changes: UPDATE, options?: CallOptions): ${CONTACT}`,
  },
  {
    name: "upsert",
    operations: [],
    signature: "(contact: CREATE, options?: UpsertOptions): Promise<UpsertResult<Contact<Attributes>>>",
  },
  { name: "delete", operations: ["deleteContact"], signature: "(id: number, options?: CallOptions): Promise<void>" },
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
    signature: `(conditions: readonly FilterCondition<Attributes>[], options?: WalkOptions): ${LIST}`,
    ours: WALKING,
  },
  {
    name: "conversations",
    operations: ["listContactConversations"],
    signature: "(id: number, options?: CallOptions): Promise<Conversation[]>",
  },
  {
    name: "labels.list",
    operations: ["listContactLabels"],
    signature: "(id: number, options?: CallOptions): Promise<string[]>",
  },
  {
    name: "labels.set",
    operations: ["setContactLabels"],
    signature: "(id: number, labels: readonly string[], options?: CallOptions): Promise<string[]>",
    ours: "Resolves with the labels as the server has stored them.",
  },
  {
    name: "contactInboxes.create",
    operations: ["createContactInbox"],
    signature: "(id: number, link: CreateContactInbox, options?: CallOptions): Promise<ContactInbox>",
  },
  {
    name: "contactInboxes.listContactable",
    operations: ["listContactableInboxes"],
    signature: "(id: number, options?: CallOptions): Promise<ContactInbox[]>",
  },
];

/** The operations that an upsert is made of, as far as an API has them. */
export const UPSERT_PARTS = ["searchContacts", "listContacts", "getContact", "createContact", "updateContact"];
