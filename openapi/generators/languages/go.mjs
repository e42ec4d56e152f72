import { generateWith, present } from "./openapi-generator.mjs";

const env = { GOFLAGS: "-mod=mod -buildvcs=false" };

/** Arguments after the context. */
const values = (/** @type {Record<string, number>} */ parameters) =>
  Object.values(parameters)
    .map((value) => `, ${value}`)
    .join("");

/** @type {import("./tool.js").LanguageTool} */
export const openapiGeneratorGo = {
  name: "openapi-generator go",
  needs: [present, ["go", "version"]],
  generate: (bundle) => generateWith(bundle, "go", "--additional-properties=withGoMod=true"),
  program: ({ server, headers, account, contact, body }) => [
    "generated/program/main.go",
    `package main

import (
	"context"
	"log"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

func main() {
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: ${JSON.stringify(server)}}}
	configuration.DefaultHeader = map[string]string${JSON.stringify(headers)}
	client := openapi.NewAPIClient(configuration)
	if _, _, err := client.ContactsAPI.ListContacts(context.Background()${values(account)}).Execute(); err != nil {
		log.Fatal(err)
	}
	request := openapi.NewUpdateContactRequest()
	request.SetName(${JSON.stringify(body.name)})
	_, _, err := client.ContactsAPI.UpdateContact(context.Background()${values(contact)}).UpdateContactRequest(*request).Execute()
	if err != nil {
		log.Fatal(err)
	}
}
`,
  ],
  env,
  compile: [
    ["rm", "-rf", "generated/test"],
    ["go", "-C", "generated", "mod", "tidy"],
    ["go", "-C", "generated", "vet", "./..."],
    ["go", "-C", "generated", "build", "-o", "../program", "./program"],
  ],
  run: ["./program"],
};

/** @type {import("./tool.js").LanguageTool} */
export const oapiCodegen = {
  name: "oapi-codegen",
  needs: [
    ["oapi-codegen", "--version"],
    ["go", "version"],
  ],
  files: {
    // `Resp`, because a schema of ours may be called as what it makes for a response.
    "config.yaml": `package: main
output: client.go
generate: {models: true, client: true}
output-options: {response-type-suffix: Resp}
`,
    "go.mod": "module contacts\n",
  },
  generate: (bundle) => [["oapi-codegen", "-config", "config.yaml", bundle]],
  program: ({ server, headers, account, contact, body }) => [
    "main.go",
    `package main

import (
	"context"
	"log"
	"net/http"
)

func main() {
	authenticate := func(_ context.Context, request *http.Request) error {
		for name, value := range (map[string]string${JSON.stringify(headers)}) {
			request.Header.Set(name, value)
		}
		return nil
	}
	client, err := NewClientWithResponses(${JSON.stringify(server)}, WithRequestEditorFn(authenticate))
	if err != nil {
		log.Fatal(err)
	}
	list, err := client.ListContactsWithResponse(context.Background()${values(account)}, &ListContactsParams{})
	if err != nil || list.JSON200 == nil {
		log.Fatal("list: ", err)
	}
	name := ${JSON.stringify(body.name)}
	update, err := client.UpdateContactWithResponse(context.Background()${values(contact)}, UpdateContactJSONRequestBody{Name: &name})
	if err != nil || update.StatusCode() != 200 {
		log.Fatal("update: ", err)
	}
}
`,
  ],
  env,
  compile: [
    ["go", "mod", "tidy"],
    ["go", "vet", "./..."],
    ["go", "build", "-o", "program", "."],
  ],
  run: ["./program"],
};
