export { type Api, type ApiRecord, apiRecords, apis } from "./apis.js";
export { decorateDescriptions } from "./decorate-descriptions.js";
export { type Contradiction, describeEvidence, type Evidence } from "./evidence.js";
export { type OperationId, operationIds } from "./operation-ids.js";
