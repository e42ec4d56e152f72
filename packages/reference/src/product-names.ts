import type { Api } from "@contacts-api/openapi";

/** What the vendors call their products. */
export const PRODUCT_NAMES: Readonly<Record<Api, string>> = {
  "99digital": "99digital Online",
  inquirly: "Inquirly",
  engagelab: "EngageLab LiveDesk",
};
