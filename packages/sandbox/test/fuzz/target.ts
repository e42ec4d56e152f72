import { apiIds, createSandbox, type ProfileName, type Sandbox } from "@contacts-api/sandbox";
import { NOW, onlineContact, seed } from "./seed.js";

/** A sandbox with the seed, a clock that stands still and made-up values that repeat. */
export function freshTarget(profile: ProfileName): Sandbox {
  let uuids = 0;
  const uuid = () => {
    uuids += 1;
    return `00000000-0000-4000-8000-${String(uuids).padStart(12, "0")}`;
  };
  const sandbox = createSandbox({ seed, profile, clock: () => NOW, identifiers: { uuid, random: () => 0.5 } });
  for (const api of apiIds) sandbox.setOnline(api, onlineContact);
  return sandbox;
}
