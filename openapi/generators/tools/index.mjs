import { heyApi } from "./hey-api.mjs";
import { kubb } from "./kubb.mjs";
import { openapiZodClient } from "./openapi-zod-client.mjs";
import { orval } from "./orval.mjs";
import { redocly } from "./redocly.mjs";
import { swaggerTypescriptApi } from "./swagger-typescript-api.mjs";

/** @type {readonly import("./tool.js").Tool[]} */
export const tools = [heyApi, orval, swaggerTypescriptApi, kubb, redocly, openapiZodClient];
