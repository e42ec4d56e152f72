import { smoke } from "./smoke.js";

Object.assign(globalThis, { smoke });
