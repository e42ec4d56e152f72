// Serves a description with the Scalar mock server: node scalar-server.mjs <port> <description.json>
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const [port, file] = process.argv.slice(2);
const app = await createMockServer({ document: JSON.parse(readFileSync(file, "utf8")) });
const server = serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
process.once("SIGTERM", () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
