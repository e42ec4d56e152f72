import { compactObject, type JsonObject, type JsonValue } from "../../store/json.js";
import { BadRequest } from "./bad-request.js";

/** A parameter under construction. Maps instead of objects, because keys such as `__proto__` have no meaning in them. */
type Node = string | null | NodeList | NodeMap;
type NodeList = Node[];
type NodeMap = Map<string, Node>;

/** Of Rack, which counts from 0. */
const DEEPEST_KEY = 31;

/**
 * Builds lists and objects from keys with brackets, as Rack does: `labels[]=a&labels[]=b`, `custom_attributes[plan]=pro`.
 *
 * @throws {BadRequest} when one key is used both as a list and as an object or text, or nests too deeply.
 */
export function nestParameters(pairs: Iterable<readonly [string, string | null]>): JsonObject {
  const root: NodeMap = new Map();
  for (const [key, value] of pairs) assign(root, key, value, 0);
  return compactObject(objectOf(root));
}

function assign(target: NodeMap, key: string, value: string | null, depth: number): void {
  if (depth > DEEPEST_KEY) throw new BadRequest("A parameter nests too deeply.");
  const head = /^[[\]]*([^[\]]+)\]*/.exec(key);
  const name = head?.[1];
  if (head === null || name === undefined) return;
  const rest = key.slice(head[0].length);
  if (rest === "") target.set(name, value);
  else if (rest === "[") target.set(key, value);
  else if (rest === "[]") listAt(target, name).push(value);
  else if (rest.startsWith("[]")) assignInList(listAt(target, name), listItemKey(rest), value, depth);
  else assign(mapAt(target, name), rest, value, depth + 1);
}

/** A key that the last object of the list already has begins the next object. */
function assignInList(list: NodeList, key: string, value: string | null, depth: number): void {
  const last = list.at(-1);
  const continues = last instanceof Map && !hasKey(last, key);
  const item: NodeMap = continues ? last : new Map();
  assign(item, key, value, depth + 1);
  if (!continues) list.push(item);
}

/** Whether all names of a key with brackets lead to something; a key that ends in a list never does, as in Rack. */
function hasKey(item: NodeMap, key: string): boolean {
  if (key.includes("[]")) return false;
  let node: Node | undefined = item;
  for (const name of key.split(/[[\]]+/).filter((part) => part !== "")) {
    if (!(node instanceof Map) || !node.has(name)) return false;
    node = node.get(name);
  }
  return true;
}

function listItemKey(rest: string): string {
  return /^\[\]\[([^[\]]+)\]$/.exec(rest)?.[1] ?? rest.slice(2);
}

function listAt(target: NodeMap, name: string): NodeList {
  const existing = target.get(name) ?? [];
  if (!Array.isArray(existing)) throw new BadRequest(`The parameter "${name}" is used in two ways.`);
  target.set(name, existing);
  return existing;
}

function mapAt(target: NodeMap, name: string): NodeMap {
  const existing = target.get(name) ?? new Map<string, Node>();
  if (!(existing instanceof Map)) throw new BadRequest(`The parameter "${name}" is used in two ways.`);
  target.set(name, existing);
  return existing;
}

function objectOf(map: NodeMap): JsonObject {
  return Object.fromEntries(Array.from(map, ([key, node]) => [key, parameterValue(node)]));
}

function parameterValue(node: Node): JsonValue {
  if (node instanceof Map) return objectOf(node);
  return Array.isArray(node) ? node.map(parameterValue) : node;
}
