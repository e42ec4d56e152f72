/**
 * A body as a form when it holds a file, and as JSON when it does not. In a form every value is text, also those of custom
 * attributes: a number arrives as its digits.
 */
export function serializeContact(body: object): FormData | string {
  if (!("avatar" in body)) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (name !== "custom_attributes") form.append(name, value instanceof Blob ? value : `${value}`);
    else for (const [key, attribute] of Object.entries(Object(value))) form.append(`${name}[${key}]`, `${attribute}`);
  }
  return form;
}
