import type { Contacts } from "@contacts-api/client/99digital";

/** Keeps who has signed up, and says how to greet them. */
export async function signUp(contacts: Contacts, customer: { name: string; email: string }): Promise<string> {
  const { contact, outcome } = await contacts.upsert({ inboxId: 1, ...customer });
  return outcome === "created" ? `Welcome, ${contact.name}` : `Welcome back, ${contact.name}`;
}
