import { asRecord } from "../model/records.js";
import { requireHeaderText } from "./header-text.js";

/** A program as it is named to the server. Each part is printable latin text without spaces. */
export interface AppInfo {
  readonly name: string;
  readonly version?: string | undefined;
  /** Where to read about it, or whom to ask. */
  readonly url?: string | undefined;
}

/**
 * The `User-Agent` that names a program: `crm-sync/1.2.0 (https://acme.example)`. Browsers may keep their own instead.
 */
export function userAgentOf(appInfo: AppInfo): string {
  const { name, version, url } = asRecord(appInfo);
  const product = requireHeaderText("appInfo.name", name);
  const release = version === undefined ? "" : `/${requireHeaderText("appInfo.version", version)}`;
  const place = url === undefined ? "" : ` (${requireHeaderText("appInfo.url", url)})`;
  return product + release + place;
}
