// #region imports
import { isConflictError, isContactsApiError, isValidationError } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/99digital";
import { createSandbox } from "@contacts-api/sandbox";

// #endregion

const sandbox = createSandbox();
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("99digital"),
  fetch: sandbox.fetch,
});
await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example" });

// #region errors
for (const email of ["alice@acme.example", "not an email"]) {
  try {
    await contacts.create({ inboxId: 1, name: "Alice", email });
  } catch (error) {
    if (isConflictError(error)) console.log("taken:", error.attributes);
    else if (isValidationError(error)) console.log("refused:", error.attributes);
    else if (isContactsApiError(error)) console.log(error.code, error.status, error.message);
    else throw error;
  }
}
// #endregion
