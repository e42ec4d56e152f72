const { createContacts } = require("@contacts-api/client/99digital");
const { createSandbox } = require("@contacts-api/sandbox");

const sandbox = createSandbox();
const accessToken = "sandbox-admin-token";
const options = { accessToken, accountId: 1, baseUrl: sandbox.baseUrl("99digital"), fetch: sandbox.fetch };

createContacts(options)
  .create({ inboxId: 1, name: "Ada" })
  .then(({ name }) => console.log(name === "Ada" ? "holds" : name));
