import type { Played } from './play-life.ts';

/** What many lives add up to. */
export interface Tally {
  lives: number;
  readonly ends: Map<string, number>;
  readonly audits: Map<string, number>;
  /** By the number of applies that a healthy world took. */
  readonly recoveries: Map<number, number>;
  readonly bad: Played[];
}

export function newTally(): Tally {
  return { lives: 0, ends: new Map(), audits: new Map(), recoveries: new Map(), bad: [] };
}

export function count(tally: Tally, played: Played): void {
  tally.lives += 1;
  for (const end of played.ends) tally.ends.set(end, (tally.ends.get(end) ?? 0) + 1);
  for (const end of played.audits) tally.audits.set(end, (tally.audits.get(end) ?? 0) + 1);
  tally.recoveries.set(played.recoveries, (tally.recoveries.get(played.recoveries) ?? 0) + 1);
  if (played.violations.length > 0) tally.bad.push(played);
}

export function renderTally({ lives, ends, audits, recoveries, bad }: Tally, elapsedMs: number): string {
  const runs = [...ends.values()].reduce((sum, own) => sum + own, 0);
  const rate = Math.round((lives * 1000) / Math.max(1, elapsedMs));
  const countAll = (all: ReadonlyMap<string, number>): string =>
    [...all]
      .sort(([, a], [, b]) => b - a)
      .map(([end, own]) => `${own} ${end}`)
      .join(', ');
  const again = [...recoveries].sort(([a], [b]) => a - b).map(([applies, own]) => `${own} after ${applies}`);
  return [
    `${lives} lives with ${runs} applies in ${(elapsedMs / 1000).toFixed(0)} s (${rate} lives a second), ${bad.length} with a violation.`,
    `Applies ended: ${countAll(ends)}.`,
    `Audits ended: ${countAll(audits)}.`,
    `Applies until a healthy world was green again: ${again.join(', ')}.`,
  ].join('\n');
}
