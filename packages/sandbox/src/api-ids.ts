/** The IDs of the three APIs, in the order in which they are listed everywhere. */
export const apiIds = ["99digital", "inquirly", "engagelab"] as const;

export type ApiId = (typeof apiIds)[number];
