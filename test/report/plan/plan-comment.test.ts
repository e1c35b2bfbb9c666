import { describe, expect, test } from '@jest/globals';
import { planLogLines, planVerdictLine } from '../../../src/report/log/plan-log.ts';
import { renderPlanComment } from '../../../src/report/plan/plan-comment.ts';
import { renderTemplateDiff } from '../../../src/report/plan/template-diff.ts';
import { about, definitionOf, stackSet } from '../sample-reports.ts';
import { accountId } from '../sample-organization.ts';
import { planStories } from './plan-stories.ts';

type Story = keyof typeof planStories;
const comment = (name: Story): string => renderPlanComment(planStories[name](), about).markdown;
/** What is read without unfolding anything. */
const outside = (text: string): string => text.replace(/<details>[\s\S]*?<\/details>/g, '');
const verdictOf = (name: Story): string =>
  comment(name)
    .split('\n')
    .find((line) => line.startsWith('**Passes')) ?? '';

describe('the verdict says what merging does, how long, and what the first failure does', () => {
  test.each([
    ['update', 'About 19 min, one account at a time; the first failure stops it and rolls every account back.'],
    [
      'waves',
      'About 5 min in waves: 1 canary (`log-archive-6`) first, then 41 accounts at a time; the first failure stops it and rolls every account back.',
    ],
    [
      'hold',
      'About 20 min, one account at a time; the first failure stops it and **accounts already updated stay on the new version** (`on-failure: hold`).',
    ],
    [
      'first-rollout',
      'About 5 min, 4 accounts at a time; it stops when more than 3 fail, and an account that fails is left without the role.',
    ],
    [
      'outdated',
      'Apply sends 3 accounts again what the stack set defines, and touches no other account that has the role. About 1 min 30 s; each gets its chance, even when another fails.',
    ],
    [
      'adoption',
      'It takes the existing stack set into Terraform’s state; its definition is as it should be: nothing of it is sent to AWS, and no account is touched.',
    ],
    [
      'added-and-updated',
      'About 19 min, one account at a time; the first failure stops it and rolls back every account that is up to date now. Then 2 accounts get the role: about 1 min, one account at a time; the first failure stops it, and an account that fails is left without the role.',
    ],
  ] as const)('%s', (name, sentences) => {
    expect(verdictOf(name)).toBe(`**Passes the gate. Merging applies it.** ${sentences}`);
  });

  test('canaries that are every account promise no accounts after them', () => {
    const report = planStories['waves-small']();
    const wavesEstimate = { ...report.assessment.wavesEstimate!, canaries: 12 };
    const all = { ...report, assessment: { ...report.assessment, wavesEstimate } };
    const text = renderPlanComment(all, about).markdown;
    expect(text).toContain('12 canaries (`sandbox-3`, `network-5`), which is every account; the first failure');
    expect(text).toContain('**in `waves`**: 12 canaries, which is every account · ');
  });

  test('several Regions are said', () => {
    const report = planStories.update();
    const updateEstimate = { ...report.assessment.updateEstimate!, regions: 2 };
    const several = { ...report, assessment: { ...report.assessment, updateEstimate } };
    expect(renderPlanComment(several, about).markdown).toContain('one account at a time in each of 2 Regions;');
    const preferences = { ...report.request.preferences, regionConcurrency: 'sequential' as const };
    const ordered = { ...several, request: { ...report.request, preferences } };
    expect(renderPlanComment(ordered, about).markdown).toContain('one account at a time, one Region after the other;');
  });

  test('what has no way back is said outside of any fold', () => {
    expect(outside(comment('added-and-updated'))).toContain(
      `⚠️ **No way back for 1 account**: \`${accountId(6)}\`&nbsp;\`log-archive-6\`, not up to date now`,
    );
    expect(outside(comment('terraform-only'))).toContain('⚠️ **Not taken back:** automatic deployment;');
    const report = planStories.update();
    const wayBack = { obstacle: { kind: 'hidden-parameters', names: ['Secret'] }, notUpToDate: [] } as const;
    const hidden = outside(
      renderPlanComment({ ...report, assessment: { ...report.assessment, wayBack } }, about).markdown,
    );
    expect(hidden).toContain('stops it and **accounts already updated stay on the new version**.');
    expect(hidden).toContain('⚠️ **No way back:** AWS hides the value of the parameter Secret (NoEcho)');
  });
});

describe('what matters for the decision stands outside of any fold', () => {
  test('accounts that get the role for the first time, by name', () => {
    for (const name of ['`sandbox-3`', '`sandbox-10`', '`sandbox-17`'])
      expect(outside(comment('accounts-added'))).toContain(name);
    expect(outside(comment('accounts-added'))).toContain('35 more accounts are not touched; 1 suspended, skipped.');
  });

  test('what a new account gets, although nothing of the role changes', () => {
    expect(outside(comment('accounts-added'))).toContain(
      '| may be assumed by | account `444455556666` with external id |',
    );
  });

  test('OUs in few rows: special ones, the largest, the others in one', () => {
    expect(comment('update')).toContain(
      [
        '| OU | Updated |  |',
        '|---|---:|---|',
        '| Root/Workloads/Prod | 12 | `shop-prod-0` `shop-prod-2` … |',
        '| Root/Workloads/Dev | 11 | 1 suspended, skipped: `closed-shop` |',
        '| Root/Infrastructure · Sandbox · Security | 16 |  |',
      ].join('\n'),
    );
  });

  test('a rollout that will not end in time', () => {
    expect(outside(comment('slow'))).toContain(
      '> **This rollout will probably not end in time:** about 6 min for 12 accounts, but `rollout-timeout` is 5 min.',
    );
    expect(comment('update')).not.toContain('will probably not end');
  });

  test('a rollout that the job is too short for', () => {
    const { request, ...report } = planStories.slow();
    const followLimit = { input: 'timeout-minutes', limitMs: 5 * 60_000 } as const;
    const { markdown } = renderPlanComment({ ...report, request: { ...request, followLimit } }, about);
    expect(markdown).toContain('for 12 accounts, but `timeout-minutes` leaves 5 min. The run would end red');
    expect(markdown).toContain('longer than `timeout-minutes` leaves (5 min)');
  });

  test('automatic deployment that does not honour exclusions', () => {
    expect(outside(comment('accounts-added'))).toContain('**Automatic deployment does not honour exclusions.**');
    expect(comment('update')).not.toContain('exclusions');
  });

  test('what is in flight, its age, that apply waits, and its page', () => {
    expect(outside(comment('update'))).toMatch(
      /> Apply first waits for operation \[`6f0c2b9e`\]\(https:\/\/us-east-1\.console[^)]*6f0c2b9e-31a4-[^)]*\): UPDATE, running for 4 min\./,
    );
  });

  test('mechanics do not', () => {
    expect(outside(comment('update'))).not.toMatch(/Home Region|never a target|automatic deployment/);
    expect(comment('update')).toContain('<summary>How it rolls out, and a faster way (waves: 7 min)</summary>');
    expect(comment('waves')).toContain('<summary>How it rolls out</summary>');
    expect(comment('refused')).toContain('<summary>How it would roll out</summary>');
  });
});

describe('accounts that are not up to date', () => {
  test('each cause has a step with the account’s name, and apply touches no other', () => {
    const text = comment('outdated');
    expect(text).toMatch(/\n1\. `shop-prod-9`: .*stacksets-exec-\*/);
    expect(text).toMatch(/\n2\. Then run apply: it updates 3 accounts;/);
    expect(text).toContain('/operations.md#reasons-of-an-account)');
    expect(text).toContain('| Accounts | 3 updated again · 36 untouched |');
    expect(text).not.toContain('delete-stack-instances');
  });

  test('that no operation can update: apply ends red, and the command is a step', () => {
    const text = comment('inoperable');
    expect(text).toContain('**Apply cannot update 1 account, and ends red with `accounts-behind`**');
    expect(text).toMatch(/1\. `sandbox-3`: remove the instance/);
    expect(text).toContain(`"Accounts":["${accountId(3)}"],"AccountFilterType":"INTERSECTION"`);
    expect(text).toContain('--retain-stacks');
    expect(planLogLines(planStories.inoperable())).toContain(
      `Out of reach: ${accountId(3)} sandbox-3. A person must fix it; until then apply ends with accounts-behind`,
    );
  });

  test('a stack in UPDATE_ROLLBACK_FAILED is not deleted, nor its instance', () => {
    const report = planStories.inoperable();
    const statusReason = 'Stack StackSet-x is in UPDATE_ROLLBACK_FAILED state and can not be updated.';
    const instances = report.survey.instances.map((instance) =>
      instance.status === 'INOPERABLE' ? { ...instance, statusReason } : instance,
    );
    const text = renderPlanComment({ ...report, survey: { ...report.survey, instances } }, about).markdown;
    expect(text).not.toContain('delete-stack-instances');
    expect(text).toMatch(/\n1\. `sandbox-3`: /);
  });

  test('count as such in headline, facts and OUs, with and without an update', () => {
    expect(comment('inoperable')).toContain('10 untouched · 1 cannot be reached |');
    expect(comment('inoperable')).toContain('| Root/Sandbox |  | ⚠️ apply cannot update `sandbox-3` |');
    const { targets } = planStories.inoperable().survey;
    const inTime = planStories['waves-small']();
    const updated = renderPlanComment({ ...inTime, survey: { ...inTime.survey, targets } }, about).markdown;
    expect(updated.split('\n')[0]).toMatch(/: 11 accounts gain/);
    expect(updated).toContain('| Accounts | 11 updated · 1 cannot be reached |');
    expect(updated).toContain('| Root/Sandbox | 1 | ⚠️ apply cannot update `sandbox-3` |');
  });

  test('of a refused plan are promised nothing', () => {
    const report = planStories.outdated();
    const assessment = { ...report.assessment, gate: { verdict: 'refused', findings: [] } as const };
    expect(renderPlanComment({ ...report, assessment, outcome: 'refused' }, about).markdown).not.toMatch(
      /Apply (will )?update|Apply sends|run apply: it/,
    );
  });
});

describe('a refused plan', () => {
  test('has one line a reason: what, why, what instead', () => {
    const text = comment('refused');
    const lines = text.split('\n').filter((line) => line.startsWith('> - **'));
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(line).toMatch(/\*\* \(\[`[a-z-]+`\]\(.*#reasons-of-the-gate\)\): .* \*\*Instead:\*\* /);
    expect(lines[0]).toContain('`sandbox-3`');
    expect(lines[0]).toContain('No `allow` value accepts this.');
    expect(lines[3]).toMatch(/or accept it with `allow: no-external-id@[0-9a-f]{8}`\.$/);
    expect(text).toMatch(/Accepted by `allow: administrator-access@[0-9a-f]{8}`: /);
    expect(text).not.toContain('Passes the gate');
  });

  test('says in the log that nothing changes', () => {
    expect(planVerdictLine(planStories.refused())).toMatch(/^Plan \S+: refused, .*\. Nothing changes until/);
  });
});

test('the log of a plan', () => {
  expect(planLogLines(planStories.outdated())).toEqual([
    `Plan of stack set ${stackSet.name} in us-east-1, called as DELEGATED_ADMIN`,
    'Targets: 40 accounts, 36 current, 0 to be added, 0 unfinished, 3 not up to date, 1 suspended',
    'Estimate: about 1 min 30 s for 3 accounts, 1 at a time',
    `Not up to date: ${accountId(9)} shop-prod-9, ${accountId(12)} network-12, ${accountId(25)} shop-dev-25. Apply will update them`,
  ]);
  expect(planVerdictLine(planStories.outdated())).toBe(
    `Plan ${stackSet.name}: 3 accounts are not up to date. Passes the gate. Merging applies it`,
  );
});

test('secret parameters are masked, changed or not', () => {
  const before = definitionOf();
  const after = definitionOf({ parameters: { ExternalId: 'another-secret' } });
  const diff = renderTemplateDiff({ kind: 'update', before, after });
  expect(diff).toContain('-  "ExternalId": "(sensitive)"');
  expect(diff).toContain('+  "ExternalId": "(sensitive, changed)"');
  expect(diff).not.toMatch(/another-secret|canary/);
});

/** Words that a reader passes before the first danger. */
test('the danger is among the first ten words', () => {
  for (const name of ['update', 'trust-changed', 'added-and-updated', 'hold'] as const) {
    const words = comment(name).replace('## ⚠️ ', '').split(/\s+/);
    expect(words.findIndex((word) => /^(gain|trust)$/.test(word))).toBeLessThan(10);
  }
});
