export type { Caller, Callers } from "./callers.js";
export { bodyValues, requestsOf } from "./request-arbitrary.js";
export type { FuzzRequest } from "./requests/request.js";
export { valuesOf } from "./values/schema-arbitrary.js";
