import { describe, expect, test } from '@jest/globals';

import type { AuditReport } from '../../src/domain/audit/audit-report.ts';
import type { RunJudgement } from '../../src/domain/rollout.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Issues, Publication, WantedIssue } from '../../src/ports.ts';
import { publishAudit } from '../../src/publish/publish-audit.ts';
import { MemoryWorld } from '../in-memory/memory-world.ts';
import { auditStories } from '../report/audit/sample-audits.ts';
import { stackSet } from '../report/sample-reports.ts';

const files = ['results.json', 'results.csv', 'results.html', 'results.sarif', 'results.ocsf.jsonl'];

interface Published {
  readonly world: MemoryWorld;
  readonly judgement: RunJudgement;
  readonly wanted: readonly WantedIssue[];
  /** Lines of the log by their level. */
  readonly lines: (level: string) => readonly string[];
}

interface Options {
  readonly broken?: (whole: Publication) => Partial<Publication>;
  readonly reportIssue?: boolean;
  readonly issueError?: UserError;
}

async function publish(
  report: AuditReport,
  { broken, reportIssue = true, issueError }: Options = {},
): Promise<Published> {
  const world = new MemoryWorld();
  const ports = world.ports();
  const wanted: WantedIssue[] = [];
  const issues: Issues = {
    settle: (_, wish) => {
      wanted.push(wish);
      if (issueError !== undefined) return Promise.reject(issueError);
      return Promise.resolve({
        kind: wish.kind === 'open' ? 'opened' : 'closed',
        url: 'https://github.com/o/r/issues/9',
        number: 9,
      });
    },
  };
  const publication = { ...ports.publication, ...broken?.(ports.publication) };
  const judgement = await publishAudit(
    { ...ports, run: { ...ports.run, actionVersion: '1.2.3' }, publication },
    issues,
    { stackSet, reportIssue },
    report,
  );
  const lines = (level: string): readonly string[] => world.transcript.filter((line) => line.startsWith(level));
  return { world, judgement, wanted, lines };
}

test('an audit is reported in five files, the step summary, outputs and an issue', async () => {
  const report = auditStories.findings();
  const { world, judgement, wanted, lines } = await publish(report);
  expect([...world.files.keys()]).toEqual(files);
  expect(world.outputs).toMatchObject({
    outcome: 'findings',
    'failure-reason': 'role-not-proven',
    'accounts-total': '39',
    'accounts-current': '32',
    'accounts-failed': '5',
    facts: expect.stringContaining('"covered":{"proven":38,"violated":1,"unproven":0}'),
    'results-json': '/tmp/results.json',
    sarif: '/tmp/results.sarif',
    ocsf: '/tmp/results.ocsf.jsonl',
    'issue-url': 'https://github.com/o/r/issues/9',
  });
  expect(world.summary).toContain('2 of 39 accounts let others in');
  expect(wanted).toMatchObject([{ kind: 'open', news: expect.stringContaining('3 new, 1 fixed') }]);
  expect(judgement).toEqual({ outcome: 'findings', failureReason: 'role-not-proven' });
  expect(lines('error')).toEqual([
    expect.stringMatching(
      /^error: OrganizationSecurityAuditRole: 2 of 39 accounts let others in .*shop-prod-7.*Next: .*restore the trust policy/,
    ),
  ]);
  expect(world.transcript.at(-1)).toBe(lines('error')[0]);
  expect(world.transcript.at(-2)).toBe('close');
});

test('an audit with nothing to report is green, and closes the issue', async () => {
  const { wanted, judgement, lines } = await publish(auditStories.proven());
  expect(wanted).toEqual([{ kind: 'closed', comment: expect.stringContaining('39 of 39 accounts proven') }]);
  expect(judgement).toEqual({ outcome: 'proven', failureReason: undefined });
  expect([lines('error'), lines('warning')]).toEqual([[], []]);
});

describe('which issue is wanted', () => {
  test('an account that could not be looked at opens one as well', async () => {
    expect((await publish(auditStories.unproven())).wanted).toMatchObject([{ kind: 'open', news: '' }]);
  });

  test('an audit that was interrupted neither opens nor closes one', async () => {
    expect((await publish(auditStories.interrupted())).wanted).toEqual([]);
  });

  test('an audit that failed before it had looked at anything does neither', async () => {
    const report: AuditReport = { ...auditStories.proven(), outcome: 'failed', failureReason: 'access-denied' };
    expect((await publish(report)).wanted).toEqual([]);
  });

  test('none with report-issue: false', async () => {
    expect((await publish(auditStories.findings(), { reportIssue: false })).wanted).toEqual([]);
  });
});

describe('an issue that cannot be written changes no outcome, and is never silent', () => {
  const issueError = new UserError({
    code: 'comment-failed',
    what: 'GitHub answered 403.',
    next: 'Give the job `permissions: issues: write`.',
  });

  test('beside a red audit it is a warning', async () => {
    const { judgement, lines } = await publish(auditStories.findings(), { issueError });
    expect(judgement.outcome).toBe('findings');
    expect(lines('warning')).toEqual([expect.stringContaining('issues: write')]);
    expect(lines('error')).toHaveLength(1);
  });

  test('with a green one it is an error annotation: the open issue is no longer true', async () => {
    const { judgement, lines } = await publish(auditStories.proven(), { issueError });
    expect(judgement.outcome).toBe('proven');
    expect(lines('error')).toEqual([expect.stringContaining('issues: write')]);
  });
});

describe('what cannot be written keeps nothing else back', () => {
  const diskFull = (path: string): Promise<never> => Promise.reject(new Error(`${path}: ENOSPC`));

  test.each(files)('%s', async (missing) => {
    const { world, judgement, wanted, lines } = await publish(auditStories.findings(), {
      broken: (whole) => ({
        writeFile: (name, pieces) => (name === missing ? diskFull(name) : whole.writeFile(name, pieces)),
      }),
    });
    expect([...world.files.keys()]).toEqual(files.filter((name) => name !== missing));
    expect(lines('warning')).toEqual([`warning: ${missing} could not be written: ${missing}: ENOSPC`]);
    expect([judgement.outcome, wanted.length, world.summary.length > 0]).toEqual(['findings', 1, true]);
  });

  test('the step summary', async () => {
    const { world, lines, judgement } = await publish(auditStories.findings(), {
      broken: () => ({ writeSummary: () => diskFull('summary') }),
    });
    expect([...world.files.keys()]).toEqual(files);
    expect(lines('warning')).toEqual(['warning: The step summary could not be written: summary: ENOSPC']);
    expect(judgement.outcome).toBe('findings');
  });
});
