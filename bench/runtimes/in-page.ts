import { runTask } from "./task.js";

Object.assign(globalThis, { runTask });
