/** @jsxImportSource hono/jsx/dom */
import type { ContactRecord } from "@contacts-api/sandbox";

interface Props {
  readonly contacts: readonly ContactRecord[];
  /** ID of the contact that the operations are about. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** What the sandbox holds, whatever its responses say. */
export function ContactTable({ contacts, chosen, onChoose }: Props) {
  if (contacts.length === 0) return <p>There are no contacts.</p>;
  return (
    <table aria-label="Contacts in the sandbox">
      <thead>
        <tr>
          {["ID", "Name", "Email", "Phone number", "Identifier", "Labels", "For the next call"].map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {contacts.map(({ id, name, email, phoneNumber, identifier, labels }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td data-column="Name">{name}</td>
            <td data-column="Email">{email}</td>
            <td data-column="Phone number">{phoneNumber}</td>
            <td data-column="Identifier">{identifier}</td>
            <td data-column="Labels">{labels.join(", ")}</td>
            <td data-column="For the next call">
              <button
                type="button"
                aria-pressed={chosen === String(id) ? "true" : "false"}
                aria-label={`Use contact ${id}`}
                onClick={() => onChoose(String(id))}
              >
                Use
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
