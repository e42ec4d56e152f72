import { useEffect, useState } from "hono/jsx/dom";
import { type OpenSandbox, openSandbox } from "./open-sandbox.js";
import { isOfJournal } from "./stored-journal.js";

/** The sandbox of the page, opened anew when another window has written to it; and a function to call when it has changed. */
export function useSandbox(): OpenSandbox & { readonly changed: () => void } {
  const [open, setOpen] = useState(openSandbox);
  useEffect(() => {
    function follow({ key }: StorageEvent): void {
      if (isOfJournal(key)) setOpen(openSandbox());
    }
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, []);
  return { ...open, changed: () => setOpen((current) => ({ ...current })) };
}
