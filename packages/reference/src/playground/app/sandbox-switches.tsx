/** @jsxImportSource hono/jsx/dom */
import type { Sandbox } from "@contacts-api/sandbox";
import { FAULT_CHOICES } from "./fault-choices.js";

interface Props {
  readonly sandbox: Sandbox;
  /** Labels of the faults that the next request meets. */
  readonly faults: readonly string[];
  readonly onFaults: (labels: readonly string[]) => void;
  /** Called when the sandbox has changed. */
  readonly onChange: () => void;
}

/** What can go wrong in the sandbox, as switches. */
export function SandboxSwitches({ sandbox, faults, onFaults, onChange }: Props) {
  function toggle(label: string): void {
    onFaults(faults.includes(label) ? faults.filter((other) => other !== label) : [...faults, label]);
  }
  return (
    <>
      <fieldset>
        <legend>Faults</legend>
        <p class="quiet">Each hits one request, in this order, and is then off again.</p>
        <div class="switches">
          {FAULT_CHOICES.map(({ label }) => (
            <label key={label}>
              <input type="checkbox" checked={faults.includes(label)} onInput={() => toggle(label)} /> {label}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>Realism</legend>
        <label>
          <input
            type="checkbox"
            checked={sandbox.realism === "database"}
            onInput={() => {
              sandbox.setRealism(sandbox.realism === "database" ? "off" : "database");
              onChange();
            }}
          />{" "}
          as a database that serves many at a time: writes take a while, equal contacts change places between pages
        </label>
      </fieldset>
    </>
  );
}
