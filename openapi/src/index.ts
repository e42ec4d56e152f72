export { type Api, type ApiRecord, apiRecords, apis } from "./apis.js";
export { type Counted, countEvidence, type EvidenceCount } from "./count-evidence.js";
export { decorateDescriptions } from "./decorate-descriptions.js";
export {
  type Contradiction,
  describeEvidence,
  type Evidence,
  type EvidenceLevel,
  evidenceLevels,
  isUpstreamSource,
  type Quote,
  type SeenSources,
  type Statement,
  setUpstreamApart,
  splitStatements,
} from "./evidence.js";
export { evidenceLegend } from "./evidence-legend.js";
export { type OperationId, operationIds } from "./operation-ids.js";
