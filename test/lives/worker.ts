import { playLife } from './play-life.ts';
import type { Played } from './play-life.ts';

/** What a worker reports: a life as it begins, and as it was. */
export type WorkerReport = { readonly kind: 'begins'; readonly seed: number } | ({ readonly kind: 'played' } & Played);

const [from = 0, until = 0, step = 1] = process.argv.slice(2).map(Number);

for (let seed = from; seed < until; seed += step) {
  send({ kind: 'begins', seed });
  const played = await playLife(seed);
  // The history of a life without a violation is of no use.
  send({ kind: 'played', ...played, history: played.violations.length === 0 ? [] : played.history });
}

function send(report: WorkerReport): void {
  process.send?.(report);
}
