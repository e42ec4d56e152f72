import { redocly } from "./redocly.mjs";
import { scalar } from "./scalar.mjs";
import { seriousme } from "./seriousme.mjs";
import { spectral } from "./spectral.mjs";
import { swaggerParser } from "./swagger-parser.mjs";

/** Every tool that checks the bundles. */
export const tools = [spectral, swaggerParser, scalar, seriousme, redocly];
