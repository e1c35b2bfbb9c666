/** Milliseconds that remain at the rate seen so far; undefined until something has ended. */
export function estimateRemainingMs(facts: {
  readonly done: number;
  readonly total: number;
  readonly elapsedMs: number;
}): number | undefined {
  const { done, total, elapsedMs } = facts;
  if (done <= 0 || elapsedMs <= 0) return undefined;
  return Math.max(0, Math.round(((total - done) * elapsedMs) / done));
}
