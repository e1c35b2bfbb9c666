import { describe, expect, test } from '@jest/globals';

import { accountsOf, expectTruth, findHolders, operationsOfOurs } from '../simulation/expect-truth.ts';
import { Life } from '../simulation/life.ts';
import { updateRequest, wantedDefinition } from '../simulation/wanted.ts';

const first = wantedDefinition();
const second = { ...wantedDefinition('second'), parameters: { ExternalId: 'another-one' }, tags: { release: '2' } };
const refusesOnce = { kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 } as const;

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

      const back = operationsOfOurs(life).at(-1);
      expect(back?.id).toContain('-rollback-');
      expect(back === undefined ? [] : accountsOf(back)).toHaveLength(12);
      const { outputs, comments, lines } = ended.transcript;
      expect(outputs).toMatchObject({ outcome: 'rolled-back', 'failure-reason': 'accounts-failed' });
      expect(comments.at(-1)?.body).toContain('300000000004');
      expect([...lines, ...comments.map(({ body }) => body)].join('\n')).not.toContain('another-one');
      expect(life.state.lock).toBeUndefined();

      const planned = await life.plan();
      expect(planned.judgement?.outcome).toBe('planned');
      const again = await life.apply();
      expect(again.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
      expectTruth(life, again);
      expect(findHolders(life, second)).toHaveLength(12);
    },
  );

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
