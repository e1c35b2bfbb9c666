import { openStage } from '../e2e/harness/stage.ts';
import type { Stage } from '../e2e/harness/stage.ts';
import { figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { measurePairs } from './pairs.ts';

/** `plan` of the default role where nothing changes, by this build and by another one, turn by turn. */
export async function measureBuilds(
  actionDirectory: string | undefined,
  otherDirectory: string | undefined,
  times: number,
): Promise<readonly Figure[]> {
  if (otherDirectory === undefined) return [];
  const setup = { accounts: 40, timeScale: 600 };
  const [ours, theirs] = [await openStage(setup, actionDirectory), await openStage(setup, otherDirectory)];
  try {
    for (const stage of [ours, theirs]) await run(stage, 'apply');
    const pair = await measurePairs({ ours: () => run(ours, 'plan'), theirs: () => run(theirs, 'plan') }, times);
    return [
      figure('plan, this build / the other build', pair.ratio, '×'),
      figure('plan, this build', pair.ours, 's'),
      figure('plan, the other build', pair.theirs, 's'),
    ];
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
  }
}

async function run(stage: Stage, command: 'plan' | 'apply'): Promise<number> {
  const { exitCode, log, seconds } = await stage.run({ command });
  if (exitCode !== 0) throw new Error(`${command} ended with ${exitCode}:\n${log}`);
  return seconds;
}
