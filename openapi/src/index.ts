export { type Api, apis } from "./apis.js";
export { decorateDescriptions } from "./decorate-descriptions.js";
export { type Contradiction, describeEvidence, type Evidence } from "./evidence.js";
