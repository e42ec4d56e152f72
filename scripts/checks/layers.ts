import type { ImportGraph } from "./import-graph.js";

/**
 * The layers of each package, lowest first; paths are those below the package, and a folder ends in a slash. A file
 * imports from its own layer and from lower ones. What no layer names, such as an entry point, stands above them all.
 */
export const layers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  openapi: [
    ["src/operation-ids.js", "src/evidence.ts"],
    ["src/apis.ts"],
    ["src/description/"],
    ["src/validation/", "src/samples/"],
  ],
  "packages/client": [
    ["src/model/"],
    ["src/errors/"],
    ["src/transport/"],
    ["src/resource/read/"],
    ["src/resource/write/"],
    ["src/resource/"],
    ["src/generated/"],
  ],
  "packages/contract": [
    ["src/values/", "src/callers.ts", "src/configuration-error.ts", "src/validation/"],
    ["src/generated/"],
    ["src/contract-of.ts", "src/requests/", "src/server-state.ts", "src/credentials.ts", "src/server-url.ts"],
    ["src/checks/", "src/breakages/", "src/traffic/"],
    ["src/judging/", "src/stories/"],
    ["src/properties/", "src/drift/"],
    ["src/verification/"],
    ["src/report/"],
    ["src/command/"],
  ],
  "packages/reference": [
    ["src/site-url.ts"],
    ["src/description/"],
    ["src/errors/", "src/outline/"],
    ["src/samples/"],
    ["src/pages/"],
    ["src/playground/playable.ts"],
    ["src/playground/"],
    ["src/html/", "src/markdown/"],
    ["src/frame/"],
    ["src/redoc/"],
    ["src/notices/"],
    ["src/assets.ts"],
    ["src/site.ts"],
  ],
  "packages/sandbox": [
    ["src/api-ids.ts"],
    ["src/store/"],
    ["src/http/"],
    ["src/realism/"],
    ["src/upstream/"],
    ["src/apis/"],
    ["src/server.ts"],
    ["src/faults/", "src/journal/"],
    ["src/sandbox.ts"],
    ["src/control/"],
    ["src/create-sandbox.ts"],
    ["src/command/", "src/node/", "src/index.ts"],
  ],
};

/** The imports of a package that lead to a higher layer than that of the file they stand in, as `file → imported`. */
export function upwardImports(graph: ImportGraph, folder: string, order: readonly (readonly string[])[]): string[] {
  function levelOf(file: string): number {
    const path = file.slice(folder.length + 1);
    const level = order.findIndex((layer) => layer.some((part) => path === part || isBelow(path, part)));
    return level < 0 ? order.length : level;
  }
  return [...graph].flatMap(([file, imported]) =>
    imported.filter((other) => levelOf(other) > levelOf(file)).map((other) => `${file} → ${other}`),
  );
}

function isBelow(path: string, folder: string): boolean {
  return folder.endsWith("/") && path.startsWith(folder);
}
