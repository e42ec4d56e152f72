import { requireText } from "../transport/require-text.js";

export interface AccountOptions {
  /** The number of the account, as in the address of its dashboard. */
  accountId: number;
}

/** The path parameter that names the account. */
export function accountPath({ accountId }: AccountOptions): { account_id: number } {
  requireText("accountId", accountId?.toString());
  return { account_id: accountId };
}
