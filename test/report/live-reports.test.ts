import { describe, expect, test } from '@jest/globals';
import type { ProgressReport } from '../../src/domain/reports/progress-report.ts';
import { commentBudgetBytes, sizeBytes } from '../../src/report/parts/fit.ts';
import { renderFailure } from '../../src/report/failure-comment.ts';
import { rolloutLogLines } from '../../src/report/log/rollout-log.ts';
import { renderLostRun } from '../../src/report/rollout/lost-run-comment.ts';
import { firstFailureLine, progressLine, renderProgressComment } from '../../src/report/rollout/progress-comment.ts';
import { renderRolloutComment } from '../../src/report/rollout/rollout-comment.ts';
import { rolloutHeadline } from '../../src/report/rollout/rollout-heading.ts';
import { renderMarkdown } from '../render/comment-page.ts';
import { about } from './sample-reports.ts';
import { failureStories } from './failure-stories.ts';
import { liveRolloutStories, lostRunStories, progressStories } from './live-stories.ts';
import { accountId } from './sample-organization.ts';
import { rolloutStories } from './report-stories.ts';

const underWay = progressStories['under-way']!;
const comment = (over: Partial<ProgressReport>): string => renderProgressComment({ ...underWay, ...over }, about);
const rollout = (name: string): string => renderRolloutComment(liveRolloutStories[name]!(), about).markdown;
const firstLine = (text: string): string => text.split('\n')[0] ?? '';
/** Without the stack set’s name, which may be cut short. */
const plainHeading = (line: string): string => line.replace(/^## (\S+) `[^`]*`: /, '$1 ');

describe('a rollout under way', () => {
  test.each([
    ['under-way', 'update, 212 of 412 accounts done'],
    ['failed', 'update, 32 of 412 accounts done, 1 failed'],
    ['queued', 'update waits behind another operation'],
    ['heal', 'update of outdated accounts, 1 of 3 accounts done, 1 failed'],
  ])('%s', (name, heading) => {
    expect(firstLine(renderProgressComment(progressStories[name]!, about))).toBe(
      `## ⏳ \`OrganizationSecurityAuditRole\`: ${heading}`,
    );
  });

  test.each([
    [0, 412, 0, '0 %'],
    [1, 412, 1, '0 %'],
    [411, 412, 29, '99 %'],
    [412, 412, 30, '100 %'],
    [9, 3, 30, '100 %'],
  ])('%i of %i is a bar of %i cells and %s', (done, total, cells, percentage) => {
    const bar = /`(█*)(░*)` (\d+ %)/.exec(comment({ done, total }));
    expect([bar?.[1]?.length, (bar?.[1]?.length ?? 0) + (bar?.[2]?.length ?? 0), bar?.[3]]).toEqual([
      cells,
      30,
      percentage,
    ]);
  });

  test('says apart what has succeeded, failed and not started', () => {
    expect(comment({})).toContain('| Accounts | 212 succeeded · 180 not started |');
    expect(comment({ done: 6, failed: 1, notStarted: 406 })).toContain(
      '| Accounts | 5 succeeded · 1 failed · 406 not started |',
    );
    expect(comment({ done: 0, notStarted: 0 })).not.toContain('| Accounts |');
  });

  test('without any account has no bar', () => {
    expect(comment({ done: 0, total: 0 })).not.toMatch(/[█░]/);
  });

  test('the first failure stands there with its reason, the words of AWS and what to do', () => {
    const text = renderProgressComment(progressStories['failed']!, about);
    expect(text).toContain(
      `**First failure** in \`${accountId(7)}\`&nbsp;\`shop-prod-7\`: a role of this name already`,
    );
    expect(text).toContain('**AWS says:** “Resource handler returned message');
    expect(text).toContain('**What to do:** find out whose it is');
    expect(text).toContain('AWS starts no further account');
  });

  test('in the log is one line', () => {
    expect(progressLine(progressStories['under-way']!)).toBe(
      'Update: 212 of 412 accounts done, 180 not started, 4 min, about 4 min left',
    );
    expect(progressLine(progressStories['failed']!)).toBe(
      'Update: 32 of 412 accounts done, 1 failed, 380 not started, 4 min',
    );
    expect(progressLine(progressStories['just-started']!)).toBe('Update: 0 of 412 accounts done, 3 s');
    expect(progressLine(progressStories['queued']!)).toBe(
      'Queued behind operation 6f0c2b9e-31a4-4c2e-9f7e-0d6a5b1c2d3e (CREATE), 4 min',
    );
    expect(firstFailureLine(progressStories['failed']!.firstFailure!)).toMatch(
      /^First failure: 100000049007 shop-prod-7: a role of this name already exists outside the stack set \(name-already-exists\)\. AWS says: /,
    );
  });
});

const name = '@everyone <!-- | [x](http://evil.example) `` \u202e\n::error::boo';
const evilFailure = { account: accountId(1), name, reason: 'unknown', statusReason: `${name}\n\`\`\`\n# x` } as const;
const evil: ProgressReport = {
  ...underWay,
  operation: { ...underWay.operation, id: name },
  queuedBehind: { ...underWay.operation, id: name },
  firstFailure: evilFailure,
  failed: 1,
};
const evilRun = {
  ...lostRunStories['apply']!,
  operation: { id: name, action: name, done: 1, total: 2, failed: 0, notStarted: 1 },
};

describe('names and texts of others', () => {
  test.each([
    ['a progress comment', renderProgressComment(evil, about)],
    ['the comment of a lost run', renderLostRun(evilRun, about)],
    [
      'an interruption',
      renderFailure({ ...failureStories['interrupted-apply']!, what: name, why: name, next: name }, about),
    ],
  ])('do nothing in %s', (_, markdown) => {
    const html = renderMarkdown(markdown);
    const outside = html.replace(/<pre>[\s\S]*?<\/pre>/g, '').replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
    const decoded = outside.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(decoded).not.toMatch(/@[a-z]|<!--|\u202e/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(
      links.filter((href) => !/^https:\/\/(github\.com\/acme\/|us-east-1\.console\.aws)/.test(href ?? '')),
    ).toEqual([]);
  });

  test('go into no shell command', () => {
    expect(renderLostRun(evilRun, about)).toContain('--operation-id OPERATION-ID');
  });

  test('make one line of the log each', () => {
    for (const line of [progressLine(evil), firstFailureLine(evilFailure)]) {
      expect(line).not.toMatch(/[\n\r\u202e]/);
      expect(line).toMatch(/^(Queued|First|Update)/);
    }
  });

  test('leave a progress comment small', () => {
    const long = { ...evilFailure, name: 'x'.repeat(50_000), statusReason: 'y'.repeat(200_000) };
    const queuedBehind = { ...underWay.operation, id: 'z'.repeat(128) };
    expect(sizeBytes(comment({ firstFailure: long, queuedBehind }))).toBeLessThan(5_000);
    expect(firstFailureLine(long).length).toBeLessThanOrEqual(2_000);
  });
});

describe('a run that was killed', () => {
  test('names what goes on, how to watch it, and what the next apply does', () => {
    const text = renderLostRun(lostRunStories['apply']!, about);
    expect(text).toContain(
      '`UPDATE` goes on in AWS: 212 of 412 accounts done, 3 failed, 180 not started when it was last seen.',
    );
    expect(text).toContain('aws cloudformation describe-stack-set-operation');
    expect(text).toContain('it attaches to the operation');
    expect(text).toContain('`state-locked`');
  });

  test('that had seen no operation says how to look for one', () => {
    const text = renderLostRun(lostRunStories['apply-without-operation']!, about);
    expect(text).toContain('aws cloudformation list-stack-set-operations');
  });

  test('names what is left on the runner, and only that', () => {
    const [none, unended, kept] = ['apply', 'apply-unended-terraform', 'apply-kept-state'].map((story) =>
      renderLostRun(lostRunStories[story]!, about),
    );
    expect(none).not.toContain('[!CAUTION]');
    expect(unended).toContain('`/home/runner/work/_temp/stackset-role-Xa1b2c` on the runner');
    expect(kept).toContain('stackset-role-Xa1b2c-errored.tfstate` on the runner');
    expect(kept).toContain('terraform state push /home/runner/work/_temp/stackset-role-Xa1b2c-errored.tfstate');
  });

  test('while planning changed nothing', () => {
    const text = renderLostRun(lostRunStories['plan']!, about);
    expect(text).toContain('A plan changes nothing in AWS');
    expect(text).not.toContain('Still running');
  });
});

describe('the end of a rollout', () => {
  test.each([
    ['healed', '✅', '3 outdated accounts updated, 40 of 40 accounts are up to date'],
    ['heal-failed', '❌', '1 of 40 accounts could not be updated, 1 more not up to date'],
    ['first-deployment-failed', '❌', 'first deployment failed in 2 of 40 accounts'],
    ['interrupted', '❌', 'interrupted, 10 of 40 accounts have the new version'],
    ['interrupted-unread', '❌', 'interrupted, the accounts were not read'],
    ['attached', '✅', '40 of 40 accounts have the new version'],
  ])('%s', (story, mark, news) => {
    expect(plainHeading(firstLine(rollout(story)))).toBe(`${mark} ${news}`);
    expect(rolloutHeadline(liveRolloutStories[story]!())).toBe(news);
  });

  test('says how many accounts lack the version, as a share when no account failed', () => {
    const report = { ...rolloutStories.failed(), failureReason: 'terraform-failed' } as const;
    expect(rolloutHeadline(report)).toBe('apply failed (terraform-failed), 22 of 40 accounts lack the new version');
  });

  test('says that a heal failed when it helped no account', () => {
    const report = { ...liveRolloutStories['heal-failed']!(), healedAccountIds: [] };
    expect(rolloutHeadline(report)).toBe('1 of 40 accounts could not be updated, 1 more not up to date');
    const passedOver = { ...report, accountsByClass: { ...report.accountsByClass, failed: 0, inoperable: 2 } };
    expect(rolloutHeadline(passedOver)).toBe('2 of 40 accounts are still not up to date');
  });

  test('an interruption names the operation that goes on and that the next apply attaches to it', () => {
    const text = rollout('interrupted');
    expect(text).toContain('The next apply attaches to it and follows it to its end');
    expect(text).toContain(`1. [Re-run apply](${about.runUrl}): it attaches to the operation`);
  });

  test('accounts that were updated again are named, and no table explains that all are current', () => {
    const text = rollout('healed');
    expect(text).toContain(`Updated again: \`${accountId(9)}\`&nbsp;\`shop-prod-9\`, `);
    expect(text).not.toContain('| Account');
  });

  test('accounts that were not read make no table', () => {
    const text = rollout('interrupted-unread');
    expect(text).toContain('What became of the 40 targeted accounts was not read');
    expect(text).not.toMatch(/\| Account|All accounts|results\]/);
  });

  test('an operation of an earlier run is reported as such, in comment and log', () => {
    expect(rollout('attached')).toContain('An earlier run started it, and this one followed it to its end.');
    expect(rolloutLogLines(liveRolloutStories['attached']!())).toContainEqual(
      expect.stringMatching(/started by terraform in an earlier run; this run attached to it$/),
    );
  });

  test('1,200 accounts fit whole', () => {
    for (const story of ['succeeded-1200', 'failed-1200']) {
      const { markdown, isTruncated } = renderRolloutComment(liveRolloutStories[story]!(), about);
      expect(sizeBytes(markdown)).toBeLessThan(commentBudgetBytes / 8);
      expect(isTruncated).toBe(false);
    }
  });

  test('an account without an instance has no role, and the next apply creates it', () => {
    expect(rollout('first-deployment-failed')).toMatch(/`shop-dev-22` \| `Workloads\/Dev` \| no role \|/);
  });
});

describe('an interruption before there was anything to show', () => {
  test('of a plan and of an apply', () => {
    const plan = renderFailure(failureStories['interrupted-plan']!, about);
    expect(firstLine(plan)).toBe('## ❌ `OrganizationSecurityAuditRole`: plan interrupted');
    expect(plan).toContain('The runner asked this run to end. A plan changes nothing in AWS.');
    const apply = renderFailure(failureStories['interrupted-apply']!, about);
    expect(apply).toContain(`1. [Re-run apply](${about.runUrl}): it attaches to the operation`);
    expect(apply).not.toMatch(/nothing (was|is) changed|undefined/i);
  });
});
