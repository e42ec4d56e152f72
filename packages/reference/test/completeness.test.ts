import { apis } from "@contacts-api/openapi";
import { operationsOf, type Response, resolve, resolveSchema, type Schema } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { publishedDescription, readSiteFile } from "./built-site.js";

/** The names of all properties below a schema, read from the description without the site's own code. */
function propertiesOf(description: ReturnType<typeof publishedDescription>, root: Schema): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (schema: Schema): void => {
    if (schema.$ref !== undefined) {
      if (seen.has(schema.$ref)) return;
      seen.add(schema.$ref);
    }
    const {
      properties = {},
      items,
      allOf = [],
      anyOf = [],
      oneOf = [],
      additionalProperties,
    } = resolveSchema(description, schema);
    for (const [name, property] of Object.entries(properties)) {
      names.add(name);
      visit(property);
    }
    for (const part of [...allOf, ...anyOf, ...oneOf]) visit(part);
    if (items !== undefined) visit(items);
    if (typeof additionalProperties === "object") visit(additionalProperties);
  };
  visit(root);
  return names;
}

/** The sentences of a response's examples, read from the description without the site's own code. */
function messagesOf(description: ReturnType<typeof publishedDescription>, response: Response): string[] {
  const { content = {} } = resolve(description, response);
  const values = Object.values(content).flatMap(({ example, examples = {} }) => [
    example,
    ...Object.values(examples).map((named) => resolve(description, named).value),
  ]);
  return values.flatMap((value) => {
    const { message, error, errors } = Object(value);
    const texts = [typeof value === "string" ? value : message, error, errors].flat();
    // One about several fields is shown field by field.
    return texts.filter((text) => typeof text === "string").flatMap((text) => text.trim().split(/, (?=[A-Z])/));
  });
}

function unescaped(markup: string): string {
  return markup.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

describe.each(apis)("%s", (api) => {
  const description = publishedDescription(api);
  const schemas = readSiteFile(`${api}/schemas/index.html`);
  const schemasText = readSiteFile(`${api}/schemas/index.md`);

  it.each(operationsOf(description))(
    "$operationId has every parameter, field and status on its page, in both forms",
    (operation) => {
      const folder = `${api}/${operation.operationId}`;
      const page = readSiteFile(`${folder}/index.html`);
      const twin = readSiteFile(`${folder}/index.md`);
      for (const { name, in: place } of operation.parameters) {
        expect(page).toContain(`id="${place}-${name}"`);
        expect(twin).toContain(`- \`${name}\` (`);
      }
      for (const status of operation.responses.keys()) {
        if (status === "default") continue;
        expect(page).toMatch(new RegExp(`Response ${status}<|<td data-column="Status">(<a[^>]*>)?${status}<`));
        expect(twin).toMatch(new RegExp(`Response ${status}\n|\\| (\\[)?${status}[\\]|\\s]`));
      }
      const schemasOf = (content = {}) =>
        Object.values(content as Record<string, { schema?: Schema }>).map(({ schema = {} }) => schema);
      for (const schema of schemasOf(operation.requestBody?.content)) {
        for (const name of propertiesOf(description, schema)) {
          expect(page).toMatch(new RegExp(`id="(body|form)-[^"]*\\b${name}"`));
          expect(twin).toContain(`${name}\``);
        }
      }
      for (const response of operation.responses.values()) {
        for (const schema of schemasOf(resolve(description, response).content)) {
          for (const name of propertiesOf(description, schema)) {
            const anchor = new RegExp(`id="[^"]*[-.]${name}"`);
            expect(anchor.test(page) || anchor.test(schemas), name).toBe(true);
            expect(twin.includes(`${name}\``) || schemasText.includes(`${name}\``), name).toBe(true);
          }
        }
      }
    },
  );

  it("has every message of an error on the page of its operation and on the page of all messages", () => {
    const lookUp = unescaped(readSiteFile("errors/index.html"));
    const messages = operationsOf(description).flatMap(({ operationId, responses }) => {
      const page = unescaped(readSiteFile(`${api}/${operationId}/index.html`));
      return [...responses].flatMap(([status, response]) =>
        /^[45]/.test(status) ? messagesOf(description, response).map((message) => ({ page, message })) : [],
      );
    });
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter(({ message }) => !lookUp.includes(message))).toEqual([]);
    expect(messages.filter(({ page, message }) => !page.includes(message)).map(({ message }) => message)).toEqual([]);
  });

  it("has every contradiction on the page of contradictions and on its own", () => {
    const ids = [...new Set([...JSON.stringify(description).matchAll(/"id":"(C\d+)"/g)].map(([, id]) => id))];
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !readSiteFile("contradictions/index.html").includes(`id="${api}-${id}"`))).toEqual([]);
    expect(ids.filter((id) => !readSiteFile(`${api}/plain/index.html`).includes(`id="${id}"`))).toEqual([]);
  });
});
