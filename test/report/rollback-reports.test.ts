import { describe, expect, test } from '@jest/globals';
import type { PlanReport } from '../../src/domain/reports/plan-report.ts';
import { ownOperations } from '../../src/domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../src/domain/reports/rollout-report.ts';
import { commentBudgetBytes, sizeBytes, summaryBudgetBytes } from '../../src/report/parts/fit.ts';
import { planLogLines } from '../../src/report/log/plan-log.ts';
import { rolloutLogLines } from '../../src/report/log/rollout-log.ts';
import { renderPlanComment } from '../../src/report/plan/plan-comment.ts';
import { renderProgressComment } from '../../src/report/rollout/progress-comment.ts';
import { renderRolloutComment, renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import { renderMarkdown } from '../render/comment-page.ts';
import { about } from './sample-reports.ts';
import { accountId } from './sample-organization.ts';
import { failedUpdateReport, own, rollbackStories } from './rollback-stories.ts';
import { planStories } from './report-stories.ts';
import { wavesProgressStories } from './waves-progress-stories.ts';

const story = (name: string): RolloutReport => rollbackStories[name]!();
const rollout = (name: string): string => renderRolloutComment(story(name), about).markdown;
/** The same with a `rollout-timeout` of an hour. */
const inAnHour = (report: PlanReport): PlanReport => ({
  ...report,
  request: { ...report.request, rolloutTimeoutMs: 3_600_000 },
});
const plan = (name: keyof typeof planStories): string => renderPlanComment(planStories[name](), about).markdown;
const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const rowOf = (text: string, label: string): string =>
  text.split('\n').find((line) => line.startsWith(`| ${label} |`)) ?? '';

describe('the heading of a failed update says first who is back', () => {
  test.each([
    [
      'rolled-back',
      'Rollout failed in 2 of 412 accounts → rolled back: all 412 are on the previous version · 6 min 12 s',
    ],
    [
      'rolled-back-one',
      'Rollout failed in 1 of 412 accounts → rolled back: all 411 are on the previous version (1 suspended, skipped by AWS) · 1 h 32 min',
    ],
    [
      'rolled-back-canary',
      'Rollout failed at the canary, in 1 of 412 accounts → rolled back: all 412 are on the previous version · 4 min 30 s',
    ],
    ['rolled-back-tolerance', 'Rollout stopped → rolled back: all 40 are on the previous version · 6 min 12 s'],
    [
      'rollback-incomplete',
      'Rollout failed in 2 of 412 accounts → rollback incomplete: 3 of 412 accounts are not back on the previous version · 13 min',
    ],
    [
      'rollback-not-started',
      'Rollout failed in 1 of 12 accounts → not rolled back: no operation could be started for it · 6 min 12 s',
    ],
    [
      'rollback-unread',
      'Rollout failed in 1 of 12 accounts → rollback incomplete: the accounts were not read · 6 min 12 s',
    ],
    [
      'rollback-interrupted',
      'Rollback interrupted after 6 min 12 s · 10 of 40 accounts are current on the previous version',
    ],
    [
      'waves-not-recorded',
      'Rolled out to 40 of 40 accounts, but not recorded in Terraform’s state (state-locked) · 6 min 12 s',
    ],
  ])('%s', (name, heading) => {
    expect(firstLine(rollout(name))).toBe(`## ❌ ${heading}`);
    expect(rolloutLogLines(story(name))[0]).toBe(`Stack set OrganizationSecurityAuditRole: ${heading}`);
  });

  test('waves that succeeded name their canaries', () => {
    expect(firstLine(rollout('waves'))).toBe('## ✅ Rolled out to 412 of 412 accounts, 1 canary first · 6 min 12 s');
    const report = story('waves');
    const continued = {
      ...report,
      operations: ownOperations(report.operations).filter(({ purpose }) => purpose !== 'canary'),
    };
    expect(firstLine(renderRolloutComment(continued, about).markdown)).toBe(
      '## ✅ Rolled out to 412 of 412 accounts, going on with the waves of an earlier run · 6 min 12 s',
    );
  });

  test('an account that never had the role is distinguished from those that are back', () => {
    const report = story('rolled-back-one');
    const [first, ...others] = report.accounts;
    const accounts = [{ ...first!, class: 'missing' as const }, ...others];
    const accountsByClass = { ...report.accountsByClass, current: 410, missing: 1, suspended: 1 };
    const operations = ownOperations(report.operations).map((operation) => ({
      ...operation,
      reaches: operation.reaches.filter(({ accountId }) => accountId !== first!.account),
    }));
    const text = renderRolloutComment({ ...report, accounts, accountsByClass, operations }, about).markdown;
    expect(firstLine(text)).toContain('all 410 are on the previous version (1 suspended, skipped by AWS), 1 never had');
    expect(text).not.toContain('Not back on the previous version');
  });
});

describe('a rolled-back update', () => {
  test('shows what the update had done: failed first, then who had the new version and for how long', () => {
    const rows = rollout('rolled-back')
      .split('\n')
      .filter((line) => line.startsWith('| **'));
    expect(rows).toEqual([
      expect.stringMatching(/^\| \*\*2\*\*:.*❌ failed .*already exists/),
      expect.stringMatching(
        /^\| \*\*38\*\*:.*and 33 more \| ↩️ updated, then rolled back \| on the new version for at most 6/,
      ),
      '| **372** | cancelled, never started | the update had failed elsewhere before it came to these |',
    ]);
  });

  test('says that the next apply sends everything again, not that it reaches a few', () => {
    expect(rollout('rolled-back')).toContain('it sends the change to every account again. Or revert the change.');
    expect(rollout('rolled-back')).not.toMatch(/accounts that lack this version|were never started/);
    // No account refused it: nothing in them needs fixing.
    expect(rollout('rolled-back-tolerance')).toMatch(
      /who else .* run apply again\. The next apply sends the change to every account again\. Or revert/,
    );
    expect(rollout('rolled-back-tolerance')).not.toContain('Fix');
  });

  test('names what could not be taken back', () => {
    expect(rollout('rolled-back-tolerance')).toContain('**Still changed:** automatic deployment.');
    expect(rollout('rolled-back')).not.toContain('Still changed');
    expect(rolloutLogLines(story('rolled-back-tolerance'))).toContain('Still changed: automatic deployment');
  });

  test('says in the log which accounts had the new version, and how both operations ended in every account', () => {
    const lines = rolloutLogLines(story('rolled-back'));
    expect(lines).toContain('On the new version until rolled back: 38 accounts, for at most 6 min');
    expect(lines).toContainEqual(expect.stringMatching(/^After the update: accounts failed: 2 \(/));
    expect(lines).toContain('After the rollback: accounts current: 412');
    expect(lines).toContainEqual(expect.stringMatching(/ \(rollback\), started by action$/));
    expect(rolloutLogLines(story('rolled-back-canary'))).toContain('No account had the new version');
    const report = story('rolled-back');
    const unread = { ...report, rollback: { ...report.rollback!, failedUpdate: [], onNewVersion: [] } };
    expect(rolloutLogLines(unread)).toContain('Which accounts had the new version was not read');
  });

  test('lists every account with what the update had done and what it is now', () => {
    const summary = renderRolloutSummary(story('rolled-back'), about);
    expect(summary).toContain('| Account | Name | Update | Now | Reason | OU | AWS says |');
    const rows = summary.split('\n').filter((line) => line.startsWith('| `1'));
    expect(rows).toHaveLength(412);
    expect(rows[0]).toMatch(/❌ failed \| ✅ previous version \| `name-already-exists`/);
    expect(rows[2]).toContain('| ↩️ updated, then rolled back | ✅ previous version |');
    expect(summary).toContain('3. UPDATE rollback SUCCEEDED');
  });
});

describe('a rollback that is not complete', () => {
  test('names the accounts that are not back before anything else', () => {
    const text = rollout('rollback-incomplete');
    const [, notBack = '', update = ''] = text.split('\n### ');
    expect(notBack).toMatch(/^Not back on the previous version/);
    for (const index of [7, 9, 12]) expect(notBack).toContain(accountId(index));
    expect(notBack).toContain('❌ outdated, not rolled back');
    expect(update).toContain('| ❌ updated, not rolled back | still on the new version |');
    expect(text).not.toContain('not on the new version');
  });

  test('that was never started promises nothing', () => {
    const text = rollout('rollback-not-started');
    expect(text).toContain('**Nothing was rolled back.**');
    expect(text).not.toMatch(/then rolled back|previous version \||Not back/);
    expect(text).toContain('The next apply sends the new version to the accounts that lack it');
    expect(text).not.toContain('run apply again');
  });

  test('that was not read claims no account to be back', () => {
    const text = rollout('rollback-unread');
    expect(text).toContain('whether it is back was not read');
    expect(text).not.toContain('then rolled back');
    expect(text).toContain('Run apply again: it reads every account, then sends the change to every account again.');
  });

  test('claims no version of an account of which AWS says none', () => {
    const report = story('rollback-incomplete');
    const accounts = report.accounts.map((result) =>
      result.account === accountId(9) ? { ...result, class: 'unknown' as const } : result,
    );
    const text = renderRolloutComment({ ...report, accounts }, about).markdown;
    expect(text).toMatch(/`shop-prod-9` \| ❌ updated \| which version it has now is unknown \|/);
    expect(text).toMatch(/`network-12` \| ❌ updated, not rolled back \| still on the new version \|/);
  });

  test('that goes on says what the next apply does after it', () => {
    const text = rollout('rollback-interrupted');
    expect(text).toContain('it follows the rollback to its end, then sends the change to every account again');
    expect(text).toContain('### Not back on the previous version yet');
  });
});

describe('the plan of an update', () => {
  test('compares both strategies, the chosen one first', () => {
    const chosen = plan('waves');
    expect(rowOf(chosen, 'Rollout')).toMatch(/\*\*in `waves`\*\*: 1 canary first, then 41 at a time .* about 5 min/);
    expect(rowOf(chosen, 'Rollout')).toContain('at most 41 accounts fail before it stops (the canary alone');
    expect(rowOf(chosen, 'Instead')).toMatch(
      /`update-strategy: terraform`.* about 3 h 19 min · at most 1 account fails/,
    );
    expect(rowOf(chosen, 'Canaries')).toContain(
      `\`${accountId(6)}\`&nbsp;\`log-archive-6\` · chosen from the smallest`,
    );
    const other = plan('strategies');
    expect(rowOf(other, 'Rollout')).toMatch(/\*\*by `terraform`\*\*.* about 3 h 19 min .* at most 1 account fails/);
    expect(rowOf(other, 'Instead')).toMatch(/`update-strategy: waves`: 1 canary first.* about 5 min · at most 41/);
    expect(rowOf(other, 'Canaries')).toBe('');
  });

  test('says why Terraform sends it although waves were asked for', () => {
    const text = plan('terraform-only');
    expect(text).toContain(
      'although `waves` was asked for: an update of chosen accounts cannot carry automatic deployment',
    );
    expect(rowOf(text, 'Instead')).toBe('');
    expect(text).toContain('**Not taken back:** automatic deployment');
    expect(planLogLines(planStories['terraform-only']())).toContain(
      'Terraform sends this update although waves were asked for: it carries automatic deployment',
    );
  });

  test('says what follows when it fails', () => {
    expect(rowOf(plan('update'), 'If&nbsp;it&nbsp;fails')).toContain('**rolled back, all or nothing**');
    expect(rowOf(plan('hold'), 'If&nbsp;it&nbsp;fails')).toMatch(/\*\*held\*\*.* stay on the new version/);
    expect(planLogLines(planStories.hold())).toContainEqual(expect.stringContaining('(on-failure: hold)'));
  });

  test('warns of the time of the strategy that is used, and names the faster one', () => {
    const late = inAnHour(planStories.strategies());
    expect(renderPlanComment(late, about).markdown).toContain('Use `update-strategy: waves` (about 5 min)');
    const inTime = inAnHour(planStories.waves());
    expect(renderPlanComment(inTime, about).markdown).not.toContain('will probably not end in time');
    expect(planLogLines(inTime)).toContain('Estimate: about 5 min in waves, 1 canary first, then 41 at a time');
  });
});

test.each([
  ['canary', 'Rolling out to the canary first: 0 of 1 account', 'All other accounts follow when the canary is proven'],
  [
    'wave-failed',
    'Rolling out to all other accounts: 41 of 411 accounts · 1 failed',
    'those already updated are rolled back',
  ],
  ['rollback', 'Rolling back: 160 of 412 accounts', '**The update failed.** Every account gets the previous version'],
  ['rollback-failed', 'Rolling back: 160 of 412 accounts · 1 failed', 'every other account still gets the previous'],
])('progress of %s', (name, heading, words) => {
  const text = renderProgressComment(wavesProgressStories[name]!, about);
  expect(firstLine(text)).toBe(`## ⏳ ${heading}`);
  expect(text).toContain(words);
});

test('a canary that failed promises neither an end nor that other accounts follow', () => {
  const { 'wave-failed': failed, canary } = wavesProgressStories;
  const text = renderProgressComment({ ...failed!, purpose: 'canary', total: 1, done: 1 }, about);
  expect(text).not.toMatch(/All other accounts|left/);
  expect(renderProgressComment(failed!, about)).not.toContain(' left');
  expect(renderProgressComment({ ...canary!, total: 2 }, about)).toContain('the canaries first: 0 of 2 accounts');
});

test('names and texts of others do nothing in a rollback', () => {
  const name = '@everyone <!-- | [x](http://evil.example) `` \u202e\n::error::boo';
  const report = story('rollback-incomplete');
  const evil = <Result extends { readonly name: string; readonly statusReason: string }>(result: Result): Result => ({
    ...result,
    name,
    statusReason: result.statusReason === '' ? '' : name,
  });
  const rollback = { ...report.rollback!, failedUpdate: report.rollback!.failedUpdate.map(evil) };
  const bad = { ...report, accounts: report.accounts.map(evil), rollback };
  for (const markdown of [renderRolloutComment(bad, about).markdown, renderRolloutSummary(bad, about)]) {
    const html = renderMarkdown(markdown);
    const outside = html.replace(/<pre>[\s\S]*?<\/pre>/g, '').replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
    expect(outside.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).not.toMatch(
      /@[a-z]|<!--|\u202e/,
    );
  }
  for (const line of rolloutLogLines(bad)) expect(line).not.toMatch(/^::|[\n\r\u202e]/);
});

describe.each([1_200, 40_000])('%i accounts with 300 failures', (accounts) => {
  const allIds = Array.from({ length: accounts }, (_, index) => accountId(index));
  const statusReason = `Resource handler returned message: "${'some rather long words of AWS '.repeat(5)}"`;
  const report = failedUpdateReport({
    accounts,
    operations: [
      own('wave', [9, 8], allIds, { status: 'FAILED', failedInstances: 300 }),
      own('rollback', [7, 1], allIds, { failedInstances: 300 }),
    ],
    updated: Array.from({ length: Math.min(4_000, accounts / 2) }, (_, index) => 300 + index),
    failed: Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        index,
        { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: `${statusReason} ${index}` } as const,
      ]),
    ),
    rest: { status: 'OUTDATED', detailedStatus: 'CANCELLED', statusReason },
  });

  test('comment and summary fit', () => {
    const { markdown, isTruncated } = renderRolloutComment(report, about);
    expect(sizeBytes(markdown)).toBeLessThan(commentBudgetBytes / 4);
    expect(isTruncated).toBe(false);
    expect(firstLine(markdown)).toContain(
      `Rollout failed in 300 of ${accounts} accounts → rolled back: all ${accounts}`,
    );
    const summary = renderRolloutSummary(report, about);
    expect(sizeBytes(summary)).toBeLessThanOrEqual(summaryBudgetBytes);
    // Who had the new version is named even when the others no longer fit.
    expect(summary).toContain(accountId(300 + Math.min(4_000, accounts / 2) - 1));
    expect(summary.includes(accountId(accounts - 1))).toBe(accounts === 1_200);
    if (accounts > 1_200) {
      expect(summary).toContain('Left out: the accounts that never had the new version;');
      expect(summary).toContain('have every account as it is now');
    }
  });
});
