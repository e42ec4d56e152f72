import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export interface Served {
  readonly origin: string;
  /** Bytes of a file as they are sent; 0 for one that is not there. */
  weightOf(path: string): number;
  close(): void;
}

/** Serves a folder on loopback, each file compressed once with gzip at level 9. */
export async function serve(folder: string): Promise<Served> {
  const compressed = new Map<string, Buffer>();
  function bodyOf(path: string): Buffer {
    const known = compressed.get(path) ?? gzipSync(readFileSync(folder + path), { level: 9 });
    compressed.set(path, known);
    return known;
  }
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURI(new URL(url, "http://127.0.0.1").pathname).slice(1);
    try {
      const body = bodyOf(path);
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    weightOf: (path) => compressed.get(path)?.length ?? 0,
    close: () => server.close(),
  };
}
