// Lets a call fail in the way that is named, and prints how many rejections were left unhandled.
import { createContacts } from "@contacts-api/client/99digital";

const way = `${process.argv[2]}`;
/** @type {unknown[]} */
const unhandled = [];
process.on("unhandledRejection", (/** @type {{ code?: string }} */ reason) => unhandled.push(reason.code));
const fetch = async () => Response.json({ error: "no" }, { status: 404 });
const contacts = createContacts({ accessToken: "t", accountId: 1, fetch });
const ignore = () => {};

/** @type {Record<string, () => unknown>} */
const ways = {
  "call handled": () => contacts.get(7).catch(ignore),
  "call unhandled": () => void contacts.get(7),
  "response handled": () => contacts.get(7).withResponse().catch(ignore),
  "response unhandled": () => void contacts.get(7).withResponse(),
  "both handled": () => {
    const call = contacts.get(7);
    return Promise.all([call.catch(ignore), call.withResponse().catch(ignore)]);
  },
  "page response unhandled": () => void contacts.list().page(1).withResponse(),
};
await ways[way]?.();
await new Promise((resolve) => setTimeout(resolve, 50));
console.log(JSON.stringify(unhandled));
