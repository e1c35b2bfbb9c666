/** What is measured, and what it is measured against: seconds of one run each. */
export interface Pair {
  readonly ours: () => Promise<number>;
  readonly theirs: () => Promise<number>;
}

export interface PairResult {
  /** Median of the ratios of the pairs. */
  readonly ratio: number;
  /** Medians, seconds. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Runs A B A B …: other work of the machine meets both halves of a pair alike, so the ratio of each pair is worth
 * more than the ratio of two averages.
 */
export async function measurePairs({ ours, theirs }: Pair, times: number): Promise<PairResult> {
  const measured: { readonly ours: number; readonly theirs: number }[] = [];
  for (let pair = 0; pair < times; pair += 1) measured.push({ ours: await ours(), theirs: await theirs() });
  return {
    ratio: median(measured.map((one) => one.ours / one.theirs)),
    ours: median(measured.map((one) => one.ours)),
    theirs: median(measured.map((one) => one.theirs)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('There is no median of nothing');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
