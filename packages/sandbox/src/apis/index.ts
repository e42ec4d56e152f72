import { ninetyNineDigital } from "./99digital/index.js";
import type { Api } from "./api.js";
import { engagelab } from "./engagelab/index.js";
import { inquirly } from "./inquirly/index.js";

export const apis: readonly Api[] = [ninetyNineDigital, inquirly, engagelab];
