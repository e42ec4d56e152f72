export type {
  CodeSample,
  Content,
  Description,
  Example,
  MediaType,
  Method,
  Operation,
  Parameter,
  PathItem,
  Referable,
  RequestBody,
  Response,
  SecurityScheme,
  Server,
} from "./description/document.js";
export { OperationFinder, type RequestLine } from "./description/find-operation.js";
export {
  bodiesOf,
  type DescribedBody,
  type DescribedOperation,
  type DescribedResponse,
  operationsOf,
} from "./description/operations.js";
export { readDescription } from "./description/read-description.js";
export { componentName, resolve, resolveSchema } from "./description/references.js";
export type { JsonObject, JsonValue, Schema } from "./description/schema.js";
export { securitySchemeOf } from "./description/security.js";
export { type DescribedChange, type Release, readReleases } from "./releases.js";
