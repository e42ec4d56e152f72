import { readFile } from "node:fs/promises";

/**
 * The code that shows each method of the resource: the regions of an example, by their names.
 * @returns {Promise<(method: string) => string>}
 */
export async function readMethodExamples() {
  const source = await readFile(new URL("../../../examples/09-every-method.ts", import.meta.url), "utf8");
  const regions = new Map(
    [...source.matchAll(/^\/\/ #region (\S+)\n([\s\S]*?)\n\/\/ #endregion$/gm)].map(([, name, code]) => [name, code]),
  );
  return (method) => {
    const code = regions.get(method);
    if (code === undefined) throw new Error(`examples/09-every-method.ts has no region "${method}".`);
    return code;
  };
}
