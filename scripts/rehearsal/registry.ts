import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** A registry that anyone on this machine can publish to. */
export interface Registry {
  /** With a slash at its end. */
  readonly url: string;
  close(): void;
}

/**
 * Starts a registry on a free loopback port.
 *
 * @param folder Where it keeps what is published; is created.
 * @param scope Packages such as `@scope/*`, which it has only when they were published to it.
 * @param elsewhere URL of the registry that it gets all other packages from.
 */
export async function openRegistry(folder: string, scope: string, elsewhere: string): Promise<Registry> {
  // Has a package.json of its own, so that the root and its compiler do not know it.
  const { runServer }: { runServer: (config: object) => Promise<Server> } = createRequire(import.meta.url)("verdaccio");
  mkdirSync(folder);
  const server = await runServer({
    self_path: folder,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { elsewhere: { url: elsewhere } },
    packages: {
      [scope]: { access: "$all", publish: "$all", unpublish: "$all" },
      "**": { access: "$all", proxy: "elsewhere" },
    },
    max_body_size: "100mb",
    log: { type: "stdout", format: "pretty", level: "fatal" },
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
