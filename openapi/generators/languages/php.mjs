import { generateWith, present } from "./openapi-generator.mjs";

const quoted = (/** @type {string} */ text) => `'${text}'`;

/** @type {import("./tool.js").LanguageTool} */
export const openapiGeneratorPhp = {
  name: "openapi-generator php",
  needs: [present, ["php", "-r", "require 'GuzzleHttp/autoload.php'; exit(function_exists('mb_strlen') ? 0 : 1);"]],
  generate: (bundle) => generateWith(bundle, "php"),
  program: ({ server, headers, account, contact, body }) => [
    "program.php",
    `<?php
require 'GuzzleHttp/autoload.php';
spl_autoload_register(function ($name) {
  $file = 'generated/lib/' . str_replace(['OpenAPI\\\\Client\\\\', '\\\\'], ['', '/'], $name) . '.php';
  if (is_file($file)) require $file;
});
$client = new GuzzleHttp\\Client(['headers' => [${Object.entries(headers).map((header) => header.map(quoted).join(" => "))}]]);
$contacts = new OpenAPI\\Client\\Api\\ContactsApi($client, (new OpenAPI\\Client\\Configuration())->setHost('${server}'));
$contacts->listContacts(${Object.values(account)});
$contacts->updateContact(${Object.values(contact).join(", ")}, new OpenAPI\\Client\\Model\\UpdateContactRequest(['name' => '${body.name}']));
`,
  ],
  compile: [["sh", "-c", "find generated/lib program.php -name '*.php' | xargs -n 1 php -l"]],
  run: ["php", "program.php"],
};
