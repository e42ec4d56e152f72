import { apiIds } from "../api-ids.js";
import type { ContactRecord } from "../store/records.js";
import type { SandboxState } from "../store/state.js";

/** The state without the bytes of pictures. */
export function stateAsJson(state: SandboxState) {
  return Object.fromEntries(
    apiIds.map((api) => [api, { ...state[api], contacts: state[api].contacts.map(withoutPicture) }]),
  );
}

function withoutPicture({ avatar, ...contact }: ContactRecord) {
  return {
    ...contact,
    avatar: avatar === null ? null : { fileName: avatar.fileName, contentType: avatar.contentType },
  };
}
