// `npm start`: installs when needed, builds everything, then serves sandbox and reference on one port and takes the tour.
import { install } from "./install.mjs";
import { run } from "./run.mjs";

install();
const built = await run("turbo", ["run", "build", "--output-logs=errors-only"]);
process.exitCode = built || (await run("tsx", ["scripts/serve.ts", ...process.argv.slice(2)]));
