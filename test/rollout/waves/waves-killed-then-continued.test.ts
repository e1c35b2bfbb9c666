import { describe, expect, test } from '@jest/globals';

import { expectTruth, findEverHolders, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { readings } from '../../in-memory/readings.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { acceptedBy, observeLife } from '../../in-memory/observe-life.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { sentAsWave, sentToCanaries } from '../../stories/sent-request.ts';
import type { SentRequest } from '../../stories/sent-request.ts';
import { wavesKilledThenContinued } from '../../stories/waves-killed-then-continued.ts';

const second = wantedDefinition('second');

function twoWaves(changes: Partial<Parameters<typeof Life.deployed>[0]> = {}): Life {
  const life = Life.deployed({ accounts: 12, request: { update: updateRequest({ strategy: 'waves' }) }, ...changes });
  life.wanted = second;
  return life;
}

/** The process is gone as soon as this holds, looked at with every call. */
function killWhen(life: Life, isTime: () => boolean): void {
  life.onStart = (process) => {
    life.aws.afterCall = () => {
      if (isTime()) process.life.kill();
    };
  };
}

function purposesOf(life: Life): readonly (string | undefined)[] {
  return operationsOfOurs(life).map(({ id }) => /-(canary|wave|rollback|heal)-/.exec(id)?.[1]);
}

/** Alone in its OU. */
const canary = '300000000006';

const allAccounts = ['222222222222', ...Array.from({ length: 11 }, (_, index) => String(300_000_000_001 + index))];

/** The wave names the accounts that are still OUTDATED, whichever run sends it. */
const waves: readonly SentRequest[] = [
  sentToCanaries([canary]),
  sentAsWave(
    '10',
    allAccounts.filter((id) => id !== canary),
  ),
];

const untilNextJobMs = 60_000;
/** The canary, four at once, and the next one, instead of one that ends in the same moment as the failing one. */
const mostHit = 1 + 4 + 3;

holdToStory(
  wavesKilledThenContinued({ canary, percentage: '10' }),
  async () => {
    const life = twoWaves();
    const observed = observeLife(life);
    for (const purpose of ['canary', 'wave']) {
      killWhen(life, () => operationsOfOurs(life).at(-1)?.id.includes(`-${purpose}-`) === true);
      await observed.apply();
      life.time.pass(untilNextJobMs);
    }
    life.aws.afterCall = () => undefined;
    await observed.apply();
    await observed.plan();
    return observed;
  },
  { title: 'a run by waves is killed at the canary, then in the wave, and continued by the next applies' },
);

describe.each(readings)('a run by waves is killed, and the next apply goes on: %s', (_reading, isMarking) => {
  test.each([
    ['while the canary rolls', (life: Life) => operationsOfOurs(life).length === 1, ['canary', 'wave']],
    ['between canary and wave', (life: Life) => operationsOfOurs(life)[0]?.endedAt !== undefined, ['canary', 'wave']],
    ['in the wave', (life: Life) => operationsOfOurs(life).length === 2, ['canary', 'wave']],
    ['before it was recorded', (life: Life) => operationsOfOurs(life)[1]?.endedAt !== undefined, ['canary', 'wave']],
  ] as const)('%s', async (_, isTime, purposes) => {
    const life = twoWaves({ doSameParametersMarkOutdated: isMarking });
    killWhen(life, () => isTime(life));
    const killed = await life.apply();
    expect(killed.judgement).toBeUndefined();
    expect(killed.transcript.outputs).toEqual({});
    expect(life.state.lock).toBeUndefined();
    expect(life.state.definition?.templateBody).toBe(wantedDefinition().templateBody);
    life.time.pass(untilNextJobMs);

    const next = await life.apply();
    expect(['succeeded', 'no-changes']).toContain(next.judgement?.outcome);
    expectTruth(life, next);
    expect(findHolders(life, second)).toHaveLength(12);
    expect(purposesOf(life)).toEqual(purposes);
    expect(acceptedBy(life)).toEqual(waves);
    expect(next.transcript.outputs).toMatchObject({ 'accounts-total': '12', 'accounts-current': '12' });
    // Also when the killed run had done all but record it.
    expect(life.state.definition?.templateBody).toBe(second.templateBody);
    expect((await life.plan()).judgement?.outcome).toBe('no-changes');
  });

  test('a bad account in the rest still stops at once: the rest goes on as a wave, not as a heal', async () => {
    const life = twoWaves({ doSameParametersMarkOutdated: isMarking, accounts: 41 });
    killWhen(life, () => operationsOfOurs(life)[0]?.endedAt !== undefined);
    await life.apply();
    expect(findEverHolders(life, second)).toHaveLength(1);
    life.time.pass(untilNextJobMs);
    life.world.setFaults([{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }]);
    const next = await life.apply();
    expect(next.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
    expectTruth(life, next);
    expect(purposesOf(life)).toEqual(['canary', 'wave']);
    expect(findHolders(life, second).length).toBeLessThan(mostHit);
  });

  test('also when a third-party operation came in between', async () => {
    const life = twoWaves({ doSameParametersMarkOutdated: isMarking, accounts: 41 });
    killWhen(life, () => operationsOfOurs(life)[0]?.endedAt !== undefined);
    await life.apply();
    life.world.startForeignOperation({ stackSetName: 'audit', seconds: 30 });
    life.time.pass(untilNextJobMs);
    life.world.setFaults([{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }]);
    expectTruth(life, await life.apply());
    expect(purposesOf(life)).toEqual(['canary', 'wave']);
    expect(findHolders(life, second).length).toBeLessThan(mostHit);
  });

  test.each(Array.from({ length: 40 }, (_, index) => index * 3 + 1))(
    'at its call %i: one more apply is green and true',
    async (times) => {
      const life = twoWaves({ doSameParametersMarkOutdated: isMarking, accounts: 5 });
      let calls = 0;
      killWhen(life, () => {
        calls += 1;
        return calls === times;
      });
      expectTruth(life, await life.apply());
      life.unlock();
      life.time.pass(untilNextJobMs);
      const next = await life.apply();
      expect(['succeeded', 'no-changes']).toContain(next.judgement?.outcome);
      expectTruth(life, next);
    },
  );
});
