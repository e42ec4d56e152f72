import type { checkExchange } from "@contacts-api/contract/99digital";
import type { Api } from "@contacts-api/openapi";

type CheckExchange = typeof checkExchange;

declare global {
  /** What the scripts `contract-<api>.js` leave behind. */
  var contactsContracts: Partial<Record<Api, { readonly checkExchange: CheckExchange }>> | undefined;
}

const folder = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const loading = new Map<Api, Promise<CheckExchange>>();

/**
 * The check of an API, loaded when it is first asked for. A script and no module, because browsers import no module from a disk.
 *
 * @throws {Error} When the script cannot be loaded; the next call tries again.
 */
export function loadContract(api: Api): Promise<CheckExchange> {
  const promise = loading.get(api) ?? load(api);
  loading.set(api, promise);
  promise.catch(() => loading.delete(api));
  return promise;
}

function load(api: Api): Promise<CheckExchange> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(`contract-${api}.js`, folder).href;
    const fail = () => reject(new Error(`${script.src} could not be loaded.`));
    script.addEventListener("error", fail);
    script.addEventListener("load", () => {
      const check = globalThis.contactsContracts?.[api]?.checkExchange;
      if (check === undefined) fail();
      else resolve(check);
    });
    document.head.append(script);
  });
}
