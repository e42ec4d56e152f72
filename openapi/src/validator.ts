export { type ReceivedResponse, receivedResponse } from "./validation/received-response.js";
export { ResponseValidator } from "./validation/response-validator.js";
export { SchemaValidator } from "./validation/schema-validator.js";
