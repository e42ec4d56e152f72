import type { Api } from "../upstream/api.js";
import { ninetyNineDigital } from "./99digital/index.js";
import { engagelab } from "./engagelab/index.js";
import { inquirly } from "./inquirly/index.js";

export const apis: readonly Api[] = [ninetyNineDigital, inquirly, engagelab];
