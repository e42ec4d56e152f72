import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { readRedocModule } from "./redoc/redocly-package.js";
import { sharedRedocScript } from "./redoc/shared-script.js";

/** The files of `assets/` by their path in the site: styles and scripts without blanks and comments, because every page loads them. */
export async function assets(): Promise<Map<string, string>> {
  return new Map([
    ["assets/site.css", await minified("css", ["site.css", "page.css", "code.css", "wide.css"])],
    ["assets/playground.css", await minified("css", ["playground.css"])],
    ["assets/redoc.css", await minified("css", ["redoc.css"])],
    ["assets/theme.js", await minified("js", ["theme.js"])],
    ["assets/page.js", await minified("js", ["theme.js", "page.js"])],
    ["assets/skip-link.js", await minified("js", ["skip-link.js"])],
    ["assets/icon.svg", readTheme("icon.svg")],
    ["assets/redoc.js", sharedRedocScript(readRedocModule())],
  ]);
}

async function minified(loader: "css" | "js", names: readonly string[]): Promise<string> {
  const { code } = await transform(names.map(readTheme).join("\n"), { loader, minify: true });
  return code;
}

function readTheme(name: string): string {
  return readFileSync(new URL(`./theme/${name}`, import.meta.url), "utf8");
}
