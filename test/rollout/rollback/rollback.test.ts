import { describe, expect, test } from '@jest/globals';

import { renderDuration } from '../../../src/domain/quantity.ts';
import {
  accountsOf,
  expectTruth,
  findEverHolders,
  findHolders,
  operationsOfOurs,
} from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { Ended } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import {
  canaryPreferences,
  everyChance,
  sentBy,
  terraformPreferences,
  wavePreferences,
} from '../../in-memory/sent-calls.ts';
import type { Sent } from '../../in-memory/sent-calls.ts';

const first = wantedDefinition();
const second = { ...wantedDefinition('second'), parameters: { ExternalId: 'another-one' }, tags: { release: '2' } };
const refusesOnce = { kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 } as const;

const action = 'UpdateStackSet';
const back: Sent = { action, purpose: 'rollback', version: 'first', to: 'everybody', preferences: everyChance };
const sendings: Readonly<Record<'terraform' | 'waves', readonly Sent[]>> = {
  terraform: [
    { action, purpose: undefined, version: 'second', to: 'everybody', preferences: terraformPreferences },
    back,
  ],
  // Alone in its OU.
  waves: [
    {
      action,
      purpose: 'canary',
      version: 'second',
      to: { accounts: ['300000000006'] },
      preferences: canaryPreferences(),
    },
    { action, purpose: 'wave', version: 'kept', to: { units: ['r-ab12'] }, preferences: wavePreferences },
    back,
  ],
};

/** The comment says who had the new version, and no less time than from the update's begin to the end of the way back. */
function expectHoldersTold(life: Life, { transcript }: Ended): void {
  const operations = operationsOfOurs(life);
  const from = operations[0]?.createdAt.getTime() ?? 0;
  const to = operations.at(-1)?.endedAt?.getTime() ?? 0;
  const rows = (transcript.comments.at(-1)?.body ?? '').split('\n').filter((line) => line.startsWith('| **'));
  const [row = '', ...more] = rows.filter((line) => line.includes('updated, then rolled back'));
  expect(more).toEqual([]);
  expect([...row.matchAll(/`(\d{12})`/g)].map(([, id]) => id)).toEqual(findEverHolders(life, second));
  expect(row).toContain(`| on the new version for at most ${renderDuration(to - from)} |`);
}

describe('an update that an account refuses', () => {
  test.each(['terraform', 'waves'] as const)(
    'sent by %s: every account is on the version before, external id and tags included, and the next plan shows it again',
    async (strategy) => {
      const life = Life.deployed({
        accounts: 12,
        faults: [refusesOnce],
        request: { update: updateRequest({ strategy }) },
      });
      life.wanted = second;
      const ended = await life.apply();
      expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
      expectTruth(life, ended);
      expect(findHolders(life, first)).toHaveLength(12);
      const { definition, instances } = life.stackSet;
      expect(definition).toMatchObject({ templateBody: first.templateBody, parameters: first.parameters, tags: {} });
      expect([...instances.values()].filter(({ status }) => status !== 'CURRENT')).toEqual([]);

      expect(sentBy(life)).toEqual(sendings[strategy]);
      const wayBack = operationsOfOurs(life).at(-1);
      expect(wayBack === undefined ? [] : accountsOf(wayBack)).toHaveLength(12);
      expect(findEverHolders(life, second)).not.toEqual([]);
      expect(findEverHolders(life, second)).not.toContain('300000000004');
      expectHoldersTold(life, ended);
      const { outputs, comments, lines } = ended.transcript;
      expect(outputs).toMatchObject({
        outcome: 'rolled-back',
        'failure-reason': 'accounts-failed',
        'has-changes': 'true',
        'operation-id': wayBack?.id,
        'accounts-total': '12',
        'accounts-current': '12',
        'accounts-failed': '0',
      });
      expect(comments.at(-1)?.body).toContain('300000000004');
      expect([...lines, ...comments.map(({ body }) => body)].join('\n')).not.toContain('another-one');
      expect(life.state.lock).toBeUndefined();

      const planned = await life.plan();
      expect(planned.judgement?.outcome).toBe('planned');
      expect(planned.transcript.outputs['has-changes']).toBe('true');
      const again = await life.apply();
      expect(again.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
      expectTruth(life, again);
      expect(findHolders(life, second)).toHaveLength(12);
      expect(life.state.definition?.templateBody).toBe(second.templateBody);
      expect((await life.plan()).judgement?.outcome).toBe('no-changes');
    },
  );

  test.each(['terraform', 'waves'] as const)('sent by %s: no lock is held on the way back', async (strategy) => {
    const life = Life.deployed({
      accounts: 12,
      faults: [refusesOnce],
      request: { update: updateRequest({ strategy }) },
    });
    life.wanted = second;
    let looks = 0;
    life.desk.beforeCall = () => {
      if (operationsOfOurs(life).at(-1)?.id.includes('-rollback-') !== true) return;
      looks += 1;
      expect(life.state.lock).toBeUndefined();
    };
    expectTruth(life, await life.apply());
    expect(looks).toBeGreaterThan(5);
  });

  test('a first deployment that fails is not rolled back: the next apply finishes it', async () => {
    const life = Life.empty({ accounts: 12, faults: [{ ...refusesOnce, actions: ['CREATE'] }] });
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    expect(operationsOfOurs(life).filter(({ id }) => id.includes('-rollback-'))).toEqual([]);
    const next = await life.apply();
    expect(next.judgement?.outcome).toBe('succeeded');
    expectTruth(life, next);
  });

  test('stopped by somebody: taken back all the same', async () => {
    const life = Life.deployed({ accounts: 12 });
    life.wanted = second;
    life.onStart = ({ ports }) => {
      life.time.after(60_000, () => {
        const running = operationsOfOurs(life)[0];
        if (running !== undefined) void ports.stackSets.stopOperation(life.request.stackSet, running.id);
      });
    };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('rolled-back');
    expectTruth(life, ended);
    expect(operationsOfOurs(life)[0]?.timeline.latest()).toBe('STOPPED');
    expect(findHolders(life, first)).toHaveLength(12);
  });

  test('what an operation over accounts cannot take back stays, and is said', async () => {
    const life = Life.deployed({ accounts: 12, faults: [refusesOnce], request: { allow: ['retain-off'] } });
    life.wanted = { ...second, autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false } };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('rolled-back');
    expectTruth(life, ended);
    expect(life.stackSet.autoDeployment?.retainStacksOnAccountRemoval).toBe(false);
    expect(ended.transcript.comments.at(-1)?.body).toContain('automatic deployment');
  });
});
