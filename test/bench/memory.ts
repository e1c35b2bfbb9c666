import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStage } from '../e2e/harness/stage.ts';
import { atMost, figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { peakFileVariable } from './peak-memory.ts';

export const mebibyte = 1024 * 1024;
export const mostMebibytes = 256;

/**
 * Memory of the built action's process in a first deployment, with terraform, AWS and GitHub outside of it.
 * @param accountNumbers the aim is that of the largest.
 */
export async function measureMemory(
  actionDirectory: string | undefined,
  accountNumbers: readonly number[],
  failures: number,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const accounts of accountNumbers) {
    const bytes = await measurePeak(actionDirectory, accounts, failures);
    const aim = accounts === Math.max(...accountNumbers) ? atMost(mostMebibytes) : undefined;
    const name = `${accounts.toLocaleString('en-US')} accounts, ${failures} failed: peak memory`;
    figures.push(figure(name, bytes / mebibyte, 'MiB', aim));
  }
  return figures;
}

async function measurePeak(actionDirectory: string | undefined, accounts: number, failures: number): Promise<number> {
  const stage = await openStage({ accounts, timeScale: 60 }, actionDirectory);
  try {
    const { world } = stage.simulator;
    const failing = [...world.organization.accounts.keys()].slice(-failures);
    world.setFaults([{ kind: 'refuse', reason: 'denied-by-scp', accounts: failing }]);
    const { result: run, bytes } = await withPeakFile((environment) =>
      stage.run({
        command: 'apply',
        inputs: { 'initial-failure-tolerance-percentage': '100', 'initial-max-concurrent-percentage': '100' },
        environment,
      }),
    );
    if (run.outputs['accounts-failed'] !== String(failures)) {
      throw new Error(`${run.outputs['accounts-failed'] ?? 'no'} accounts failed instead of ${failures}:\n${run.log}`);
    }
    return bytes;
  } finally {
    await stage.close();
  }
}

/** @param run with these variables: each process that it starts writes down its peak. @returns the largest, bytes. */
export async function withPeakFile<Result>(
  run: (environment: Readonly<Record<string, string>>) => Promise<Result>,
): Promise<{ readonly result: Result; readonly bytes: number }> {
  const directory = mkdtempSync(join(tmpdir(), 'stackset-role-bench-'));
  const file = join(directory, 'peak');
  try {
    const result = await run({
      [peakFileVariable]: file,
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'peak-memory.ts')}`,
    });
    return { result, bytes: Math.max(...readFileSync(file, 'utf8').trim().split('\n').map(Number)) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
