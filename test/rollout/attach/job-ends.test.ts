import { describe, expect, test } from '@jest/globals';

import { apply } from '../../../src/commands/apply.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { expectTruth, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { definition, MemoryWorld, request } from '../../in-memory/memory-world.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

/** The default waits together are longer than the job: both end with it. */
const minutes = 60_000;
const second = wantedDefinition('second');
const timedOut = { outcome: 'timed-out', failureReason: 'rollout-timeout' };

/** How long the process lived, with what it does once its time is over; ms. */
async function lived(life: Life, run: () => Promise<unknown>): Promise<number> {
  const before = life.time.now().getTime();
  await run();
  return life.time.now().getTime() - before;
}

describe('the time of the job is over', () => {
  test('while another client is waited for: nothing is sent, and it is named', async () => {
    const life = Life.deployed({ accounts: 12, request: { runTimeoutMs: 20 * minutes } });
    life.wanted = second;
    life.world.startForeignOperation({ stackSetName: 'audit', seconds: 7_200, operationId: 'theirs' });
    life.time.pass(5_000);
    const took = await lived(life, async () => {
      const ended = await life.apply();
      expect(ended.judgement).toEqual({ outcome: 'timed-out', failureReason: 'operation-wait-timeout' });
      expectTruth(life, ended);
      expect(ended.transcript.comments.at(-1)?.body).toContain('theirs');
    });
    expect(took).toBeLessThan(22 * minutes);
    expect(operationsOfOurs(life)).toEqual([]);
  });

  test('after a wait: what is left is for the update, which goes on in AWS, and Terraform is ended', async () => {
    const life = Life.deployed({ accounts: 40, secondsPerAccount: 120, request: { runTimeoutMs: 60 * minutes } });
    life.wanted = second;
    life.world.startForeignOperation({ stackSetName: 'audit', seconds: 2_400, operationId: 'theirs' });
    life.time.pass(5_000);
    const took = await lived(life, async () => {
      const ended = await life.apply();
      expect(ended.judgement).toEqual(timedOut);
      expectTruth(life, ended);
      expect(ended.transcript.comments.at(-1)?.body).toContain(operationsOfOurs(life)[0]?.id);
      expect(ended.transcript.lines.join('\n')).toMatch(/The job \(timeout-minutes\) leaves \d+ min.* not 5 h 30 min/);
    });
    expect(took).toBeLessThan(62 * minutes);
    expect(life.state.lock).toBeUndefined();
    life.request = { ...life.request, runTimeoutMs: 350 * minutes };
    const attached = await life.apply();
    expect(attached.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expect(operationsOfOurs(life)).toHaveLength(1);
  });

  test('while Terraform waits for AWS to accept its update: Terraform is ended', async () => {
    const world = MemoryWorld.deployed();
    world.change = { kind: 'update', before: definition(), after: definition({ description: 'new' }) };
    world.onApply = () =>
      new Promise((_, reject) => {
        world.onInterrupt = () => {
          reject(new UserError({ code: 'terraform-failed', what: 'Interrupted.', next: '-' }));
        };
      });
    expect(await apply(world.ports(), request({ runTimeoutMs: 5 * minutes }))).toEqual(timedOut);
    expect(world.transcript).toContain('terraform interrupt');
    expect(world.comments.at(-1)?.body).not.toContain('has the new version');
  });

  test('between the canary and the wave: the wave is left to the next run', async () => {
    const update = updateRequest({ strategy: 'waves', canary: { kind: 'count', count: 6 } });
    const life = Life.deployed({
      accounts: 40,
      secondsPerAccount: 60,
      request: { update, runTimeoutMs: 30 * minutes },
    });
    life.wanted = second;
    life.aws.beforeCall = () => {
      const [canary] = operationsOfOurs(life);
      if (canary?.timeline.latest() === 'SUCCEEDED' && life.time.now().getTime() - start < 30 * minutes) {
        life.time.pass(31 * minutes);
      }
    };
    const start = life.time.now().getTime();
    const ended = await life.apply();
    expect(ended.judgement).toEqual(timedOut);
    expectTruth(life, ended);
    expect(operationsOfOurs(life)).toHaveLength(1);
    expect(findHolders(life, second)).toHaveLength(6);
    life.aws.beforeCall = () => undefined;
    life.request = { ...life.request, runTimeoutMs: 350 * minutes };
    expect((await life.apply()).judgement?.outcome).toBe('succeeded');
    expect(findHolders(life, second)).toHaveLength(40);
  });

  test('when an update has failed: the rollback is sent all the same', async () => {
    const refusing = '300000000004';
    const life = Life.deployed({
      accounts: 12,
      secondsPerAccount: 60,
      request: { runTimeoutMs: 30 * minutes },
      faults: [{ kind: 'refuse', accounts: [refusing], reason: 'invalid-principal', attempts: 1 }],
    });
    life.wanted = second;
    const start = life.time.now().getTime();
    life.aws.beforeCall = () => {
      const [update] = operationsOfOurs(life);
      if (update?.timeline.latest() === 'FAILED' && life.time.now().getTime() - start < 30 * minutes) {
        life.time.pass(31 * minutes);
      }
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual(timedOut);
    expect(operationsOfOurs(life)).toHaveLength(2);
    life.time.pass(60 * minutes);
    expect(findHolders(life, second)).toEqual([]);
  });
});
