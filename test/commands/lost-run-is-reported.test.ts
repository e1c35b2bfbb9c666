import { expect, test } from '@jest/globals';

import type { CommentPosted, Reporting, PullRequestRef } from '../../src/ports.ts';
import { reportLostRun } from '../../src/commands/lost-run.ts';
import type { CommentHeader } from '../../src/domain/reports/comment-header.ts';
import type { LostRunReport } from '../../src/domain/reports/lost-run-report.ts';
import { UserError } from '../../src/domain/user-error.ts';

const stackSet = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;
const request = { stackSet, comment: 'always' } as const;
const lostApply: LostRunReport = {
  command: 'apply',
  stackSet,
  operation: { id: 'terraform-20260102', action: 'UPDATE', done: 3, total: 40, failed: 1, notStarted: 36 },
  lastSeenAt: new Date('2026-01-02T03:04:05Z'),
  leftovers: { unendedIn: undefined, keptState: undefined },
};
const lostPlan: LostRunReport = { ...lostApply, command: 'plan', operation: undefined };

interface Surroundings {
  readonly current?: PullRequestRef;
  readonly merged?: PullRequestRef;
  readonly answer?: () => CommentPosted;
}

function openReporting({ current, merged, answer }: Surroundings) {
  const lines: string[] = [];
  const comments: { readonly pullRequest: number; readonly header: CommentHeader; readonly body: string }[] = [];
  const summaries: string[] = [];
  const say = (kind: string) => (text: string) => lines.push(`${kind}: ${text}`);
  const { signal } = new AbortController();
  const reporting: Reporting = {
    pullRequests: {
      current,
      findMerged: () => Promise.resolve(merged),
      upsertComment: async ({ number }, header, body) => {
        const posted = await Promise.resolve(
          (answer ?? (() => ({ kind: 'posted', url: 'https://c', id: 1, text: '' }) as const))(),
        );
        if (posted.kind === 'posted') comments.push({ pullRequest: number, header, body });
        return posted;
      },
      readPull: () => Promise.resolve(undefined),
      readComment: () => Promise.resolve(undefined),
      relateCommit: () => Promise.resolve('unknown'),
    },
    run: {
      runId: 42,
      runAttempt: 2,
      headSha: 'abc1234def5678',
      sha: 'abc1234def5678',
      branch: 'main',
      workflowRef: '',
      actionRef: '',
      url: 'https://github.com/o/r/actions/runs/42',
    },
    publication: {
      setOutput: () => undefined,
      writeSummary: (markdown) => {
        summaries.push(markdown);
        return Promise.resolve();
      },
      writeFile: () => Promise.reject(new Error('nothing to write')),
    },
    clock: { now: () => new Date('2026-01-02T03:05:00Z'), sleep: () => Promise.resolve() },
    log: {
      debug: () => undefined,
      info: say('info'),
      warning: say('warning'),
      error: say('error'),
      group: say('group'),
      openGroup: say('group'),
      closeGroup: () => undefined,
    },
    interruption: { requested: signal, lastCall: signal },
    memory: { rememberPullRequest: () => undefined, rememberOperation: () => undefined },
  };
  return { reporting, lines, comments, summaries };
}

test('an apply names the operation that goes on, in annotation, comment and summary', async () => {
  const { reporting, lines, comments, summaries } = openReporting({});
  await reportLostRun(reporting, request, lostApply, { number: 7, mayWrite: true });
  expect(lines).toEqual([
    'error: This apply was ended before it could report; its last sign of life was at 2026-01-02T03:04:05.000Z. ' +
      'Operation terraform-20260102 goes on in AWS (last seen: 3 of 40 accounts done, 1 failed, 36 not started): run apply again to attach to it.',
  ]);
  expect(comments).toEqual([
    {
      pullRequest: 7,
      // The header of the run itself: it replaces the run's own progress, and nothing of a newer run.
      header: expect.objectContaining({ command: 'apply', stackSet: 'audit', runId: 42, runAttempt: 2 }) as unknown,
      body: expect.stringContaining('terraform-20260102') as unknown,
    },
  ]);
  expect(summaries).toEqual([expect.stringContaining('terraform-20260102')]);
});

test('without an operation it claims none', async () => {
  const { reporting, lines } = openReporting({});
  await reportLostRun(reporting, request, { ...lostApply, operation: undefined }, undefined);
  expect(lines[0]).toBe(
    'error: This apply was ended before it could report; its last sign of life was at 2026-01-02T03:04:05.000Z.',
  );
});

test('an apply that had not found its pull request yet looks for it', async () => {
  const { reporting, comments } = openReporting({ merged: { number: 9, mayWrite: true } });
  await reportLostRun(reporting, request, lostApply, undefined);
  expect(comments.map(({ pullRequest }) => pullRequest)).toEqual([9]);
});

test('a plan is reported on its own pull request', async () => {
  const { reporting, comments } = openReporting({
    current: { number: 7, mayWrite: true },
    merged: { number: 9, mayWrite: true },
  });
  await reportLostRun(reporting, request, lostPlan, undefined);
  expect(comments.map(({ pullRequest, header }) => [pullRequest, header.command])).toEqual([[7, 'plan']]);
});

const silences: readonly (readonly [
  string,
  Surroundings,
  Parameters<typeof reportLostRun>[1],
  PullRequestRef | undefined,
])[] = [
  ['a direct push', {}, request, undefined],
  ['a fork', {}, request, { number: 7, mayWrite: false }],
  ['comment: never', {}, { stackSet, comment: 'never' }, { number: 7, mayWrite: true }],
  [
    'a newer run',
    { answer: () => ({ kind: 'outdated', url: 'https://c', runId: 43 }) },
    request,
    { number: 7, mayWrite: true },
  ],
];

test.each(silences)('%s: no comment, but annotation and summary', async (_, surroundings, asked, pullRequest) => {
  const { reporting, lines, comments, summaries } = openReporting(surroundings);
  await reportLostRun(reporting, asked, lostApply, pullRequest);
  expect(comments).toEqual([]);
  expect(lines[0]).toMatch(/^error: /);
  expect(summaries).toHaveLength(1);
});

test('a comment that cannot be written is a warning: the job is red already', async () => {
  const answer = (): CommentPosted => {
    throw new UserError({ code: 'comment-failed', what: 'GitHub said no.' });
  };
  const { reporting, lines } = openReporting({ answer });
  await reportLostRun(reporting, request, lostApply, { number: 7, mayWrite: true });
  expect(lines.at(-1)).toBe('warning: The comment of this run is out of date. GitHub said no.');
});
