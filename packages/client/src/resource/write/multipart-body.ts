/**
 * A body as a form when it holds a file, and as JSON when it does not. In a form every value is text, also those of custom
 * attributes: a number arrives as its digits.
 */
export function serializeBody(body: object): FormData | string {
  return "avatar" in body ? toForm(body) : JSON.stringify(body);
}

function toForm(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (name === "custom_attributes") {
      for (const [key, attribute] of Object.entries(value ?? {})) form.append(`${name}[${key}]`, String(attribute));
    } else {
      form.append(name, value instanceof Blob ? value : String(value));
    }
  }
  return form;
}
