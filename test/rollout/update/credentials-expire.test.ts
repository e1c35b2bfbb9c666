import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { credentialsExpire } from '../../stories/attached.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

const expired = { outcome: 'failed', failureReason: 'credentials-expired' };

holdToStory(
  credentialsExpire,
  async () => {
    const life = Life.deployed({
      accounts: 12,
      faults: [{ kind: 'expire-credentials', starts: 'UpdateStackSet', afterSeconds: 60 }],
    });
    life.wanted = wantedDefinition('second');
    const observed = observeLife(life);
    await observed.apply();
    life.aws.areCredentialsExpired = false;
    life.unlock();
    await observed.apply();
    await observed.plan();
    return observed;
  },
  { title: 'credentials end in the middle of an update: unlocked and with new ones, the next apply attaches to it' },
);

describe('credentials end in the middle of an operation', () => {
  test('of ours', async () => {
    const life = Life.empty({
      accounts: 12,
      faults: [{ kind: 'expire-credentials', starts: 'CreateStackInstances', afterSeconds: 30 }],
    });
    const ended = await life.apply();
    expect(ended.judgement).toEqual(expired);
    expectTruth(life, ended);
    const [creation] = operationsOfOurs(life);
    expect(ended.transcript.comments.at(-1)?.body).toContain(creation?.id);

    life.aws.areCredentialsExpired = false;
    const attached = await life.apply();
    expect(attached.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, attached);
    expect(operationsOfOurs(life)).toHaveLength(1);
  });

  test('of Terraform’s, and the job is cancelled before it was found: the report says that it may go on', async () => {
    const life = Life.deployed({ accounts: 5 });
    life.wanted = wantedDefinition('second');
    life.aws.afterCall = ({ action }) => {
      if (action === 'UpdateStackSet') life.aws.areCredentialsExpired = true;
    };
    life.onStart = ({ life: process }) => {
      life.aws.watchers.push(({ action }) => {
        if (action === 'UpdateStackSet') process.cancel();
      });
    };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('interrupted');
    const body = ended.transcript.comments.at(-1)?.body;
    expect(body).toContain('lock');
    expect(body).toContain('apply attaches to the operation if one goes on');
  });

  test.each(Array.from({ length: 40 }, (_, index) => index * 8))(
    '%i s after the start, wherever that is: never green, and one more apply is',
    async (seconds) => {
      const life = Life.deployed({ accounts: 5 });
      life.wanted = wantedDefinition('second');
      life.time.after(seconds * 1000, () => {
        life.aws.areCredentialsExpired = true;
      });
      const ended = await life.apply();
      expectTruth(life, ended);
      life.time.pass(1_000_000);
      life.aws.areCredentialsExpired = false;
      life.unlock();
      const next = await life.apply();
      expect(['succeeded', 'no-changes']).toContain(next.judgement?.outcome);
      expectTruth(life, next);
    },
  );
});
