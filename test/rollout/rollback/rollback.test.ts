import { describe, expect, test } from '@jest/globals';

import { renderDuration } from '../../../src/domain/quantity.ts';
import { expectTruth, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import type { ObservedLife } from '../../in-memory/observe-life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { rollback } from '../../stories/rollback.ts';
import { sentAsWave, sentByTerraform, sentToCanaries } from '../../stories/sent-request.ts';

const first = wantedDefinition();
const secret = 'another-one';
const second = { ...wantedDefinition('second'), parameters: { ExternalId: secret }, tags: { release: '2' } };
const refusing = '300000000004';
const refusesOnce = { kind: 'refuse', accounts: [refusing], reason: 'denied-by-scp', attempts: 1 } as const;

const allButCanary = [
  '222222222222',
  ...[1, 2, 3, 4, 5, 7, 8, 9, 10, 11].map((number) => String(300_000_000_000 + number)),
];
const began = {
  terraform: [sentByTerraform],
  // The canary is alone in its OU.
  waves: [sentToCanaries(['300000000006']), sentAsWave('10', allButCanary)],
} as const;

/** No less time than from the update's begin to the end of the way back. */
function expectTimeReported({ life, runs: [rolledBack] }: ObservedLife): void {
  const back = operationsOfOurs(life).findIndex(({ id }) => id.includes('-rollback-'));
  const operations = operationsOfOurs(life).slice(0, back + 1);
  const from = operations[0]?.createdAt.getTime() ?? 0;
  const to = operations.at(-1)?.endedAt?.getTime() ?? 0;
  const rows = (rolledBack?.comment ?? '').split('\n').filter((line) => /^\| (\d|\*\*|`)/.test(line));
  const [row = '', ...more] = rows.filter((line) => line.includes('had it ≤'));
  expect(more).toEqual([]);
  expect(row).toContain(`had it ≤ ${renderDuration(to - from)}`);
}

for (const strategy of ['terraform', 'waves'] as const) {
  holdToStory(
    rollback({ began: began[strategy], percentage: '10', refusing, secret }),
    async () => {
      const update = updateRequest({ strategy });
      const life = Life.deployed({ accounts: 12, faults: [refusesOnce], request: { update } });
      life.wanted = second;
      const observed = observeLife(life, second);
      const ended = await observed.apply();
      const definitionAfter = life.stackSet.definition;
      const holdersOfFirst = findHolders(life, first);
      await observed.plan();
      await observed.apply();
      await observed.plan();
      return { ...observed, comments: ended.transcript.comments, definitionAfter, holdersOfFirst };
    },
    {
      title: `an update that an account refuses, sent by ${strategy}: every account is on the version before`,
      holders: ({ definitionAfter, holdersOfFirst, life }) => {
        expect(holdersOfFirst).toHaveLength(12);
        const { templateBody, parameters } = first;
        expect(definitionAfter).toMatchObject({ templateBody, parameters, tags: {} });
        expect(findHolders(life, second)).toHaveLength(12);
      },
      reported: (played) => {
        expectTimeReported(played);
        expect(played.comments.map(({ body }) => body).join('\n')).not.toContain(secret);
      },
    },
  );
}

describe('an update that an account refuses', () => {
  test.each(['terraform', 'waves'] as const)('sent by %s: no lock is held on the way back', async (strategy) => {
    const life = Life.deployed({
      accounts: 12,
      faults: [refusesOnce],
      request: { update: updateRequest({ strategy }) },
    });
    life.wanted = second;
    let looks = 0;
    life.aws.beforeCall = () => {
      if (operationsOfOurs(life).at(-1)?.id.includes('-rollback-') !== true) return;
      looks += 1;
      expect(life.state.lock).toBeUndefined();
    };
    expectTruth(life, await life.apply());
    expect(looks).toBeGreaterThan(5);
  });

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

  test('stopped by another client: rolled back all the same', async () => {
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

  test('after most of `rollout-timeout`: the rollback has as much time of its own', async () => {
    const life = Life.deployed({ accounts: 12, faults: [refusesOnce], request: { rolloutTimeoutMs: 250_000 } });
    life.wanted = second;
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    const [update, back] = operationsOfOurs(life);
    expect((back?.endedAt?.getTime() ?? 0) - (update?.createdAt.getTime() ?? 0)).toBeGreaterThan(250_000);
  });

  test('what an operation over accounts cannot take back stays, and is said', async () => {
    const life = Life.deployed({ accounts: 12, faults: [refusesOnce], request: { allow: [{ reason: 'retain-off' }] } });
    life.wanted = { ...second, autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false } };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('rolled-back');
    expectTruth(life, ended);
    expect(life.stackSet.autoDeployment?.retainStacksOnAccountRemoval).toBe(false);
    expect(ended.transcript.comments.at(-1)?.body).toContain('automatic deployment');
  });
});
