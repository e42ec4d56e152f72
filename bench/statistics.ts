/** The middle value; the mean of the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds that one call of `run` takes: the median of several rounds of many calls each, after a warm-up round. */
export async function millisecondsPerCall(run: () => unknown, calls: number, rounds = 7): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) await run();
    if (round > 0) times.push((performance.now() - start) / calls);
  }
  return median(times);
}
