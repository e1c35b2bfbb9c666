import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { playLife } from './play-life.ts';
import { count, newTally, renderTally } from './tally.ts';
import type { Tally } from './tally.ts';
import type { WorkerReport } from './worker.ts';

const progressEveryMs = 5_000;

const usage = `npm run simulate -- [--seeds N] [--from S] [--workers W] [--stop-after K] | --seed S

  --seeds N        lives to play, default 1,000
  --from S         the first of their seeds
  --workers W      processes, default one a core
  --stop-after K   ends after so many lives with a violation, default 5
  --seed S         replays one life and prints what happened in it`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    'stop-after': { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});

process.exitCode = values.help
  ? explain()
  : values.seed === undefined
    ? await playMany()
    : await playOne(wholeNumber('seed', values.seed));

function explain(): number {
  console.log(usage);
  return 0;
}

/** Replays a life and prints what happened in it. */
async function playOne(seed: number): Promise<number> {
  const { history, violations } = await playLife(seed);
  console.log(history.join('\n'));
  return violations.length === 0 ? 0 : 1;
}

async function playMany(): Promise<number> {
  const from = wholeNumber('from', values.from);
  const until = from + wholeNumber('seeds', values.seeds);
  const workers = wholeNumber('workers', values.workers);
  const mostBad = wholeNumber('stop-after', values['stop-after']);
  const startMs = Date.now();
  const tally = newTally();
  const stop = new AbortController();
  const progress = setInterval(() => {
    console.log(renderTally(tally, Date.now() - startMs).split('\n')[0]);
  }, progressEveryMs);
  const onBad = (): void => {
    if (tally.bad.length >= mostBad) stop.abort();
  };
  await Promise.all(
    Array.from({ length: workers }, (_, index) => work([from + index, until, workers], tally, stop.signal, onBad)),
  );
  clearInterval(progress);
  for (const { seed, history } of tally.bad) console.log(`\nseed ${seed}\n${history.join('\n')}`);
  console.log(renderTally(tally, Date.now() - startMs));
  for (const { seed, violations } of tally.bad) console.log(`seed ${seed}: ${violations[0] ?? ''}`);
  return tally.bad.length === 0 ? 0 : 1;
}

/** A worker of its own for every core: lives of one worker never mix. */
function work(range: readonly number[], tally: Tally, stop: AbortSignal, onBad: () => void): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), range.map(String), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    let begun: number | undefined;
    const kill = (): void => {
      child.kill();
    };
    stop.addEventListener('abort', kill);
    child.on('message', (report: WorkerReport) => {
      if (report.kind === 'begins') {
        begun = report.seed;
        return;
      }
      begun = undefined;
      count(tally, report);
      if (report.violations.length === 0) return;
      console.log(`seed ${report.seed}: ${report.violations[0] ?? ''}`);
      onBad();
    });
    child.on('exit', () => {
      stop.removeEventListener('abort', kill);
      if (begun !== undefined && !stop.aborted) {
        // Nothing was left to do, and yet a run had not ended.
        const violations = ['the life never came to its end'];
        count(tally, { seed: begun, violations, history: violations, ends: [], audits: [], recoveries: 0 });
        onBad();
      }
      resolve();
    });
  });
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new RangeError(`--${name} takes a whole number, not ${text}`);
}
