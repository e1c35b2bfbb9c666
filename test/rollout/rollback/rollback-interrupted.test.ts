import { describe, expect, test } from '@jest/globals';

import { expectTruth, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { Process } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

function failing(strategy: 'terraform' | 'waves'): Life {
  const life = Life.deployed({
    accounts: 12,
    request: { update: updateRequest({ strategy }) },
    faults: [{ kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 }],
  });
  life.wanted = wantedDefinition('second');
  return life;
}

/** So many seconds into the way back. */
function duringRollback(life: Life, seconds: number, strike: (process: Process) => void): void {
  life.onStart = (process) => {
    let isSeen = false;
    life.aws.afterCall = ({ input }) => {
      if (isSeen || !String(input['OperationId']).includes('-rollback-')) return;
      isSeen = true;
      life.time.after(seconds * 1000, () => {
        strike(process);
      });
    };
  };
}

describe.each(['terraform', 'waves'] as const)('the way back of an update sent by %s', (strategy) => {
  test.each([0, 15, 120])(
    'is cut short %i s after its begin, the job being cancelled: named, and it goes on',
    async (seconds) => {
      const life = failing(strategy);
      duringRollback(life, seconds, ({ life: process }) => {
        process.cancel();
      });
      const ended = await life.apply();
      expect(ended.judgement).toEqual({ outcome: 'interrupted', failureReason: undefined });
      expectTruth(life, ended);
      const back = operationsOfOurs(life).at(-1);
      expect(back?.id).toContain('-rollback-');
      expect(ended.transcript.comments.at(-1)?.body).toContain(back?.id);

      const next = await life.apply();
      expect(next.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
      expectTruth(life, next);
      expect(findHolders(life, wantedDefinition('second'))).toHaveLength(12);
    },
  );

  test.each([0, 15, 120])(
    'its process is killed %i s after its begin: the next apply waits for it, and goes forward',
    async (seconds) => {
      const life = failing(strategy);
      duringRollback(life, seconds, ({ life: process }) => {
        process.kill();
      });
      expectTruth(life, await life.apply());
      life.unlock();
      life.time.pass(60_000);
      const next = await life.apply();
      expect(next.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
      expectTruth(life, next);
      expect(findHolders(life, wantedDefinition('second'))).toHaveLength(12);
    },
  );
});
