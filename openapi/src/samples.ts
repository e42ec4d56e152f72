export { javascriptSample } from "./samples/javascript.js";
export {
  CREDENTIAL_VARIABLES,
  formFields,
  originOf,
  SAMPLE_FILE,
  type SampledRequest,
  sampledRequests,
  urlOf,
} from "./samples/request.js";
export { shellSample } from "./samples/shell.js";
export { typescriptSample } from "./samples/typescript.js";
