/** What the transport knows of an operation, taken from the description of its API. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Whether a request that was carried out twice leaves what it leaves when carried out once; by default the method tells. */
  readonly repeatable?: boolean;
  /**
   * Members that the description requires of a JSON object in a 2xx response: one of them must be there. Absent where the
   * response has no body.
   */
  readonly envelope?: readonly string[];
}

/** GET and HEAD read. PUT and PATCH set the fields that are given, in all three APIs. */
const REPEATABLE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "PUT", "PATCH"]);

/** Whether carrying out a request twice does no harm. */
export function isRepeatable(method: string, operation: Operation | undefined): boolean {
  return operation?.repeatable ?? REPEATABLE_METHODS.has(method);
}

/**
 * Whether a 2xx response is what its operation promises: JSON with a known envelope, or a list, which an API may return
 * bare. What is unknown inside is let through. An empty body is fine where one is documented, and with 204.
 *
 * @param data The parsed body; undefined when it was not JSON.
 */
export function isPromised(
  response: { status: number; text: string; data: unknown },
  operation: Operation | undefined,
): boolean {
  const { status, text, data } = response;
  if (text === "") return status === 204 || (operation !== undefined && operation.envelope === undefined);
  if (Array.isArray(data)) return true;
  if (typeof data !== "object" || data === null) return false;
  return operation?.envelope === undefined || operation.envelope.some((member) => member in data);
}
