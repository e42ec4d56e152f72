import { readFile } from "node:fs/promises";
import { validate } from "@scalar/openapi-parser";
import { pointerTo } from "./pointer.mjs";

/** @type {import("./tool.js").Tool} */
export const scalar = {
  name: "scalar",
  async findingsIn(file) {
    const { valid, errors = [] } = await validate(await readFile(file, "utf8"));
    if (!valid && errors.length === 0) {
      return [{ severity: "error", where: "", message: "is not valid, but no reason is given" }];
    }
    return errors.map(({ message, path }) => ({ severity: "error", where: placeOf(path), message }));
  },
};

/**
 * The types promise a list of steps, but a fault against the schema comes with a JSON pointer.
 *
 * @param {unknown} path
 * @returns {string}
 */
function placeOf(path) {
  if (Array.isArray(path)) return pointerTo(path);
  return typeof path === "string" ? `#${path}` : "";
}
