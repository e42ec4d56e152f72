import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { smoke } from "./smoke.js";

const server = await listen(createSandbox(), { port: 0 });
try {
  console.log(await smoke(server.url));
} finally {
  await server.close();
}
