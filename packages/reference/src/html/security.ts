import type { SecurityScheme } from "@contacts-api/openapi/reader";
import { type Html, html } from "./html.js";

/** Where a credential is sent: the header's name, or the HTTP scheme. */
export function securityInWords({ type, in: place, name, scheme }: SecurityScheme): Html {
  if (type === "apiKey") return html`${place} <code class="field-name">${name}</code>`;
  return html`HTTP ${scheme === "basic" ? "Basic" : (scheme ?? type)} authentication`;
}
