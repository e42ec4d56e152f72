import { generateWith, present } from "./openapi-generator.mjs";

const python = process.env.PYTHON ?? "python3";
const values = (/** @type {Record<string, number>} */ parameters) => Object.values(parameters).join(", ");

const importAll = `
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
`;

/** @type {import("./tool.js").LanguageTool} */
export const openapiGeneratorPython = {
  name: "openapi-generator python",
  needs: [present, [python, "-c", "import dateutil, pydantic, urllib3"]],
  generate: (bundle) => generateWith(bundle, "python"),
  program: ({ server, headers, account, contact, body }) => [
    "program.py",
    `
import openapi_client
from openapi_client.models.update_contact_request import UpdateContactRequest

with openapi_client.ApiClient(openapi_client.Configuration(host=${JSON.stringify(server)})) as client:
    client.default_headers.update(${JSON.stringify(headers)})
    contacts = openapi_client.ContactsApi(client)
    contacts.list_contacts(${values(account)})
    contacts.update_contact(${values(contact)}, UpdateContactRequest(name=${JSON.stringify(body.name)}))
`,
  ],
  env: { PYTHONPATH: "generated" },
  compile: [[python, "-c", importAll, "openapi_client"]],
  run: [python, "program.py"],
};

/** @type {import("./tool.js").LanguageTool} */
export const openapiPythonClient = {
  name: "openapi-python-client",
  needs: [
    ["openapi-python-client", "--version"],
    [python, "-c", "import attrs, dateutil, httpx"],
  ],
  generate: (bundle) => [
    ["openapi-python-client", "generate", "--path", bundle, "--output-path", "generated", "--meta", "none"],
  ],
  program: ({ server, headers, account, contact, body }) => [
    "program.py",
    `
from generated import Client
from generated.api.contacts import list_contacts, update_contact
from generated.models import UpdateContactRequest

client = Client(base_url=${JSON.stringify(server)}, headers=${JSON.stringify(headers)})
name = UpdateContactRequest(name=${JSON.stringify(body.name)})
assert list_contacts.sync_detailed(${values({ ...account })}${Object.keys(account).length > 0 ? ", " : ""}client=client).parsed is not None
assert update_contact.sync_detailed(${values(contact)}, client=client, body=name).parsed is not None
`,
  ],
  env: { PYTHONPATH: "." },
  compile: [[python, "-c", importAll, "generated"]],
  run: [python, "program.py"],
  known: { inquirly: "for a body of two media types it names a class that it does not import" },
};
