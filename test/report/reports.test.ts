import { describe, expect, test } from '@jest/globals';
import { planLogLines } from '../../src/report/log/plan-log.ts';
import { rolloutLogLines } from '../../src/report/log/rollout-log.ts';
import { renderPlanComment, renderPlanSummary } from '../../src/report/plan/plan-comment.ts';
import { renderResultsCsv, renderResultsJson } from '../../src/report/rollout/results.ts';
import { renderRolloutComment, renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import { renderMarkdown } from '../render/comment-page.ts';
import {
  about,
  canary,
  definitionOf,
  ended,
  instanceOf,
  operationOf,
  planReport,
  rolloutReport,
} from './sample-reports.ts';
import { accountId, organizationOf } from './sample-organization.ts';
import { planStories, rolloutStories } from './report-stories.ts';

const rollout = (name: keyof typeof rolloutStories): string =>
  renderRolloutComment(rolloutStories[name](), about).markdown;
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

describe('the heading says what it comes to', () => {
  test.each([
    ['succeeded', '✅ Rolled out to 410 of 412 accounts (2 suspended, skipped by AWS) · 6 min 12 s'],
    ['failed', '❌ Rollout failed in 3 of 40 accounts, 19 more not on the new version · 6 min 12 s'],
    ['timed-out', '❌ Rollout timed out after 5 h 30 min · 10 of 40 accounts are current'],
    ['state-locked', '❌ Rollout failed (state-locked) · 6 min 12 s'],
    ['unknown', '❌ Rollout result unknown: the accounts do not add up (12 read, 13 targeted) · 6 min 12 s'],
    ['no-changes', '✅ Nothing to change: 39 of 40 accounts CURRENT (1 suspended, skipped by AWS)'],
  ] as const)('%s', (name, headline) => {
    expect(firstLine(rollout(name))).toBe(`## ${headline}`);
  });

  test('412 of 412', () => {
    const report = rolloutReport({ organization: organizationOf(412) });
    expect(firstLine(renderRolloutComment(report, about).markdown)).toBe(
      '## ✅ Rolled out to 412 of 412 accounts · 6 min 12 s',
    );
  });
});

test('same reason, one row; accounts by name; nothing of it 400 times', () => {
  const rows = rollout('failed')
    .split('\n')
    .filter((line) => line.startsWith('| **'));
  expect(rows).toHaveLength(5);
  expect(rows[0]).toBe(
    `| **2**:<br>\`${accountId(7)}\`&nbsp;\`shop-prod-7\`<br>\`${accountId(14)}\`&nbsp;\`shop-prod-14\` | ❌ failed | a role of this name already exists outside the stack set<br>**→** delete or rename the existing role in the account (or import its stack) |`,
  );
});

test('what goes on in AWS is named, with the command to watch it', () => {
  const text = rollout('timed-out');
  expect(text).toContain('⚠️ **Still running in AWS**');
  expect(text).toContain('--operation-id terraform-20261124040000000000000001');
});

test('the external id is in nothing that is rendered', () => {
  const plans = Object.values(planStories).map((story) => story());
  const rollouts = Object.values(rolloutStories).map((story) => story());
  const texts = [
    ...plans.flatMap((report) => [
      renderPlanComment(report, about).markdown,
      renderPlanSummary(report, about),
      ...planLogLines(report),
    ]),
    ...rollouts.flatMap((report) => [
      renderRolloutComment(report, about).markdown,
      renderRolloutSummary(report, about),
      ...rolloutLogLines(report),
      ...renderResultsJson(report),
      ...renderResultsCsv(report),
    ]),
  ];
  expect(texts.filter((text) => text.includes(canary))).toEqual([]);
});

/** Pages of the commit and of AWS's console, and our documents; nothing of others is in them unless it is encoded. */
function isOurs(href: string): boolean {
  return [
    'https://github.com/acme/org-roles/commit/',
    'https://us-east-1.console.aws.amazon.com/',
    about.documentsUrl,
  ].some((start) => href.startsWith(start) && /^[\w:/.?=#%&~()*!'-]+$/.test(href));
}

describe('names and texts of others', () => {
  const name = '@everyone <!-- | [x](http://evil.example) `` \u202e\n::error::boo';
  const organization = organizationOf(3, { 0: { name }, 1: { name } });
  const evil = {
    ...organization,
    organizationalUnits: new Map([...organization.organizationalUnits].map(([id, unit]) => [id, { ...unit, name }])),
  };
  const failed = { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: `${name}\n\`\`\`\n# x` } as const;
  const plan = planReport({
    organization: evil,
    instances: [instanceOf(accountId(0), { ...failed, lastOperationId: 'op-update' }), instanceOf(accountId(1))],
    operationActions: new Map([['op-update', 'UPDATE']]),
    change: {
      kind: 'update',
      before: definitionOf(),
      after: definitionOf({
        policies: [{ name, document: { Statement: [{ Effect: 'Allow', Action: name, Resource: name }] } }],
        description: name,
        tags: { [name]: name },
      }),
    },
    excludedAccountIds: [],
    operations: [operationOf({ id: name, status: 'RUNNING', endedAt: undefined })],
    terraformText: `\`\`\`\`\n</details> @everyone\n${name}`,
  });
  const rolledOut = rolloutReport({
    organization: evil,
    instances: { [accountId(0)]: failed, [accountId(1)]: failed },
    operations: [ended('SUCCEEDED', { id: name })],
    over: {
      outcome: 'failed',
      failureReason: 'accounts-failed',
      error: { what: name, why: `\`\`\`\n${name}`, next: name },
    },
  });

  test.each([
    ['plan comment', renderPlanComment(plan, about).markdown],
    ['plan summary', renderPlanSummary(plan, about)],
    ['rollout comment', renderRolloutComment(rolledOut, about).markdown],
    ['rollout summary', renderRolloutSummary(rolledOut, about)],
  ])('do nothing in a %s', (_, markdown) => {
    const html = renderMarkdown(markdown);
    const outside = html.replace(/<pre>[\s\S]*?<\/pre>/g, '').replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
    const decoded = outside.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(decoded).not.toMatch(/@[a-z]|<!--|\u202e/);
    expect(
      [...html.matchAll(/href="([^"]*)"/g)]
        .map(([, href]) => href)
        .filter((href) => href !== about.runUrl && !isOurs(href ?? '')),
    ).toEqual([]);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  });

  test('begin no line of the log, so that no workflow command is theirs', () => {
    for (const line of [...planLogLines(plan), ...rolloutLogLines(rolledOut)]) {
      expect(line).not.toMatch(/[\n\r\u202e]/);
      expect(line).toMatch(/^[A-Z][a-z]+/);
    }
  });
});

describe('the log', () => {
  test('of a rollout', () => {
    expect(rolloutLogLines(rolloutStories['timed-out']())).toEqual([
      'Stack set OrganizationSecurityAuditRole: Rollout timed out after 5 h 30 min · 10 of 40 accounts are current',
      'Operation terraform-20261124040000000000000001: UPDATE RUNNING, started by terraform',
      expect.stringMatching(/^Accounts outdated: 30 \(/),
      'Accounts current: 10',
      'Still running in AWS: operation terraform-20261124040000000000000001, UPDATE RUNNING',
      'What happened: operation terraform-20261124040000000000000001 has not ended within rollout-timeout (5 h 30 min).',
      expect.stringMatching(/^What to do: Run apply again: it attaches to the operation/),
      'Failure reason: rollout-timeout',
    ]);
  });
});
