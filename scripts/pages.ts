// `npm run pages`: serves the reference and the sandbox as they were last built; for `npm run dev`, which starts it anew.
import { startPlayground } from "./playground.js";

const playground = await startPlayground();
console.log(`Reference   ${playground.url}/\nSandbox     ${playground.url}/99digital, /inquirly, /engagelab`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void playground.close());
