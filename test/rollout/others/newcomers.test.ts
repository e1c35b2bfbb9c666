import { describe, expect, test } from '@jest/globals';

import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

/** An account joins so many seconds after AWS has accepted the update. */
function joinAfterUpdate(life: Life, seconds: number): void {
  life.aws.afterCall = ({ action }) => {
    if (action !== 'UpdateStackSet') return;
    life.aws.afterCall = () => undefined;
    life.time.after(seconds * 1000, () => {
      life.world.addAccount('newcomer', 'Sandbox');
    });
  };
}

describe('an account joins during the rollout', () => {
  test.each([0, 30, 100, 239])('%i s after the update began: it is in the proof', async (seconds) => {
    const life = Life.deployed({ accounts: 12 });
    life.wanted = wantedDefinition('second');
    joinAfterUpdate(life, seconds);
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    const newcomer = life.world.requireAccount('newcomer');
    expect(ended.transcript.outputs['accounts-total']).toBe('13');
    expect(ended.transcript.files.get('results.json')).toContain(newcomer.id);
    expect(life.world.templateOf('newcomer', 'audit')?.templateBody).toBe(life.wanted.templateBody);
  });

  test('and its automatic deployment fails: red, with its name', async () => {
    const life = Life.deployed({ accounts: 12 });
    life.world.setFaults([{ kind: 'refuse', accounts: ['300000000012'], reason: 'denied-by-scp' }]);
    life.wanted = wantedDefinition('second');
    joinAfterUpdate(life, 100);
    const ended = await life.apply();
    expect(life.world.requireAccount('newcomer').id).toBe('300000000012');
    expect(ended.judgement?.outcome).toBe('failed');
    expectTruth(life, ended);
    expect(ended.transcript.comments.at(-1)?.body).toContain('300000000012');
  });

  test('an account is suspended meanwhile: listed, and no failure', async () => {
    const life = Life.deployed({ accounts: 12 });
    life.wanted = wantedDefinition('second');
    life.aws.afterCall = ({ action }) => {
      if (action === 'UpdateStackSet') life.world.suspend('300000000009');
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    expect(JSON.parse(ended.transcript.outputs['accounts-by-class'] ?? '')).toMatchObject({
      current: 11,
      suspended: 1,
    });
  });
});
