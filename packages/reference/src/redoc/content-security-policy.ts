import { createHash } from "node:crypto";

/**
 * A policy that lets a Redoc page run the site's scripts and exactly the inline scripts that it holds, and load
 * nothing from another host. Redoc writes its styles into the page, embeds a font in them, and searches in a worker made
 * from a blob.
 */
export function redocPolicy(page: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = ""]) =>
    hashOf(code),
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(inline)].join(" ")}`,
    "worker-src blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
