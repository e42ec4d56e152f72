import { generateWith, present } from "./openapi-generator.mjs";

/** The client puts its own credential into the header, so that a header of one's own would be overwritten. */
function credential(/** @type {Record<string, string>} */ { api_access_token: token, authorization = "" }) {
  if (token !== undefined) return `configuration.api_key['api_access_token'] = '${token}'`;
  const [key, secret] = atob(authorization.replace("Basic ", "")).split(":");
  return `configuration.username, configuration.password = '${key}', '${secret}'`;
}

/** @type {import("./tool.js").LanguageTool} */
export const openapiGeneratorRuby = {
  name: "openapi-generator ruby",
  needs: [present, ["ruby", "-e", "require 'typhoeus'"]],
  generate: (bundle) => generateWith(bundle, "ruby"),
  program: ({ server, headers, account, contact, body }) => [
    "program.rb",
    `require 'openapi_client'

OpenapiClient.configure do |configuration|
  configuration.scheme = 'http'
  configuration.host = '${new URL(server).host}'
  configuration.base_path = '${new URL(server).pathname}'
  configuration.server_index = nil
  ${credential(headers)}
end
contacts = OpenapiClient::ContactsApi.new
contacts.list_contacts(${Object.values(account)})
contacts.update_contact(${Object.values(contact).join(", ")}, OpenapiClient::UpdateContactRequest.new(name: '${body.name}'))
`,
  ],
  compile: [["ruby", "-wc", "program.rb"]],
  run: ["ruby", "-I", "generated/lib", "program.rb"],
};
