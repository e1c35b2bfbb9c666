import { describe, expect, test } from '@jest/globals';
import type { PlanReport } from '../../src/domain/reports/plan-report.ts';
import { ownOperations } from '../../src/domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../src/domain/reports/rollout-report.ts';
import { commentBudgetBytes, sizeBytes, summaryBudgetBytes } from '../../src/report/parts/fit.ts';
import { planLogLines } from '../../src/report/log/plan-log.ts';
import { rolloutLogLines, rolloutVerdictLine } from '../../src/report/log/rollout-log.ts';
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
  request: { ...report.request, followLimit: { input: 'rollout-timeout', limitMs: 3_600_000 } },
});
const plan = (name: keyof typeof planStories): string => renderPlanComment(planStories[name](), about).markdown;
const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const rowOf = (text: string, label: string): string =>
  text.split('\n').find((line) => line.startsWith(`| ${label} |`)) ?? '';

describe('the heading of a failed update says first who is back', () => {
  test.each([
    ['rolled-back', 'update failed in 2 of 412 accounts, all are back on the previous version'],
    ['rolled-back-one', 'update failed in 1 of 412 accounts, all are back on the previous version'],
    ['rolled-back-canary', 'update failed in canary network-5, all are back on the previous version'],
    ['rolled-back-tolerance', 'update stopped, all are back on the previous version'],
    ['rollback-incomplete', '2 of 412 accounts kept the new version, 1 is stuck'],
    ['rollback-not-started', '5 of 12 accounts keep the new version, no rollback was started'],
    ['rollback-unread', 'rollback not proven, the accounts were not read'],
    ['rollback-interrupted', 'rollback interrupted, 10 of 40 accounts are proven back'],
    ['waves-not-recorded', '40 of 40 accounts have the new version, Terraform’s state lacks it'],
  ])('%s', (name, news) => {
    // A heading has a hundred characters at most: the last words of the usual news give way to a long name.
    const heading = firstLine(rollout(name)).replaceAll('`', '');
    const short = `## ❌ OrganizationSecurityAuditRole: ${news.replace(' on the previous version', '')}`;
    expect(heading.startsWith(short)).toBe(true);
    expect(heading.length - '## '.length).toBeLessThanOrEqual(100);
    expect(rolloutVerdictLine(story(name))).toMatch(`Stack set OrganizationSecurityAuditRole: ${news} · `);
  });

  test('waves that succeeded name their canaries', () => {
    expect(firstLine(rollout('waves'))).toBe(
      '## ✅ `OrganizationSecurityAuditRole`: 412 of 412 accounts have the new version',
    );
    expect(rollout('waves')).toContain('1 canary first, then the others.');
    const report = story('waves');
    const continued = {
      ...report,
      operations: ownOperations(report.operations).filter(({ purpose }) => purpose !== 'canary'),
    };
    expect(renderRolloutComment(continued, about).markdown).toContain('went on with the waves of an earlier one.');
  });

  test('an account that never had the role is distinguished from those that are back', () => {
    const report = story('rolled-back-one');
    const [first, ...others] = report.accounts;
    const accounts = [{ ...first!, class: 'missing' as const, status: '' }, ...others];
    const accountsByClass = { ...report.accountsByClass, current: 410, missing: 1, suspended: 1 };
    const operations = ownOperations(report.operations).map((operation) => ({
      ...operation,
      reaches: operation.reaches.filter(({ accountId }) => accountId !== first!.account),
    }));
    const text = renderRolloutComment({ ...report, accounts, accountsByClass, operations }, about).markdown;
    expect(text).toContain('; 1 never had the role.');
    expect(text).not.toContain('⚠️ **new**');
  });
});

/** Rows of the one table: first the accounts that are named, then those that are counted. */
const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| (\*\*\d|`\d|\d)/.test(line));

describe('a rolled-back update', () => {
  test('shows what each account has, what the update met there, and for how long it had the new version', () => {
    expect(rowsOf(rollout('rolled-back'))).toEqual([
      expect.stringMatching(/^\| \*\*2:\*\*.*shop-prod-14` \| previous \| \[role exists already\]\S+ \|$/),
      '| 38 more | previous | had it ≤ 6 min |',
      '| 372 more | previous | not started |',
    ]);
  });

  test('says that the next apply sends everything again, not that it reaches a few', () => {
    expect(rollout('rolled-back')).toContain(
      `2. [Re-run apply](${about.runUrl}) to send the change to every account again, or revert the change and merge`,
    );
    expect(rollout('rolled-back')).not.toMatch(/accounts that lack this version|were never started/);
    // No account refused it: nothing in them needs fixing.
    expect(rollout('rolled-back-tolerance')).toContain(
      '1. Find out who else changes the operations of this stack set\n2. [',
    );
  });

  test('names what could not be taken back', () => {
    expect(rollout('rolled-back-tolerance')).toContain('**Still changed:** automatic deployment.');
    expect(rollout('rolled-back')).not.toContain('Still changed');
    expect(rolloutLogLines(story('rolled-back-tolerance'))).toContain('Still changed: automatic deployment');
  });

  test('says in the log what the table says', () => {
    const lines = rolloutLogLines(story('rolled-back'));
    expect(lines).toContain('On the new version until rolled back, accounts: 38, for at most 6 min');
    expect(lines).toContainEqual(
      expect.stringMatching(/^Accounts, has now previous, update: role exists already, rollback: ok: 2 \(/),
    );
    expect(lines).toContain('Accounts, has now previous, update: had it ≤ 6 min, rollback: ok: 38');
    expect(lines).toContainEqual(expect.stringMatching(/ \(rollback\), started by action$/));
    expect(rolloutLogLines(story('rolled-back-canary'))).toContain('No account had the new version');
    const report = story('rolled-back');
    const unread = { ...report, rollback: { ...report.rollback!, failedUpdate: [], onNewVersion: [] } };
    expect(rolloutLogLines(unread)).toContain('Which accounts had the new version was not read');
  });

  test('lists every account once in the summary, with what it has now', () => {
    const summary = renderRolloutSummary(story('rolled-back'), about);
    const [, list = ''] = summary.split('### All 412 accounts');
    expect(list).toContain('| Account | Has now | Update | Rollback | OU | AWS says |');
    const rows = list.split('\n').filter((line) => line.startsWith('| `1'));
    expect(rows).toHaveLength(412);
    expect(rows[0]).toMatch(/ \| previous \| role exists already \| ok \|/);
    expect(rows[2]).toContain('| previous | had it ≤ 6 min | ok |');
    expect(summary).toContain('3. UPDATE rollback SUCCEEDED');
  });
});

describe('a rollback that is not complete', () => {
  test('names the accounts that are not back before anything else, with what they have', () => {
    const rows = rowsOf(rollout('rollback-incomplete'));
    expect(rows.slice(0, 3)).toEqual([
      expect.stringMatching(/shop-prod-9` \| .*Prod` \| ⚠️ \*\*new\*\* \| had it ≤ 11 min \| \[denied by an SCP\]/),
      expect.stringMatching(/network-12` \| .* \| ⚠️ \*\*new\*\* \| had it ≤ 11 min \| not reached \|$/),
      expect.stringMatching(/shop-prod-7` \| .* \| ❓ stuck \| \[role exists already\].*\[stack cannot be updated\]/),
    ]);
  });

  test('gives a step for each account that is not back, by its name', () => {
    const [, steps = ''] = rollout('rollback-incomplete').split('**Do now**');
    expect(steps).toMatch(/^1\. `shop-prod-9`: exempt/m);
    expect(steps).toContain('continue-update-rollback --stack-name StackSet-x');
    expect(steps).toContain('or revert the change and merge to finish the rollback');
  });

  test('that was never started promises nothing', () => {
    const text = rollout('rollback-not-started');
    expect(text).toContain('Nothing was rolled back');
    expect(text).not.toMatch(/\| Rollback \|/);
    expect(text).toMatch(/\| \*\*5:\*\*<br>.* \| ⚠️ \*\*new\*\* \| ok \|/);
    expect(text).toContain('to send the new version to the accounts that lack it');
  });

  test('that was not read claims no account to be back', () => {
    const text = rollout('rollback-unread');
    expect(text).toContain('whether they are back was not read');
    expect(text).not.toContain('| Account');
    expect(text).toContain('it reads every account, then sends the change to every account again');
  });

  test('claims no version of an account of which AWS says none', () => {
    const report = story('rollback-incomplete');
    const accounts = report.accounts.map((result) =>
      result.account === accountId(9) ? { ...result, class: 'unknown' as const } : result,
    );
    const text = renderRolloutComment({ ...report, accounts }, about).markdown;
    expect(text).toMatch(/`shop-prod-9` \| .* \| ❓ unknown \|/);
    expect(text).toMatch(/`network-12` \| .* \| ⚠️ \*\*new\*\* \|/);
  });

  test('that goes on says what the next apply does after it', () => {
    const text = rollout('rollback-interrupted');
    expect(text).toContain('it follows the rollback to its end, then sends the change to every account again');
    expect(rowsOf(text)).toContain('| 29 more | ⏳ goes on | 10 had it ≤ 9 min, 19 not started | not finished |');
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
  ['canary', 'canary, 0 of 1 account done', '`network-5`. All other accounts follow when it is proven.'],
  ['wave', 'wave 1 of 2, 160 of 411 accounts done', '210 not started'],
  [
    'wave-failed',
    'wave, 41 of 411 accounts done, 1 failed',
    'the accounts already updated get the previous version back',
  ],
  ['wave-held', 'wave, 41 of 411 accounts done, 1 failed', 'the accounts already updated keep the new version'],
  [
    'rollback',
    'rollback, 160 of 412 accounts done',
    '**The update failed** in `100000049007`&nbsp;`shop-prod-7`: a role of',
  ],
  ['rollback-failed', 'rollback, 160 of 412 accounts done, 1 failed', 'every other account still gets the previous'],
])('progress of %s', (name, news, words) => {
  const text = renderProgressComment(wavesProgressStories[name]!, about);
  expect(firstLine(text)).toBe(`## ⏳ \`OrganizationSecurityAuditRole\`: ${news}`);
  expect(text).toContain(words);
  expect(text).not.toContain('on-failure');
});

test('a canary that failed promises neither an end nor that other accounts follow', () => {
  const { 'wave-failed': failed, canary } = wavesProgressStories;
  const text = renderProgressComment({ ...failed!, purpose: 'canary', total: 1, done: 1 }, about);
  expect(text).not.toMatch(/All other accounts|left/);
  expect(renderProgressComment(failed!, about)).not.toContain(' left');
  expect(renderProgressComment({ ...canary!, total: 2 }, about)).toContain('canaries, 0 of 2 accounts done');
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
    expect(firstLine(markdown)).toContain(`update failed in 300 of ${accounts} accounts, all are back`);
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
