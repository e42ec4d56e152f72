/** Ids of the three APIs, in the order in which everything lists them. */
export const apis = ["99digital", "inquirly", "engagelab"] as const;

/** Id of an API: the name of its folder, of its subpaths and of its sandbox's URL prefix. */
export type Api = (typeof apis)[number];

/** What is known of an API beside its description; tests compare both. */
export interface ApiRecord {
  readonly id: Api;
  /** What the vendor calls the product. */
  readonly productName: string;
  /** The host that serves accounts unless the vendor says otherwise; undefined where the vendor documents none. */
  readonly defaultHost: string | undefined;
  /** What proves who is calling: one token of a user, or a key with its secret. */
  readonly credential: "accessToken" | "keyPair";
  /** Whether paths name the account; otherwise the credential stands for one. */
  readonly accountInPath: boolean;
  /** Path of the list of contacts, as in the description. */
  readonly contactsPath: string;
}

/** One record for each API. What differs from API to API is decided by these fields, not by the id. */
export const apiRecords = {
  "99digital": {
    id: "99digital",
    productName: "99digital Online",
    defaultHost: "online.99digital.co.il",
    credential: "accessToken",
    accountInPath: true,
    contactsPath: "/api/v1/accounts/{account_id}/contacts",
  },
  inquirly: {
    id: "inquirly",
    productName: "Inquirly",
    defaultHost: undefined,
    credential: "accessToken",
    accountInPath: true,
    contactsPath: "/api/v1/accounts/{account_id}/contacts",
  },
  engagelab: {
    id: "engagelab",
    productName: "EngageLab LiveDesk",
    defaultHost: "livedesk-api.engagelab.com",
    credential: "keyPair",
    accountInPath: false,
    contactsPath: "/api/v2/accounts/contacts",
  },
} as const satisfies Readonly<Record<Api, ApiRecord>>;
