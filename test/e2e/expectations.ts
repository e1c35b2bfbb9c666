import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import { repositoryRoot } from '../story/action-run.ts';
import { findDeviation, play } from '../story/play.ts';
import type { PlayedRun, PlayOptions } from '../story/play.ts';
import { readScenario } from '../story/scenario.ts';
import { externalIdCanary } from '../story/stage.ts';
import type { StagedRun } from '../story/stage.ts';

/** Longest story: a first rollout, an update and what follows, each a terraform with its provider; ms. */
export const storyTimeoutMs = 420_000;

/** Plays a scenario, holds every run against what it tells, and looks for the secret in all that is left. */
export async function playAsTold(name: string, options: PlayOptions = {}): Promise<readonly StagedRun[]> {
  const played = await play(readScenario(name), options);
  for (const entry of played) expectAsTold(entry);
  return played.map(({ run }) => run);
}

function expectAsTold(played: PlayedRun): void {
  const deviation = findDeviation(played);
  if (deviation !== undefined) throw new Error(`${deviation}\n\n${played.run.log}`);
  expectNoSecret(played.run);
  expectNothingLeft(played.run);
}

/** The external id is nowhere but in AWS and in the state. */
export function expectNoSecret(run: StagedRun, secret = externalIdCanary): void {
  const maskings = [`::add-mask::${secret}`, `::add-mask::${encodeURIComponent(secret)}`];
  const log = run.log.split('\n').filter((line) => !maskings.includes(line));
  expect(log.filter((line) => line.includes(secret))).toEqual([]);
  for (const text of [run.summary, run.comment ?? '', JSON.stringify(run.outputs)]) expect(text).not.toContain(secret);
  const holding = [...run.files].filter(([, content]) => content.includes(secret)).map(([path]) => path);
  expect(holding).toEqual([]);
}

const ownFiles = new Set(['stackset-role-results.json', 'stackset-role-results.csv']);

/** The private directory, its plan and its variables are gone, also after a failure. */
export function expectNothingLeft(run: StagedRun): void {
  expect([...run.files.keys()].filter((path) => !ownFiles.has(path))).toEqual([]);
}

export function mutatingActions(run: StagedRun): readonly string[] {
  return run.recorded
    .filter(({ service, action }) => service === 'cloudformation' && /^(Create|Update|Delete|Stop|Import)/.test(action))
    .map(({ action }) => action);
}

/**
 * Compares a comment with its golden, `test/golden/e2e-NAME.md`; `UPDATE_GOLDEN=1` writes it anew. What differs from
 * run to run by its nature is replaced first.
 */
export function expectGolden(name: string, markdown: string | undefined): void {
  const path = join(repositoryRoot, 'test', 'golden', `e2e-${name}.md`);
  if (markdown === undefined) throw new Error(`${name}: the run wrote no comment`);
  const got = normalise(markdown);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, got);
  expect(existsSync(path)).toBe(true);
  expect(got).toBe(readFileSync(path, 'utf8'));
}

function normalise(markdown: string): string {
  return markdown
    .replaceAll(/\b[0-9a-f]{40}\b/g, '<sha>')
    .replaceAll(/`[0-9a-f]{7}`/g, '`<sha>`')
    .replaceAll(/RequestID: [0-9a-f-]{36}/g, 'RequestID: <id>')
    .replaceAll(/terraform-\d{14,}[0-9a-f]*/g, 'terraform-<time>')
    .replaceAll(/sha256:[0-9a-f]{8,64}/g, 'sha256:<digest>')
    .replaceAll(/\b184\d{8}\b/g, '<run>')
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?Z?( UTC)?/g, '<time>')
    .replaceAll(/\b(\d+ h )?(\d+ min )?\d+ s\b(?! =)/g, '<duration>')
    .replaceAll(/\b(\d+ h )?\d+ min\b/g, '<duration>')
    .trimEnd()
    .concat('\n');
}
