import { ConfigurationError } from "../configuration-error.js";
import { newContact, type Reply, type Subject } from "../properties/subject.js";

interface Reachable {
  readonly subject: Subject;
  readonly write: boolean;
  readonly accountId: number;
}

/**
 * Asks whether the server can be tried at all.
 *
 * @throws {ConfigurationError} When nobody responds, or the credential, the account or the inbox is not known.
 */
export async function checkReachable({ subject, write, accountId }: Reachable): Promise<void> {
  const list = await firstReply(subject);
  if (list.status === 401 || list.status === 403) {
    throw new ConfigurationError(
      `The server refuses the credential with ${list.status}: it is unknown, or its user does not belong to the account ${accountId}.`,
    );
  }
  if (list.status === 404) {
    throw new ConfigurationError(
      `The server knows no list of contacts there (404). Check the base URL, and the account ${accountId}.`,
    );
  }
  if (!write) return;
  const created = await subject.call("createContact", { body: newContact(subject), expect: "any", isDescribed: false });
  if (created.status === 404) {
    throw new ConfigurationError(
      `The server knows no inbox ${subject.inboxId}. Name one of the kind API with --inbox-id.`,
    );
  }
}

async function firstReply(subject: Subject): Promise<Reply> {
  try {
    return await subject.call("listContacts", { expect: "any", isDescribed: false });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new ConfigurationError(`The server cannot be reached: ${cause}`);
  }
}
