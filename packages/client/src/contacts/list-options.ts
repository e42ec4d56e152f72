import type { WalkOptions } from "./walk-pages.js";

/** A field to order contacts by; a minus sign in front turns the order round. */
export type ContactSort =
  | "name"
  | "email"
  | "phone_number"
  | "last_activity_at"
  | "-name"
  | "-email"
  | "-phone_number"
  | "-last_activity_at";

export interface ListQuery {
  /** Without it the order is unspecified and may change while one walks. */
  sort?: ContactSort;
}

export type ListOptions = ListQuery & WalkOptions;
