import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readApiReference } from "../src/description/api-reference.js";
import { redocPolicy } from "../src/redoc/content-security-policy.js";
import { buildRedocPage } from "../src/redoc/redoc-page.js";
import { readRedocModule } from "../src/redoc/redocly-package.js";
import { sharedRedocScript } from "../src/redoc/shared-script.js";
import { verifyIntegrity } from "../src/redoc/verify-integrity.js";
import { fixture } from "./fixtures/description.js";

describe("the shared Redoc script", () => {
  it("refuses a script in which an expected place is missing", () => {
    expect(() => sharedRedocScript("let redoc")).toThrow('Expected "export{');
  });

  it("is a classic script that names no image on another host", () => {
    const script = sharedRedocScript(readRedocModule());
    expect(() => new Function(script)).not.toThrow();
    expect(script.includes("cdn.redoc.ly")).toBe(false);
  });
});

describe("the hash that a page names", () => {
  const integrity = `sha384-${createHash("sha384").update("go()").digest("base64")}`;

  it("fits the script that it was made from and no other", () => {
    expect(() => verifyIntegrity("go()", integrity)).not.toThrow();
    expect(() => verifyIntegrity("go( )", integrity)).toThrow(`does not have the hash ${integrity}`);
  });
});

describe("the policy of a Redoc page", () => {
  it("allows the page's own inline scripts by their hashes and no others", () => {
    const policy = redocPolicy('<script src="a.js"></script><script>go()</script>');
    const hash = createHash("sha256").update("go()").digest("base64");
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("connect-src");
  });
});

describe("a Redoc page", () => {
  it("names the shared script and no other host to load from", async () => {
    const markup = await buildRedocPage(readApiReference("inquirly", fixture), fixture);
    expect(markup.includes('<script src="../../assets/redoc.js"></script>')).toBe(true);
    expect(/<(script|link|img)\s[^>]*(src|href)="https?:[^>]*/.exec(markup)?.[0]).toBeUndefined();
    expect(markup.includes("policy-of-this-page")).toBe(false);
  });
});
