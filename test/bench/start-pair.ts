import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

import { repositoryRoot } from '../e2e/harness/action-run.ts';
import { atMost, figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { measurePairs } from './pairs.ts';

const mostMs = 10_000;

/** From the start of the built action to its first error line, against an empty file that node runs. */
export async function measureStart(actionDirectory = repositoryRoot, times: number): Promise<readonly Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'stackset-role-bench-'));
  const empty = join(directory, 'empty.mjs');
  writeFileSync(empty, '');
  const { runs } = parse(readFileSync(join(actionDirectory, 'action.yml'), 'utf8')) as {
    readonly runs: { readonly main: string };
  };
  const { ratio, ours, theirs } = await measurePairs(
    {
      ours: () => timeUntil(join(actionDirectory, runs.main), directory, '::error'),
      theirs: () => timeUntil(empty, directory, undefined),
    },
    times,
  );
  rmSync(directory, { recursive: true, force: true });
  return [
    figure('start to first error / node on an empty file', ratio, '×', atMost(3)),
    figure('start to first error', ours * 1000, 'ms'),
    figure('node on an empty file', theirs * 1000, 'ms'),
  ];
}

/** @returns seconds until the text is printed; without one, until the end. */
function timeUntil(file: string, directory: string, text: string | undefined): Promise<number> {
  const started = performance.now();
  const passed = (): number => (performance.now() - started) / 1000;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file], {
      env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: directory, INPUT_COMMAND: 'destroy' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: mostMs,
    });
    let printed = '';
    let seconds: number | undefined;
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      if (text !== undefined && printed.includes(text)) seconds ??= passed();
    });
    child.once('error', reject);
    child.once('close', () => {
      if (text === undefined) resolve(passed());
      else if (seconds === undefined) reject(new Error(`${file} printed no ${text}:\n${printed}`));
      // After its end, so that the next one has the machine for itself.
      else resolve(seconds);
    });
  });
}
