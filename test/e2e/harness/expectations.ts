import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import type { RecordedRequest } from '../../aws-simulator/recorder.ts';
import { repositoryRoot } from './action-run.ts';
import { leaveOutAs } from '../../stories/comment-sections.ts';
import { findDeviation, play } from './play-scenario.ts';
import type { PlayedRun, PlayOptions } from './play-scenario.ts';
import { readScenario } from './scenario.ts';
import { externalIdCanary } from './stage.ts';
import type { StagedRun } from './stage.ts';

/** Longest story: a first rollout, an update and what follows, each a terraform with its provider; ms. */
export const storyTimeoutMs = 420_000;

/**
 * Plays a scenario, holds every run against what it expects, and looks for the secret in all that is left. That a green
 * run is true is the stage's own rule.
 */
export async function playAsExpected(name: string, options: PlayOptions = {}): Promise<readonly StagedRun[]> {
  const onRun: PlayOptions['onRun'] = async (entry, stage) => {
    expectAsScenario(entry);
    await options.onRun?.(entry, stage);
  };
  const played = await play(readScenario(name), { ...options, onRun });
  return played.map(({ run }) => run);
}

function expectAsScenario(played: PlayedRun): void {
  const { run } = played;
  const deviation = findDeviation(played);
  if (deviation !== undefined) throw new Error(`${deviation}\n\n${run.log}`);
  expectNoSecret(run);
  expectNothingLeft(run);
  expectQuietWithoutChanges(run);
  expectSpacedComments(run);
}

/** A plan changes nothing, and a run that finds no changes sends nothing. */
function expectQuietWithoutChanges(run: StagedRun): void {
  if (run.command !== 'plan' && run.outputs['outcome'] !== 'no-changes') return;
  expect(mutatingActions(run)).toEqual([]);
  if (run.outputs['outcome'] === 'no-changes') expect(run.outputs['has-changes']).toBe('false');
}

/** Shortest time between two comments on progress, ms, less what looking for them every 50 ms may be off. */
const progressEveryMs = 20_000 - 200;

/** GitHub counts edits: those on progress keep their distance, and nothing comes after the one that reports the end. */
function expectSpacedComments({ commentEdits, comment }: StagedRun): void {
  const progress = progressEdits({ commentEdits });
  const gaps = progress.slice(1).map(({ atMs }, index) => atMs - (progress[index]?.atMs ?? 0));
  expect(gaps.filter((gapMs) => gapMs < progressEveryMs)).toEqual([]);
  const last = commentEdits.at(-1);
  if (last === undefined) return;
  expect(progress).not.toContain(last);
  expect(last.body).toBe(comment);
}

export function progressEdits({ commentEdits }: Pick<StagedRun, 'commentEdits'>): StagedRun['commentEdits'] {
  return commentEdits.filter(({ body }) => body.includes('\n## ⏳ '));
}

/** The external id is nowhere but in AWS and in the state. */
export function expectNoSecret(run: StagedRun, secret = externalIdCanary): void {
  const maskings = [`::add-mask::${secret}`, `::add-mask::${encodeURIComponent(secret)}`];
  const log = run.log.split('\n').filter((line) => !maskings.includes(line));
  expect(log.filter((line) => line.includes(secret))).toEqual([]);
  const { post, commentEdits } = run;
  const postLog = (post?.log ?? '').split('\n').filter((line) => !maskings.includes(line));
  const edits = commentEdits.map(({ body }) => body);
  for (const text of [run.summary, ...edits, JSON.stringify(run.outputs), postLog.join('\n'), post?.summary ?? '']) {
    expect(text).not.toContain(secret);
  }
  const holding = [...run.files].filter(([, content]) => content.includes(secret)).map(([path]) => path);
  expect(holding.filter((path) => !isKeptState(path))).toEqual([]);
}

const ownFiles = new Set(
  ['plan.json', 'results.json', 'results.csv', 'results.html'].map((name) => `stackset-role-${name}`),
);

/** A state that could not be written, kept for the person who reads of it in the comment. */
function isKeptState(path: string): boolean {
  return path.endsWith('-errored.tfstate');
}

/** The private directory, its plan and its variables are gone, also after a failure. */
export function expectNothingLeft(run: StagedRun): void {
  const left = [...run.files.keys()].filter((path) => !ownFiles.has(path));
  expect(left.filter((path) => !isKeptState(path) || run.comment?.includes(path) !== true)).toEqual([]);
}

/** What was asked to change AWS, refused requests included. */
export function mutations(run: StagedRun): readonly RecordedRequest[] {
  return run.recorded.filter(
    ({ service, action }) => service === 'cloudformation' && /^(Create|Update|Delete|Stop|Import)/.test(action),
  );
}

export function mutatingActions(run: StagedRun): readonly string[] {
  return mutations(run).map(({ action }) => action);
}

/**
 * Compares a comment with its golden, `test/golden/e2e-NAME.md`: the list of headings, and the sections that the golden
 * holds; `…` stands for one that it leaves out. What differs from run to run by its nature is replaced first.
 * `UPDATE_GOLDEN=1` writes it again and leaves out what it left out.
 */
export function expectGolden(name: string, markdown: string | undefined): void {
  const path = join(repositoryRoot, 'test', 'golden', `e2e-${name}.md`);
  if (markdown === undefined) throw new Error(`${name}: the run wrote no comment`);
  const isUpdating = process.env['UPDATE_GOLDEN'] === '1';
  if (!isUpdating) expect(existsSync(path)).toBe(true);
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const got = leaveOutAs(golden, normalise(markdown));
  if (isUpdating) writeFileSync(path, got);
  expect(got).toBe(isUpdating ? got : golden);
}

function normalise(markdown: string): string {
  return (
    markdown
      .replaceAll(/\b[0-9a-f]{40}\b/g, '<sha>')
      .replaceAll(/`[0-9a-f]{7}`/g, '`<sha>`')
      .replaceAll(/RequestID: [0-9a-f-]{36}/g, 'RequestID: <id>')
      .replaceAll(/\/\S*stackset-role-run-\w+/g, '<runner>')
      .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>')
      .replaceAll(/stackset-role-action-[0-9a-f]{16}-/g, 'stackset-role-action-<digest>-')
      .replaceAll(/terraform-\d{14,}[0-9a-f]*/g, 'terraform-<time>')
      .replaceAll(/sha256:[0-9a-f]{8,64}/g, 'sha256:<digest>')
      .replaceAll(/\b184\d{8}\b/g, '<run>')
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?Z?( UTC)?/g, '<time>')
      .replaceAll(/\b\d\d:\d\d:\d\d\b/g, '<clock>')
      .replaceAll(/· \d\d:\d\d UTC/g, '· <clock> UTC')
      .replaceAll(/UTC, of \d{4}-\d\d-\d\d/g, 'UTC, of <day>')
      .replaceAll(/`[0-9a-f]{8}`/g, '`<id>`')
      // Renewed with the data of the action.
      .replaceAll(/`v\d+`/g, '`v<n>`')
      .replaceAll(/as of \d{4}-\d\d-\d\d/g, 'as of <day>')
      .replaceAll(/\b(\d+ h )?(\d+ min )?\d+ s\b(?! =)/g, '<duration>')
      .replaceAll(/\b(\d+ h )?\d+ min\b/g, '<duration>')
      // AWS's list lags, so that a first look may see the accounts or not.
      .replaceAll(/ done, \d+ not started when it was last seen/g, ' done when it was last seen')
      .trimEnd()
      .concat('\n')
  );
}
