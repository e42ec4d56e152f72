/** @jsxImportSource hono/jsx/dom */
import type { SecurityScheme } from "@contacts-api/openapi/reader";

/** Who calls which server. It lives in the memory of the page alone. */
export interface Caller {
  readonly baseUrl: string;
  /** The key of a pair; empty where a token alone is the credential. */
  readonly key: string;
  /** The token, or the secret of a pair. */
  readonly secret: string;
}

const TOKEN_CALLERS = [
  { label: "Ada, administrator", key: "", secret: "sandbox-admin-token" },
  { label: "Abe, agent of inboxes 1 and 407", key: "", secret: "sandbox-agent-token" },
  { label: "Nobody: a wrong token", key: "", secret: "wrong" },
];
const KEY_CALLERS = [
  { label: "Ada, administrator", key: "sandbox-key", secret: "sandbox-secret" },
  { label: "Nobody: a wrong secret", key: "sandbox-key", secret: "wrong" },
];

function sandboxCallers({ type }: SecurityScheme) {
  return type === "apiKey" ? TOKEN_CALLERS : KEY_CALLERS;
}

/** One of those who may call the sandbox, by the place in the list; the first for a place that it lacks. */
export function sandboxCaller(baseUrl: string, security: SecurityScheme, index: number): Caller {
  const callers = sandboxCallers(security);
  const { key = "", secret = "" } = callers[index] ?? callers[0] ?? {};
  return { baseUrl, key, secret };
}

interface CallerProps {
  readonly security: SecurityScheme;
  readonly index: number;
  readonly onChoose: (index: number) => void;
}

export function SandboxCaller({ security, index, onChoose }: CallerProps) {
  return (
    <div>
      <label for="caller">Signed in as</label>
      <select id="caller" onInput={(event: Event) => onChoose((event.target as HTMLSelectElement).selectedIndex)}>
        {sandboxCallers(security).map(({ label }, position) => (
          <option selected={position === index}>{label}</option>
        ))}
      </select>
    </div>
  );
}

interface ServerProps {
  readonly security: SecurityScheme;
  readonly caller: Caller;
  readonly onInput: (caller: Caller) => void;
}

/** The base URL and the credential of a real server. */
export function ServerCaller({ security, caller, onInput }: ServerProps) {
  const field = (id: keyof Caller, label: string, type: string) => (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        required
        autocomplete="off"
        value={caller[id]}
        onInput={(event: Event) => onInput({ ...caller, [id]: (event.target as HTMLInputElement).value })}
      />
    </div>
  );
  return (
    <>
      {field("baseUrl", "Base URL of the server", "url")}
      {security.type !== "apiKey" && field("key", "API key", "password")}
      {field("secret", security.type === "apiKey" ? "Access token" : "API secret", "password")}
    </>
  );
}
