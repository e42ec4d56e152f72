/** Where requests go: to the sandbox within the page, or to a server that the reader names. */
export type Place = "sandbox" | "server";
