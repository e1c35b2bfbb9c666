import { describe, expect, test } from '@jest/globals';
import { planLogLines } from '../../src/report/log/plan-log.ts';
import { rolloutLogLines } from '../../src/report/log/rollout-log.ts';
import { renderPlanComment, renderPlanSummary } from '../../src/report/plan/plan-comment.ts';
import { renderResultsCsv, renderResultsJson } from '../../src/report/rollout/results.ts';
import { renderRolloutComment, renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import { renderTemplateDiff } from '../../src/report/plan/template-diff.ts';
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

const comment = (name: keyof typeof planStories): string => renderPlanComment(planStories[name](), about).markdown;
const rollout = (name: keyof typeof rolloutStories): string =>
  renderRolloutComment(rolloutStories[name](), about).markdown;
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

describe('the heading says what it comes to', () => {
  test.each([
    ['update', 'update in 39 accounts'],
    ['first-rollout', 'first rollout to 39 accounts'],
    ['accounts-added', '3 accounts added'],
    ['unfinished', 'first deployment to be finished in 2 accounts'],
    ['refused', 'refused (update in 33 accounts)'],
    ['no-changes', 'nothing to change'],
    ['preferences-only', 'only operation preferences differ, no account is touched'],
    ['outdated', 'nothing to change in Terraform, but 3 accounts are not up to date'],
    ['inoperable', 'nothing to change in Terraform, but 2 accounts are not up to date'],
    ['adoption', 'adopts the existing stack set'],
  ] as const)('%s', (name, headline) => {
    expect(firstLine(comment(name))).toBe(`## StackSet plan: \`OrganizationSecurityAuditRole\` · ${headline}`);
    expect(planLogLines(planStories[name]())[0]).toBe(`Plan of stack set OrganizationSecurityAuditRole: ${headline}`);
  });

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

describe('a plan', () => {
  test('warns loudly when the rollout will not end in time', () => {
    expect(comment('slow')).toContain(
      '> ⚠️ **This rollout will probably not end in time:** about 6 min for 12 accounts, but `rollout-timeout` is 5 min.',
    );
    expect(comment('update')).not.toContain('will probably not end');
  });

  test('warns that automatic deployment does not honour exclusions', () => {
    expect(comment('accounts-added')).toContain('⚠️ **Automatic deployment does not honour exclusions.**');
    expect(comment('update')).not.toContain('exclusions');
  });

  test('names what is in flight, its age, and that apply waits', () => {
    expect(comment('update')).toContain(
      'operation `6f0c2b9e-31a4-4c2e-9f7e-0d6a5b1c2d3e` `UPDATE` `RUNNING`, for 4 min · apply will wait for it',
    );
  });

  test('says that apply updates the outdated accounts, and no other', () => {
    const text = comment('outdated');
    expect(text).toContain(
      '**Nothing to change in Terraform, but 3 accounts are OUTDATED.** Apply will update them and touch no other',
    );
    expect(text).toContain('| Accounts | 0 updated · 3 updated again · 0 added · 0 removed · 36 untouched |');
    expect(text).not.toContain('delete-stack-instances');
  });

  test('says which accounts no operation can update, that apply ends red, and what a person has to do', () => {
    const text = comment('inoperable');
    expect(text).toContain('**Apply cannot update 1 account, and it ends red with `accounts-behind`**');
    expect(text).toContain('Apply will update those within reach');
    expect(text).toContain(`"Accounts":["${accountId(3)}"],"AccountFilterType":"INTERSECTION"`);
    expect(text).toContain('--retain-stacks');
    expect(planLogLines(planStories.inoperable())).toContain(
      `Out of reach: ${accountId(3)} sandbox-3. A person must fix it; until then apply ends with accounts-behind`,
    );
  });

  test('counts an account out of reach as such in heading, facts and OUs, with and without an update', () => {
    const text = comment('inoperable');
    expect(text).toContain('10 untouched · 1 cannot be reached |');
    expect(text).toContain('| OU | updated again | untouched | cannot be reached |');
    expect(text).toContain('| `Root/Sandbox` (`ou-ab12-sandbox`) | 0 | 1 | 1 |');
    const { targets } = planStories.inoperable().survey;
    const inTime = planStories['waves-small']();
    const update = { ...inTime, survey: { ...inTime.survey, targets } };
    const updated = renderPlanComment(update, about).markdown;
    expect(firstLine(updated)).toMatch(/ · update in 11 accounts$/);
    expect(updated).toContain('| Accounts | 11 updated · 0 added · 0 removed · 0 untouched · 1 cannot be reached |');
    expect(updated).toContain('| `Root/Sandbox` (`ou-ab12-sandbox`) | 1 | 1 |');
  });

  test('promises no accounts after canaries that are every account', () => {
    const report = planStories['waves-small']();
    const wavesEstimate = { ...report.assessment.wavesEstimate!, canaries: 12 };
    const all = { ...report, assessment: { ...report.assessment, wavesEstimate } };
    expect(renderPlanComment(all, about).markdown).toContain('**in `waves`**: 12 canaries, which is every account · ');
  });

  test('that is refused promises nothing to outdated accounts', () => {
    const report = planStories.outdated();
    const assessment = { ...report.assessment, gate: { verdict: 'refused', findings: [] } as const };
    expect(renderPlanComment({ ...report, assessment, outcome: 'refused' }, about).markdown).not.toMatch(
      /Apply (will )?update/,
    );
  });

  test('shows every reason that refuses, and what was accepted', () => {
    const text = comment('refused');
    for (const reason of ['accounts-lose-instances', 'role-path-changed', 'wildcard-principal', 'no-external-id'])
      expect(text).toContain(`> - **\`${reason}\`**`);
    expect(text).toContain('or accept it with `allow: no-external-id`.');
    expect(text).toMatch(/Accepted with `allow`:\n>\n> - \*\*`administrator-access`\*\*/);
    expect(text).not.toContain('**Allowed.**');
  });

  test('masks secret parameters, changed or not', () => {
    const before = definitionOf();
    const after = definitionOf({ parameters: { ExternalId: 'another-secret' } });
    const diff = renderTemplateDiff({ kind: 'update', before, after });
    expect(diff).toContain('-  "ExternalId": "(sensitive)"');
    expect(diff).toContain('+  "ExternalId": "(sensitive, changed)"');
    expect(diff).not.toMatch(/another-secret|canary/);
  });
});

test('same reason, one row; accounts by name; nothing of it 400 times', () => {
  const rows = rollout('failed')
    .split('\n')
    .filter((line) => line.startsWith('| **'));
  expect(rows).toHaveLength(5);
  expect(rows[0]).toBe(
    `| **2**:<br>\`${accountId(7)}\`&nbsp;\`shop-prod-7\`<br>\`${accountId(14)}\`&nbsp;\`shop-prod-14\` | ❌ failed | a role of this name already exists outside the stack set<br>**→** find out whose it is: import its stack into the stack set with \`aws cloudformation import-stacks-to-stack-set\`, or delete the role, or use another \`role-name\` (IAM cannot rename a role) |`,
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
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => href !== about.runUrl),
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
  test('of a plan', () => {
    expect(planLogLines(planStories.outdated())).toEqual([
      'Plan of stack set OrganizationSecurityAuditRole: nothing to change in Terraform, but 3 accounts are not up to date',
      'Targets: 40 accounts, 36 current, 0 to be added, 0 unfinished, 3 not up to date, 1 suspended',
      'Estimate: about 1 min 30 s for 3 accounts, 1 at a time',
      `Not up to date: ${accountId(9)} shop-prod-9, ${accountId(12)} network-12, ${accountId(25)} shop-dev-25. Apply will update them`,
    ]);
  });

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
