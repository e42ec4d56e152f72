import { generateWith, present } from "./openapi-generator.mjs";

const STRUCT =
  "it compiles, but for an integer or a string as anyOf it writes a struct without fields, which reads no list";

/** @type {import("./tool.js").LanguageTool} */
export const openapiGeneratorRust = {
  name: "openapi-generator rust",
  needs: [present, ["cargo", "--version"]],
  generate: (bundle) => generateWith(bundle, "rust", "--additional-properties=supportAsync=false"),
  program: ({ server, headers, account, contact, body }) => {
    // `into`, because a field that may be null is an option of an option.
    const optional = Array(Object.keys(account).length > 0 ? 2 : 6).fill("None");
    const [[name, value] = ["", ""]] = Object.entries(headers);
    return [
      "generated/src/bin/program.rs",
      `use openapi::apis::{configuration::Configuration, contacts_api};
use openapi::models::UpdateContactRequest;
use reqwest::header::{HeaderMap, HeaderValue};

fn main() {
    let mut headers = HeaderMap::new();
    headers.insert(${JSON.stringify(name)}, HeaderValue::from_static(${JSON.stringify(value)}));
    let client = reqwest::blocking::Client::builder().default_headers(headers).build().unwrap();
    let base_path = ${JSON.stringify(server)}.to_string();
    let configuration = Configuration { base_path, client, ..Default::default() };
    contacts_api::list_contacts(&configuration, ${[...Object.values(account), ...optional].join(", ")}).unwrap();
    let request = UpdateContactRequest { name: Some(${JSON.stringify(body.name)}.to_string()).into(), ..Default::default() };
    contacts_api::update_contact(&configuration, ${Object.values(contact).join(", ")}, request).unwrap();
}
`,
    ];
  },
  compile: [["cargo", "build", "-q", "--manifest-path", "generated/Cargo.toml", "--target-dir", "../rust-target"]],
  run: ["../rust-target/debug/program"],
  known: { "99digital": STRUCT, engagelab: STRUCT, inquirly: STRUCT },
};
