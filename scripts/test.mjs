// `npm test`: installs when needed, then every check there is; turbo skips what has not changed since it last passed.
import { install } from "./install.mjs";
import { run } from "./run.mjs";

const checks = ["lint", "check:generated", "check:package", "build", "typecheck", "test"];
const rootChecks = ["//#lint:code", "//#typecheck:root", "//#test:repository"];

install();
process.exitCode = await run("turbo", [
  "run",
  ...checks,
  ...rootChecks,
  "--continue=dependencies-successful",
  "--concurrency=100%", // one task a core: some tests hold time limits, over real sockets
  "--output-logs=new-only",
  ...process.argv.slice(2),
]);
