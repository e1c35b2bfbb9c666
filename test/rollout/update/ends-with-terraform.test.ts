import { expect, test } from '@jest/globals';

import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

test.each([22, 27, 33, 37, 41])(
  'an update that takes %i s an account is reported as soon as Terraform has seen its end',
  async (secondsPerAccount) => {
    const life = Life.deployed({ accounts: 3, secondsPerAccount, listLagSeconds: 0 });
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('succeeded');
    expectTruth(life, ended);
    const looks = life.calls.filter(({ by, action }) => by === 'terraform' && action === 'DescribeStackSetOperation');
    const seenMs = looks.at(-1)?.at.getTime() ?? 0;
    const toldMs = ended.transcript.comments.at(-1)?.at.getTime() ?? Infinity;
    expect(toldMs - seenMs).toBeLessThanOrEqual(1_000);
  },
);
