/** What `action` resolves with, and how many milliseconds it takes. */
export async function measure<Value>(action: () => Promise<Value>): Promise<{ value: Value; took: number }> {
  const started = performance.now();
  const value = await action();
  return { value, took: performance.now() - started };
}
