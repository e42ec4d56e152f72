/**
 * Redoc's module as a classic script that several pages share. Browsers refuse to import modules from `file:`, so a
 * module would leave the site blank when it is opened from a disk.
 *
 * @param module Redoc's script as `@redocly/cli` ships it.
 * @throws When an expected place is not in it exactly once: then another version of `@redocly/cli` is installed, and
 * the edits have to be adapted.
 */
export function sharedRedocScript(module: string): string {
  return EDITS.reduce((script, { find, replace }) => {
    const parts = script.split(find);
    if (parts.length !== 2) {
      throw new Error(`Expected "${find}" once in Redoc's script, found it ${parts.length - 1} times.`);
    }
    return parts.join(replace);
  }, module);
}

const WORDMARK =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="14"><style>text{fill:#565c68}@media(prefers-color-scheme:dark){text{fill:#b4b7c3}}</style><text y="11" font-family="system-ui,sans-serif" font-size="11">Redoc</text></svg>',
  );

const EDITS = [
  { find: "export{RedocStandalone,hydrate,init};", replace: "" },
  // Never reached, because the search makes its worker from a blob, but a syntax error in every classic script.
  { find: "new e.Worker(import.meta.dirname+", replace: "new e.Worker(" },
  { find: "typeof n==`string`?n:import.meta.url.replace(", replace: "typeof n==`string`?n:``.replace(" },
  // The only images that Redoc fetches from another host: its own name beside "API docs by".
  { find: "`https://cdn.redoc.ly/redoc/logo-mini-full.svg`", replace: `\`${WORDMARK}\`` },
  { find: "`https://cdn.redoc.ly/redoc/logo-mini.svg`", replace: `\`${WORDMARK}\`` },
];
