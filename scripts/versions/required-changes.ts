import { type Api, apis } from "@contacts-api/openapi";
import { descriptionChanges } from "./description-changes.js";
import type { Change } from "./level.js";
import type { Surface } from "./released.js";
import { typeChanges } from "./type-changes.js";

/** The packages that are made from the descriptions, so that a change of one is a change of them. */
const MADE_FROM_DESCRIPTIONS = ["openapi", "packages/client", "packages/contract", "packages/reference"];

/** What differs between two surfaces. */
export interface SurfaceChanges {
  readonly descriptions: readonly { readonly api: Api; readonly changes: readonly Change[] }[];
  /** Changes of exported types and values, by the folder of the package. */
  readonly exports: Readonly<Record<string, readonly Change[]>>;
}

export async function surfaceChanges(released: Surface, present: Surface): Promise<SurfaceChanges> {
  const descriptions = await Promise.all(
    apis.map(async (api) => ({
      api,
      changes: await descriptionChanges(released.descriptions[api], present.descriptions[api]),
    })),
  );
  const none = { entries: {}, files: {} };
  const exports = Object.entries(present.declarations).map(([folder, declarations]) => {
    const before = released.declarations[folder] ?? none;
    return [folder, sameDeclarations(before, declarations) ? [] : typeChanges(before, declarations)] as const;
  });
  return { descriptions, exports: Object.fromEntries(exports) };
}

function sameDeclarations(released: object, present: object): boolean {
  return JSON.stringify(released) === JSON.stringify(present);
}

/** The changes that ask for a version of a package, those of the descriptions with the name of the API before them. */
export function changesOf(folder: string, { descriptions, exports }: SurfaceChanges): Change[] {
  const described = MADE_FROM_DESCRIPTIONS.includes(folder) ? descriptions : [];
  return [
    ...described.flatMap(({ api, changes }) =>
      changes.map(({ level, message }): Change => ({ level, message: `${api}: ${message}` })),
    ),
    ...(exports[folder] ?? []),
  ];
}
