import { describe, expect, test } from '@jest/globals';
import { planLogLines } from '../../src/report/log/plan-log.ts';
import { redRolloutLine, rolloutLogLines, rolloutVerdictLine } from '../../src/report/log/rollout-log.ts';
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
    ['succeeded', '✅', '410 of 412 accounts have the new version (2 suspended)'],
    ['failed', '❌', 'update failed in 3 of 40 accounts, 17 have the new version'],
    ['timed-out', '❌', 'timed out, 10 of 40 accounts have the new version'],
    ['state-locked', '❌', 'apply failed (state-locked)'],
    ['unknown', '❌', 'result unknown, the accounts do not add up (12 read, 13 targeted)'],
    ['no-changes', '✅', 'nothing to change, 39 of 40 accounts are up to date (1 suspended)'],
  ] as const)('%s', (name, mark, news) => {
    expect(firstLine(rollout(name))).toBe(`## ${mark} \`OrganizationSecurityAuditRole\`: ${news}`);
  });

  test('412 of 412', () => {
    const report = rolloutReport({ organization: organizationOf(412) });
    expect(firstLine(renderRolloutComment(report, about).markdown)).toBe(
      '## ✅ `OrganizationSecurityAuditRole`: 412 of 412 accounts have the new version',
    );
  });
});

test('same reason, one row; accounts by name; nothing of it 400 times', () => {
  const rows = rollout('failed')
    .split('\n')
    .filter((line) => /^\| (\*\*|`|\d)/.test(line));
  expect(rows[0]).toMatch(
    new RegExp(
      `^\\| \\*\\*2:\\*\\*<br>\`${accountId(7)}\`&nbsp;\`shop-prod-7\`<br>\`${accountId(14)}\`&nbsp;\`shop-prod-14\` \\| previous \\| \\[role exists already\\]`,
    ),
  );
  expect(rows.slice(2, 4)).toEqual(['| 19 more | previous | not started |', '| 17 more | new | ok |']);
});

test('every failed state ends in numbered steps, the last of which goes on', () => {
  const [, steps = ''] = rollout('failed').split('**Do now**');
  expect(steps).toMatch(/^\n\n1\. `shop-prod-7`, `shop-prod-14`: /);
  expect(steps).toContain(
    `\n3. [Re-run apply](${about.runUrl}): it reaches only the accounts that lack the new version`,
  );
  expect(rollout('succeeded')).not.toContain('Do now');
});

test('the one line of a red run has the news, the first account, the cause and the next step', () => {
  const line = redRolloutLine(rolloutStories.failed());
  expect(line).toMatch(
    /^OrganizationSecurityAuditRole: update failed in 3 of 40 accounts, 17 have the new version\. 100000049007 shop-prod-7: a role of this name already exists outside the stack set\. Next: shop-prod-7, shop-prod-14: find out whose role/,
  );
  expect(line.length).toBeLessThanOrEqual(500);
  for (const story of Object.values(rolloutStories)) expect(redRolloutLine(story())).not.toMatch(/[\n`]/);
  expect(redRolloutLine(rolloutStories['state-locked']())).toContain(
    'terraform plan failed: the state is locked. Next: Wait',
  );
});

test('what goes on in AWS is named, with the command to watch it', () => {
  const text = rollout('timed-out');
  expect(text).toContain('> **Still running in AWS.**');
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

/** Pages of GitHub, of AWS’s console and of the documents: no text of others chooses one, or is in one unencoded. */
function isOurs(href: string): boolean {
  const isPage = /^https:\/\/(github\.com\/acme\/|([\w-]+\.)?console\.aws\.amazon\.com\/)/.test(href);
  return isPage && /^[\w:/.?=#%&~()*!'-]+$/.test(href);
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
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '').filter((href) => !isOurs(href))).toEqual(
      [],
    );
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
      'Operation terraform-20261124040000000000000001: UPDATE RUNNING, started by terraform',
      expect.stringMatching(/^Accounts, has now goes on, update: not finished: 30 \(/),
      'Accounts, has now new, update: ok: 10',
      'Still running in AWS: operation terraform-20261124040000000000000001, UPDATE RUNNING',
      'What happened: operation terraform-20261124040000000000000001 has not ended within rollout-timeout (5 h 30 min).',
      'Do now 1: Re-run apply: it attaches to the operation and follows it to its end',
      'Failure reason: rollout-timeout',
    ]);
    expect(rolloutVerdictLine(rolloutStories['timed-out']())).toBe(
      'Stack set OrganizationSecurityAuditRole: timed out, 10 of 40 accounts have the new version · 5 h 30 min',
    );
  });
});
