/** Ids of the three APIs, in the order in which everything lists them. */
export const apis = ["99digital", "inquirly", "engagelab"] as const;

/** Id of an API: the name of its folder, of its subpaths and of its sandbox's URL prefix. */
export type Api = (typeof apis)[number];
