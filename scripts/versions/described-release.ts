import { type Api, apis } from "@contacts-api/openapi";
import type { Description, Release } from "@contacts-api/openapi/reader";
import { descriptionChanges } from "./description-changes.js";
import type { Change } from "./level.js";

type Descriptions = Readonly<Record<Api, Description>>;

/** A release with what it changes in the descriptions; without that when nothing was released before. */
export async function describedRelease(
  release: Pick<Release, "version" | "date">,
  released: Descriptions | undefined,
  present: Descriptions,
): Promise<Release> {
  if (released === undefined) return release;
  const changes = apis.map(async (api) => {
    const { info } = present[api];
    const before = { ...released[api], info: { ...released[api].info, version: info.version } };
    return [api, await descriptionChanges(before, present[api])] as const;
  });
  return { ...release, changes: Object.fromEntries(await Promise.all(changes)) as Record<Api, Change[]> };
}

/** The releases with another at their head; as they are when the descriptions were not released again. */
export function withRelease(release: Release, releases: readonly Release[]): readonly Release[] {
  return releases[0]?.version === release.version ? releases : [release, ...releases];
}
