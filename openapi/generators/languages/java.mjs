import { generateWith, present } from "./openapi-generator.mjs";

/** @type {import("./tool.js").LanguageTool} */
export const openapiGeneratorJava = {
  name: "openapi-generator java",
  needs: [present, ["mvn", "--version"]],
  generate: (bundle) => generateWith(bundle, "java", "--library", "native"),
  program: ({ server, headers, account, contact, body }) => {
    // What the list takes besides the account. The client does not take null for a parameter whose schema is `anyOf`.
    const optional =
      Object.keys(account).length > 0
        ? ["new ListContactsSortParameter(ContactSort.NAME_ASCENDING)", "null"]
        : Array(6).fill("null");
    const [[name, value] = ["", ""]] = Object.entries(headers);
    return [
      "generated/src/main/java/Program.java",
      `
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.ContactsApi;
import org.openapitools.client.model.*;

public class Program {
  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(${JSON.stringify(server)});
    client.setRequestInterceptor(request -> request.header(${JSON.stringify(name)}, ${JSON.stringify(value)}));
    ContactsApi contacts = new ContactsApi(client);
    contacts.listContacts(${[...Object.values(account), ...optional].join(", ")});
    contacts.updateContact(${Object.values(contact).join(", ")}, new UpdateContactRequest().name(${JSON.stringify(body.name)}));
  }
}
`,
    ];
  },
  compile: [
    ["mvn", "-q", "-B", "-f", "generated", "-Dmaven.test.skip=true", "compile"],
    ["mvn", "-q", "-B", "-f", "generated", "dependency:build-classpath", "-Dmdep.outputFile=classpath"],
  ],
  run: ["sh", "-c", 'java -cp "generated/target/classes:$(cat generated/classpath)" Program'],
  known: { inquirly: "it writes code that does not compile for an array inside oneOf" },
};
