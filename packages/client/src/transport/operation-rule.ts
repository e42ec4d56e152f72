/** What the transport knows of an operation, taken from the description of its API. */
export interface OperationRule {
  /** Whether a request that was carried out twice leaves what it leaves when carried out once; by default the method tells. */
  readonly repeatable?: boolean;
  /**
   * Members of a JSON object in a 2xx response, one of which must be there; none where the response has no body. By default
   * those that most operations of the API have.
   */
  readonly envelope?: readonly string[];
}

/** What holds for one operation only, by its method and its path as the description writes it: `POST /api/v1/…`. */
export interface OperationRules {
  readonly [operation: string]: OperationRule;
}

export function ruleOf(rules: OperationRules | undefined, method: string, path: string): OperationRule {
  return rules?.[`${method} ${path}`] ?? {};
}

/** Whether a request of this method changes nothing and has no body. */
export function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

/** Whether carrying out a request twice does no harm. PUT and PATCH set the fields that are given, in all three APIs. */
export function isRepeatable(method: string, rule: OperationRule): boolean {
  return rule.repeatable ?? (isRead(method) || method === "PUT" || method === "PATCH");
}
