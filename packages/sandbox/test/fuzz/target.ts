import { createSandbox, type ProfileName, type Sandbox } from "@contacts-api/sandbox";
import { NOW, onlineContact, seed } from "./seed.js";

/** What is fuzzed: a sandbox, or a wrapper around one that the harness must catch. */
export type Target = Pick<Sandbox, "state" | "baseUrl"> & { fetch(request: Request): Promise<Response> };

/** A sandbox with the seed, a clock that stands still and made-up values that repeat. */
export function freshTarget(profile: ProfileName): Sandbox {
  let uuids = 0;
  const uuid = () => {
    uuids += 1;
    return `00000000-0000-4000-8000-${String(uuids).padStart(12, "0")}`;
  };
  const sandbox = createSandbox({ seed, profile, clock: () => NOW, identifiers: { uuid, random: () => 0.5 } });
  sandbox.setOnline("99digital", onlineContact);
  sandbox.setOnline("inquirly", onlineContact);
  sandbox.setOnline("engagelab", onlineContact);
  return sandbox;
}
