import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath, kill } from 'node:process';

import { notLoaded } from './failure-reporter.ts';
import type { PlantedBug } from './planted-bugs.ts';

/** The tests take less than a minute on two idle cores. */
const longestRunMs = 300_000;

export type TestRun =
  | { readonly kind: 'passed' }
  /** Each with its file. Jest stops after the first file that fails, so these are not all. */
  | { readonly kind: 'failed'; readonly tests: readonly string[] }
  /** The bug is neither found nor missed. */
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * @param bug undefined: the sources as they are.
 * @param paths parts of the paths of the tests; empty: all of rollout, domain, commands, proving, auditing and the
 * report of a plan.
 */
export async function runTests(bug: PlantedBug | undefined, paths: readonly string[]): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'planted-bugs-'));
  const file = join(folder, 'failures');
  writeFileSync(file, '');
  try {
    const { code, output } = await runJest(paths, {
      PLANTED_BUG: bug?.name ?? '',
      PLANTED_BUG_FAILURES: file,
    });
    const tests = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    const broken = tests.find((test) => test.includes(notLoaded));
    if (broken !== undefined) return { kind: 'unknown', why: broken };
    if (tests.length > 0) return { kind: 'failed', tests };
    return code === 0
      ? { kind: 'passed' }
      : { kind: 'unknown', why: `jest ended with ${code ?? 'a signal'}. ${output}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function runJest(paths: readonly string[], variables: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // What needs much time finds no bug on a busy machine.
    const names = ['--testNamePattern', '^(?!.*(in a moment|4,000 accounts))'];
    const options = [...names, '--config', 'test/planted-bugs/jest.config.js', '--bail', '--silent'];
    const nodeOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
    const child = spawn(execPath, ['node_modules/jest/bin/jest.js', ...options, ...paths], {
      env: { ...env, NODE_OPTIONS: nodeOptions, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: a bug may keep jest's workers busy for ever, and they end with it.
      detached: true,
    });
    const { pid } = child;
    if (pid !== undefined) {
      const endGroup = (): void => {
        kill(-pid, 'SIGKILL');
      };
      const timer = setTimeout(endGroup, longestRunMs);
      process.on('exit', endGroup);
      child.on('exit', () => {
        clearTimeout(timer);
        process.off('exit', endGroup);
      });
    }
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => output.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: Buffer.concat(output).toString().trim() });
    });
  });
}
