/** What is to be done when a signal aborts. */
const actionsOf = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `action` when the signal aborts, and returns a function that takes this back. However many wait for a signal, there is
 * one listener on it, and none when nobody waits: Node 20 warns of a leak at the eleventh.
 */
export function whenAborted(signal: AbortSignal, action: () => void): () => void {
  const actions = actionsOf.get(signal) ?? new Set();
  actionsOf.set(signal, actions.add(action));
  // Adding the same listener again changes nothing.
  signal.addEventListener("abort", callActions);
  return function stopWaiting() {
    actions.delete(action);
    if (actions.size === 0) signal.removeEventListener("abort", callActions);
  };
}

/** The listener of every signal. */
function callActions(this: AbortSignal): void {
  for (const action of actionsOf.get(this) ?? []) action();
}
