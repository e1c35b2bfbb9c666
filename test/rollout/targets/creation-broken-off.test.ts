import { describe, expect, test } from '@jest/globals';

import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { creationBrokenOff, creationNotReadBack } from '../../stories/creation-broken-off.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

type End = 'cancel' | 'kill';

/** The process ends so many seconds after AWS has created the stack set. */
function endAfterCreation(how: End, seconds: number): Life {
  const life = Life.empty({ accounts: 4 });
  let isOver = false;
  life.onStart = (process) => {
    life.aws.afterCall = ({ action }) => {
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

for (const seconds of [0, 14]) {
  holdToStory(
    creationBrokenOff,
    async () => {
      const life = endAfterCreation('cancel', seconds);
      const observed = observeLife(life);
      await observed.apply();
      const stateAfter = life.state.definition;
      await observed.apply();
      await observed.plan();
      return { ...observed, stateAfter };
    },
    {
      title: `a first apply is cancelled ${seconds} s after AWS has the stack set: the next one adopts it`,
      holders: ({ life, stateAfter }) => {
        expect(stateAfter).toBeUndefined();
        expect(life.state.definition).toEqual(life.wanted);
      },
    },
  );
}

describe('a first apply that ends while the stack set is created', () => {
  test('by being killed 5 s after AWS has it: no state knows it, and unlocked the next apply adopts it', async () => {
    const life = endAfterCreation('kill', 5);
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBeUndefined();
    expect([life.state.definition, life.state.lock === undefined]).toEqual([undefined, false]);
    life.unlock();

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

holdToStory(
  creationNotReadBack,
  async () => {
    const life = Life.empty({ accounts: 4 });
    const observed = observeLife(life);
    life.aws.afterCall = ({ by, action }) => {
      const isWaitedFor = by === 'terraform' && action === 'DescribeStackSet';
      if (!isWaitedFor || life.state.definition !== undefined) return;
      const refusal = { code: 'AccessDenied', message: 'not authorized', httpStatus: 403 };
      life.world.setFaults([{ kind: 'error', action: 'DescribeStackSet', times: 1, ...refusal }]);
    };
    await observed.apply();
    const taints = [life.state.isTainted];
    life.world.clearFaults();
    life.aws.afterCall = () => undefined;
    const planned = await life.plan();
    taints.push(life.state.isTainted);
    await observed.apply();
    await observed.plan();
    return { ...observed, planned, taints };
  },
  {
    title: 'a creation that cannot be read back is tainted: a plan is refused, an apply goes on',
    holders: ({ taints }) => {
      expect(taints).toEqual([true, true]);
    },
    reported: ({ planned }) => {
      expect(planned.transcript.outputs['gate-reasons']).toBe('replaces-stack-set');
    },
  },
);
