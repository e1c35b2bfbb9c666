import { describe, expect, test } from '@jest/globals';
import { commentBudgetBytes, fit, sizeBytes, summaryBudgetBytes } from '../../src/report/parts/fit.ts';
import type { Tier } from '../../src/report/parts/fit.ts';
import { renderPlanComment, renderPlanSummary } from '../../src/report/plan/plan-comment.ts';
import { renderRolloutComment, renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import {
  about,
  definitionOf,
  instanceOf,
  planReport,
  rolloutReport,
  triage,
  triageWithPassRole,
} from './sample-reports.ts';
import type { PlanReport } from '../../src/domain/reports/plan-report.ts';
import { accountId, organizationOf } from './sample-organization.ts';
import { planStories } from './report-stories.ts';

const update = {
  kind: 'update',
  before: definitionOf({ policies: [triage] }),
  after: definitionOf({ policies: [triageWithPassRole] }),
} as const;

function largePlan(accounts: number): ReturnType<typeof planReport> {
  const instances = Array.from({ length: accounts }, (_, index) => instanceOf(accountId(index)));
  return planReport({ organization: organizationOf(accounts), instances, change: update });
}

/** A role that loses as much as a template can hold, in as many words as are shown of anything. */
const crowded = definitionOf({
  policies: Array.from({ length: 12 }, (_, index) => ({
    name: `old-${index}-${'n'.repeat(100)}`,
    document: {
      Statement: [
        {
          Effect: 'Allow',
          Action: Array.from({ length: 12 }, (_item, action) => `s3:Get${action}${'y'.repeat(290)}`),
          Resource: Array.from({ length: 12 }, (_item, item) => `arn:aws:s3:::bucket-${item}-${'z'.repeat(280)}`),
        },
      ],
    },
  })),
  tags: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`tag-${index}`, 'v'.repeat(256)])),
});
const excludedAccountIds = Array.from({ length: 50 }, (_, index) => accountId(index + 100));

function largeRollout(accounts: number): ReturnType<typeof rolloutReport> {
  const statusReason = `Resource handler returned message: "${'some rather long words of AWS '.repeat(5)}"`;
  const bad = Array.from(
    { length: accounts },
    (_, index) =>
      [
        accountId(index),
        { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: `${statusReason} ${index}` } as const,
      ] as const,
  );
  return rolloutReport({
    organization: organizationOf(accounts),
    instances: Object.fromEntries(bad),
    over: { outcome: 'failed', failureReason: 'accounts-failed' },
  });
}

test('the budgets leave room below what GitHub takes', () => {
  expect(commentBudgetBytes).toBe(65_536 - 1_500);
  expect(summaryBudgetBytes).toBeLessThan(1_048_576);
});

describe('fit', () => {
  const tiers: readonly Tier[] = [
    { name: 'full', leftOut: '', render: () => 'x'.repeat(100) },
    { name: 'short', leftOut: 'most of it', render: (leftOut) => `${leftOut}\n${'y'.repeat(40)}` },
  ];

  test('takes the first tier that fits', () => {
    expect(fit(tiers, 100)).toEqual({ markdown: 'x'.repeat(100), isTruncated: false });
    expect(fit(tiers, 99)).toEqual({ markdown: `most of it\n${'y'.repeat(40)}`, isTruncated: true });
  });

  test('counts bytes, not UTF-16 units', () => {
    expect(fit([{ name: 'full', leftOut: '', render: () => '€'.repeat(40) }], 100).isTruncated).toBe(true);
  });

  test('cuts the last one at the end of a line, and says so', () => {
    const { markdown, isTruncated } = fit([{ name: 'all', leftOut: '', render: () => 'line\n'.repeat(100) }], 100);
    expect(sizeBytes(markdown)).toBeLessThanOrEqual(100);
    expect(markdown).toMatch(/^(line\n)+\n\*\*Cut here/);
    expect(isTruncated).toBe(true);
  });
});

describe('a plan', () => {
  test('of an ordinary organization is whole', () => {
    expect(renderPlanComment(planStories.update(), about).isTruncated).toBe(false);
  });

  test('with a huge Terraform text drops that first, and keeps the accounts', () => {
    const report = { ...planStories.update() };
    const terraform = { ...report.terraform, text: 'a very long line of Terraform\n'.repeat(5000) };
    const { markdown, isTruncated } = renderPlanComment({ ...report, terraform }, about);
    expect(isTruncated).toBe(true);
    expect(markdown).toContain('Left out: the Terraform plan text;');
    expect(markdown).toContain(accountId(39));
    expect(markdown).not.toContain('a very long line');
    expect(renderPlanSummary({ ...report, terraform }, about)).toContain('a very long line');
  });

  test.each([2_000, 10_000])('of %i accounts fits and says what was left out', (accounts) => {
    const report = largePlan(accounts);
    const { markdown, isTruncated } = renderPlanComment(report, about);
    expect(sizeBytes(markdown)).toBeLessThanOrEqual(commentBudgetBytes);
    expect(isTruncated).toBe(true);
    expect(markdown).toContain('**This report is cut short.** Left out: the Terraform plan text, most account names;');
    expect(markdown).toContain(`: ${accounts} accounts gain`);
    expect(markdown).toContain('`iam:PassRole`');
    expect(markdown).toMatch(/and \d+ more/);
    expect(sizeBytes(renderPlanSummary(report, about))).toBeLessThanOrEqual(summaryBudgetBytes);
    expect(markdown).toMatch(/; all of it is in the \[step summary\]/);
  });

  test('whose summary is cut short promises no more than that has, which keeps the words of Terraform', () => {
    const report = largePlan(40_000);
    const { markdown } = renderPlanComment(report, about);
    expect(markdown).toMatch(/; the \[step summary\]\S* has more of it\./);
    const summary = renderPlanSummary(report, about);
    expect(summary).toContain('Left out: most account names; they are longer than a step summary takes.');
    expect(summary).toContain('Terraform will perform the following actions');
  });

  function planGaining(policies: number, nameLength: number): PlanReport {
    const gained = Array.from({ length: policies }, (_, index) => ({
      name: `policy-${index}`,
      document: {
        Statement: [{ Effect: 'Allow', Action: `iam:Put${index}${'x'.repeat(nameLength)}`, Resource: '*' }],
      },
    }));
    const change = { kind: 'update', before: crowded, after: definitionOf({ policies: gained }) } as const;
    const organization = organizationOf(2_000);
    return planReport({ organization, instances: [instanceOf(accountId(0))], change, excludedAccountIds });
  }

  // No gain may hide behind a cut. A reviewer sees all of it, or the plan is refused.
  test('whose gains fit into the comment shows each of them, whatever else is to be said', () => {
    let [longest, tooLong] = [50, 400];
    while (tooLong - longest > 1) {
      const middle = Math.floor((longest + tooLong) / 2);
      if (planGaining(middle, 300).assessment.gate.verdict === 'allowed') longest = middle;
      else tooLong = middle;
    }
    expect(longest).toBeGreaterThan(80);
    const { markdown, isTruncated } = renderPlanComment(planGaining(longest, 300), about);
    expect(isTruncated).toBe(true);
    expect(markdown).not.toContain('Cut here');
    for (let index = 0; index < longest; index += 1) expect(markdown).toContain(`iam:Put${index}x`);
  });

  test('whose gains do not fit is refused, and says why before the cut', () => {
    const report = planGaining(400, 300);
    expect(report.assessment.gate.findings.map(({ reason }) => reason)).toContain('too-long-to-show');
    const { markdown } = renderPlanComment(report, about);
    expect(sizeBytes(markdown)).toBeLessThanOrEqual(commentBudgetBytes);
    expect(markdown).toContain('**The change is too long to be shown**');
    expect(markdown).toContain('**Cut here: the report is longer than GitHub takes.**');
  });
});

describe('a rollout', () => {
  test('of 10000 failed accounts fits in a comment by grouping', () => {
    const { markdown, isTruncated } = renderRolloutComment(largeRollout(10_000), about);
    expect(sizeBytes(markdown)).toBeLessThanOrEqual(commentBudgetBytes);
    expect(isTruncated).toBe(false);
    expect(markdown).toContain('and 9995 more');
    expect(markdown).not.toContain(accountId(9_000));
  });

  test.each([400, 3_000, 40_000])('summary of %i accounts fits', (accounts) => {
    const markdown = renderRolloutSummary(largeRollout(accounts), about);
    expect(sizeBytes(markdown)).toBeLessThanOrEqual(summaryBudgetBytes);
    const listed = accounts <= 3_000;
    expect(markdown.includes(accountId(accounts - 1))).toBe(listed);
    const { markdown: comment } = renderRolloutComment(largeRollout(accounts), about);
    expect(comment).toMatch(accounts === 400 ? /^\[All accounts\]/m : /^\[Accounts in the summary\]/m);
    if (!listed) expect(markdown).toContain('Left out: all but the worst 5000 accounts;');
  });
});
