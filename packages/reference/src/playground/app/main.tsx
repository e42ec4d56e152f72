/** @jsxImportSource hono/jsx/dom */
import { render } from "hono/jsx/dom";
import type { PlayableApi } from "../playable.js";
import { Playground } from "./playground.js";

/** Put in place by the build. */
declare const PLAYABLE_APIS: readonly PlayableApi[];

// The list of operations, which the page shows without script, makes way for the operations themselves.
document.addEventListener("DOMContentLoaded", () => {
  const root = document.getElementById("operations");
  if (root === null) throw new Error("The page has no place for the playground.");
  const place = document.body.classList.contains("server") ? "server" : "sandbox";
  root.id = "playground";
  render(<Playground place={place} apis={PLAYABLE_APIS} />, root);
  scrollTo(0, 0);
});
