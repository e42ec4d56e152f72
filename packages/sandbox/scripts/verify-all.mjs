// Verifies every API on every profile with writing, ten times with other values. Exit code 1 when anything is called
// wrong: the sandbox keeps the contract, so that would be a false alarm.
import { verify } from "@contacts-api/contract/verify";
import { apis } from "@contacts-api/openapi";
import { createSandbox, profileNames } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const token = { accessToken: "sandbox-admin-token" };
const credentials = {
  "99digital": token,
  inquirly: token,
  engagelab: { apiKey: "sandbox-key", apiSecret: "sandbox-secret" },
};

let failures = 0;
for (const profile of profileNames) {
  for (const seed of SEEDS) {
    const { url, close } = await listen(createSandbox({ profile }));
    for (const api of apis) {
      // Stories draw no values: one run of them is enough.
      const only = seed === SEEDS[0] ? undefined : "properties";
      const options = { api, server: `${url}/${api}`, credentials: credentials[api], write: true, seed, only };
      const { checks, exchanges, milliseconds } = await verify(options);
      const failed = checks.filter(({ passed }) => !passed);
      failures += failed.length;
      const effort = `${checks.length} checks, ${exchanges.length} requests, ${Math.round(milliseconds)} ms`;
      process.stdout.write(`${profile} ${api} seed ${seed}: ${failed.length} failed of ${effort}\n`);
      for (const { name, message } of failed) process.stdout.write(`  ${name}: ${message}\n`);
    }
    await close();
  }
}
process.exitCode = failures === 0 ? 0 : 1;
