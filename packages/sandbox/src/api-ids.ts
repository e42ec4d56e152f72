/** The three APIs, in the order they are listed everywhere. */
export const apiIds = ["99digital", "inquirly", "engagelab"] as const;

export type ApiId = (typeof apiIds)[number];
