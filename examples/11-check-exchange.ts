// #region check-exchange
import { checkExchange } from "@contacts-api/contract/99digital";

const { operationId, violations, drift } = await checkExchange({
  request: { method: "GET", url: "https://desk.example/api/v1/accounts/1/contacts?page=two" },
  response: { status: 200, body: { meta: { count: 0, current_page: 1, took: 12 }, payload: null } },
});
console.log(
  operationId,
  [...violations, ...drift].map(({ where, message, evidence }) => [where, message, evidence]),
);
// #endregion
