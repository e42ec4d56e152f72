/** @jsxImportSource hono/jsx/dom */
import type { Sender } from "./send.js";

interface Props {
  readonly sender: Sender;
  readonly onChoose: (sender: Sender) => void;
}

const SENDERS: readonly { readonly sender: Sender; readonly label: string }[] = [
  { sender: "createClient", label: "createClient: this request" },
  { sender: "createContacts", label: "createContacts: and looks the contact up when the response is lost" },
];

/** Which client of the package sends. */
export function SenderChoice({ sender, onChoose }: Props) {
  return (
    <fieldset>
      <legend>Sent with</legend>
      {SENDERS.map(({ sender: value, label }) => (
        <label>
          <input type="radio" name="sender" checked={value === sender} onInput={() => onChoose(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
