import { describe, expect, test } from '@jest/globals';

import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

type End = 'cancel' | 'kill';

/** The process ends so many seconds after AWS has created the stack set. */
function endAfterCreation(how: End, seconds: number): Life {
  const life = Life.empty({ accounts: 4 });
  let isOver = false;
  life.onStart = (process) => {
    life.desk.afterCall = ({ action }) => {
      if (action !== 'CreateStackSet' || isOver) return;
      isOver = true;
      life.time.after(seconds * 1000, () => {
        process.life[how]();
      });
    };
  };
  return life;
}

function sent({ calls }: Life): readonly string[] {
  return calls.map(({ action }) => action).filter((action) => /^(Create|Update|Delete)/.test(action));
}

describe('a first apply that ends while the stack set is created', () => {
  test.each<[End, number]>([
    ['cancel', 0],
    ['cancel', 14],
    ['kill', 5],
  ])('by %s, %i s after AWS has it: no state knows it, and the next apply takes it over', async (how, seconds) => {
    const life = endAfterCreation(how, seconds);
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe(how === 'cancel' ? 'interrupted' : undefined);
    expect([life.state.definition, life.state.lock === undefined]).toEqual([undefined, how === 'cancel']);
    life.state.lock = undefined;

    const again = await life.apply();
    expect(again.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, again);
    expect(sent(life)).toEqual(['CreateStackSet', 'CreateStackInstances']);
    expect(life.state.definition).toEqual(life.wanted);
  });

  test('and whose inputs are others by then is refused, until it is adopted', async () => {
    const life = endAfterCreation('cancel', 5);
    await life.apply();
    life.wanted = wantedDefinition('second');
    const refused = await life.apply();
    expect(refused.judgement?.outcome).toBe('refused');
    expect(refused.transcript.outputs['gate-reasons']).toBe('stack-set-exists');

    life.request = { ...life.request, importExisting: true };
    expect((await life.apply()).judgement?.outcome).toBe('succeeded');
    expect(sent(life)).not.toContain('DeleteStackSet');
  });
});

test('a creation that cannot be read back is tainted: a plan is refused, an apply goes on', async () => {
  const life = Life.empty({ accounts: 4 });
  life.onStart = () => {
    life.desk.afterCall = ({ by, action }) => {
      const isWaitedFor = by === 'terraform' && action === 'DescribeStackSet';
      if (!isWaitedFor || life.state.definition !== undefined) return;
      const refusal = { code: 'AccessDenied', message: 'not authorized', httpStatus: 403 };
      life.world.setFaults([{ kind: 'error', action: 'DescribeStackSet', times: 1, ...refusal }]);
    };
  };
  expect((await life.apply()).judgement?.outcome).toBe('failed');
  expect(life.state.isTainted).toBe(true);
  life.world.clearFaults();
  life.onStart = () => undefined;
  life.desk.afterCall = () => undefined;

  const planned = await life.plan();
  expect(planned.transcript.outputs['gate-reasons']).toBe('replaces-stack-set');
  expect(life.state.isTainted).toBe(true);

  const applied = await life.apply();
  expect(applied.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, applied);
  expect(sent(life)).toEqual(['CreateStackSet', 'CreateStackInstances']);
});
