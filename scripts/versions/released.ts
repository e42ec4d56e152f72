import { existsSync } from "node:fs";
import { type Api, apis } from "@contacts-api/openapi";
import { type Description, readDescription } from "@contacts-api/openapi/reader";
import { root, textOf } from "../checks/files.js";
import { declarationsOf, PACKAGE_FOLDERS } from "./declarations.js";
import type { Declarations } from "./type-changes.js";

/** What the versions are judged by: the bundled descriptions, and the declarations of each package, by its folder. */
export interface Surface {
  readonly descriptions: Readonly<Record<Api, Description>>;
  readonly declarations: Readonly<Record<string, Declarations>>;
}

/** Where the release keeps the surface that it has published, as `<api>.json` and `declarations.json`. */
export const RELEASED = "openapi/released";

/** The surface that was released last; undefined before the first release. */
export function releasedSurface(): Surface | undefined {
  if (!existsSync(root + RELEASED)) return undefined;
  return {
    descriptions: descriptionsBy((api) => JSON.parse(textOf(`${RELEASED}/${api}.json`))),
    declarations: JSON.parse(textOf(`${RELEASED}/declarations.json`)),
  };
}

/** The surface of the packages as they are built. */
export function builtSurface(): Surface {
  return {
    descriptions: descriptionsBy(readDescription),
    declarations: Object.fromEntries(PACKAGE_FOLDERS.map((folder) => [folder, declarationsOf(folder)])),
  };
}

function descriptionsBy(read: (api: Api) => Description): Record<Api, Description> {
  return Object.fromEntries(apis.map((api) => [api, read(api)])) as Record<Api, Description>;
}
