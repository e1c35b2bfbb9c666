import { describe, expect, test } from '@jest/globals';

import type { StackSetDefinition } from '../../../src/domain/stack-set/stack-set-definition.ts';
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

const first = wantedDefinition();
const second = wantedDefinition('second');

/** A third version, whose role may do nothing that the second may not. */
const third: StackSetDefinition = {
  ...second,
  templateBody: JSON.stringify({ ...(JSON.parse(second.templateBody) as object), Description: 'third' }),
};

function refusedBy(...accounts: string[]) {
  return { kind: 'refuse', accounts, reason: 'denied-by-scp', attempts: 1 } as const;
}

function rollbacksOf(life: Life) {
  return operationsOfOurs(life).filter(({ id }) => id.includes('-rollback-'));
}

function commentOf({ transcript }: Ended): string {
  return transcript.comments.at(-1)?.body ?? '';
}

/** Of accounts that the report names as not back. */
function notBackPart(ended: Ended): string {
  const rows = commentOf(ended).split('\n');
  return rows.filter((row) => /^\|.*\| (⚠️|❓)/.test(row)).join('\n');
}

describe('AWS hides a value of the previous version', () => {
  const template = JSON.parse(first.templateBody) as { readonly Parameters: object };
  const hidden = (token: string): StackSetDefinition => ({
    ...first,
    templateBody: JSON.stringify({
      ...template,
      Parameters: { ...template.Parameters, Token: { Type: 'String', NoEcho: true } },
    }),
    parameters: { ...first.parameters, Token: token },
  });

  test.each(['terraform', 'waves'] as const)(
    'an update that fails is held, sent by %s: nothing is called rolled back, and the plan has said so',
    async (strategy) => {
      const life = Life.deployed({ accounts: 12, definition: hidden('old'), faults: [refusedBy('300000000004')] });
      life.wanted = hidden('new');
      life.request = { ...life.request, update: updateRequest({ strategy }) };
      const planned = await life.plan();
      expect(commentOf(planned)).toContain('⚠️ **No way back:** ');
      expect(commentOf(planned)).toContain('AWS hides the value of the parameter Token (NoEcho)');

      const ended = await life.apply();
      expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
      expectTruth(life, ended);
      expect(rollbacksOf(life)).toEqual([]);
      expect(commentOf(ended)).toContain('This update has no way back');
      expect(commentOf(ended)).not.toContain('rolled back: ');
      expect(findHolders(life, hidden('new'))).not.toEqual([]);

      const next = await life.apply();
      expect(next.judgement?.outcome).toBe('succeeded');
      expect(findHolders(life, hidden('new'))).toHaveLength(12);
    },
  );
});

describe('an update was held half way, and the next version fails', () => {
  /** Terraform goes in order of id: these have the second version. */
  const updated = ['222222222222', '300000000001', '300000000002', '300000000003'];

  async function holdThenFail(): Promise<{ life: Life; planned: Ended; ended: Ended }> {
    const life = Life.deployed({ accounts: 12, faults: [refusedBy('300000000004')] });
    life.wanted = second;
    life.request = { ...life.request, update: updateRequest({ onFailure: 'hold' }) };
    expect((await life.apply()).judgement?.outcome).toBe('failed');
    expect(findHolders(life, second)).toEqual(updated);
    life.world.setFaults([refusedBy('300000000006')]);
    life.wanted = third;
    life.request = { ...life.request, update: updateRequest() };
    const planned = await life.plan();
    return { life, planned, ended: await life.apply() };
  }

  test('the rollback reaches the accounts that were up to date, and no others', async () => {
    const { life, ended } = await holdThenFail();
    expectTruth(life, ended);
    expect(rollbacksOf(life).map(accountsOf)).toEqual([updated]);
    // The second version was never proven in any other account.
    expect(findEverHolders(life, second)).toEqual(updated);
    expect(findHolders(life, second)).toEqual(updated);
    expect(findHolders(life, third)).toEqual(['300000000004', '300000000005']);
    expect(findHolders(life, first)).toEqual([
      '300000000006',
      '300000000007',
      '300000000008',
      '300000000009',
      '300000000010',
      '300000000011',
    ]);
  });

  test('those that it had reached are named with what they have now', async () => {
    const { ended } = await holdThenFail();
    expect(ended.judgement).toEqual({ outcome: 'rollback-incomplete', failureReason: 'accounts-failed' });
    const part = notBackPart(ended);
    expect(part).toMatch(/300000000004.*300000000005.*⚠️ \*\*new\*\*/);
    expect(part).toContain('300000000006');
    for (const kept of ['300000000007', '300000000011', ...updated]) expect(part).not.toContain(kept);
  });

  test('the plan has said how many have no way back, and why', async () => {
    const { planned } = await holdThenFail();
    expect(commentOf(planned)).toContain('⚠️ **No way back for 8 accounts**');
    expect(commentOf(planned)).toContain('the version that they have is not known');
  });

  test('when it had reached none of them, each account has what it had', async () => {
    const life = Life.deployed({ accounts: 12, faults: [refusedBy('300000000004')] });
    life.wanted = second;
    life.request = { ...life.request, update: updateRequest({ onFailure: 'hold' }) };
    await life.apply();
    life.world.setFaults([refusedBy('300000000001')]);
    life.wanted = third;
    life.request = { ...life.request, update: updateRequest() };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    expect(findHolders(life, second)).toEqual(updated);
    expect(commentOf(ended)).toContain('all are back; 8 were not up to date before');
  });
});

test('an account joins while the update fails, and refuses the previous version: it is named, and nothing is complete', async () => {
  const life = Life.deployed({ accounts: 12, automaticDeploymentDelaySeconds: 1, faults: [refusedBy('300000000009')] });
  life.wanted = second;
  life.aws.afterCall = ({ action }) => {
    if (action !== 'UpdateStackSet') return;
    life.aws.afterCall = () => undefined;
    life.world.addAccount('newcomer', 'Sandbox');
  };
  life.aws.beforeCall = ({ action, input }) => {
    if (action !== 'UpdateStackSet' || !String(input['OperationId']).includes('-rollback-')) return;
    life.world.setFaults([{ ...refusedBy(life.world.requireAccount('newcomer').id), actions: ['UPDATE'] }]);
  };
  const ended = await life.apply();
  const { id } = life.world.requireAccount('newcomer');
  expect(life.world.templateOf('newcomer', 'audit')?.templateBody).toBe(second.templateBody);
  expect(ended.judgement).toEqual({ outcome: 'rollback-incomplete', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(ended.transcript.outputs['accounts-total']).toBe('13');
  expect(notBackPart(ended)).toContain(id);
});
