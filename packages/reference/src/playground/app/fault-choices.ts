import type { Fault, Sandbox } from "@contacts-api/sandbox";

/** The ways in which the next request can be made to fail. */
export const FAULT_CHOICES: readonly { readonly label: string; readonly fault: Fault }[] = [
  { label: "processed, but its response is lost", fault: { effect: { kind: "lose-reply" } } },
  { label: "connection reset before it is processed", fault: { effect: { kind: "reset", when: "before" } } },
  {
    label: "429, retry after a second",
    fault: { effect: { kind: "status", status: 429, headers: { "retry-after": "1" } } },
  },
  { label: "502 with a page of HTML", fault: { effect: { kind: "html" } } },
  { label: "response cut off after 20 bytes", fault: { effect: { kind: "truncate", bytes: 20 } } },
  { label: "no response until the client gives up (5 s)", fault: { effect: { kind: "stall" } } },
  { label: "database timeout", fault: { effect: { kind: "database-timeout" } } },
  { label: "two seconds late", fault: { delayMilliseconds: 2000 } },
];

/** Makes the next requests fail in the chosen ways, in the order of the list. */
export function armFaults(sandbox: Sandbox, labels: readonly string[]): void {
  sandbox.clearFaults();
  for (const { label, fault } of FAULT_CHOICES) if (labels.includes(label)) sandbox.addFault(fault);
}

/** The chosen ways that no request has met yet: they are met in the order of the list. */
export function pendingFaults(sandbox: Sandbox, labels: readonly string[]): readonly string[] {
  const inOrder = FAULT_CHOICES.map(({ label }) => label).filter((label) => labels.includes(label));
  return inOrder.slice(inOrder.length - sandbox.faults.length);
}
