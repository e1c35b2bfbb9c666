import { describe, expect, test } from '@jest/globals';

import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { LifeSetup } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

async function updated(
  setup: LifeSetup,
): Promise<{ readonly life: Life; readonly ended: Awaited<ReturnType<Life['apply']>> }> {
  const life = Life.deployed(setup);
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expectTruth(life, ended);
  return { life, ended };
}

describe('progress', () => {
  test('the comment is edited at most every 20 s, and the last word is the report', async () => {
    const { ended } = await updated({ accounts: 40 });
    const progress = ended.transcript.comments.slice(0, -1).map(({ at }) => at.getTime());
    expect(progress.length).toBeGreaterThan(5);
    const gaps = progress.slice(1).map((atMs, index) => atMs - (progress[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20_000);
    expect(ended.transcript.comments.at(-1)?.body).toContain('40');
    expect(ended.transcript.outputs['outcome']).toBe('succeeded');
  });

  test('the log reports a first failure once, at once, with account and reason', async () => {
    const life = Life.empty({
      accounts: 40,
      faults: [{ kind: 'refuse', accounts: ['300000000004', '300000000005'], reason: 'denied-by-scp' }],
    });
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.failureReason).toBe('accounts-failed');
    const { lines } = ended.transcript;
    const isReported = (line: string): boolean => line.startsWith('warning:') && /30000000000[45]/.test(line);
    expect(lines.filter(isReported)).toHaveLength(1);
    const at = lines.findIndex(isReported);
    expect(lines[at]).toMatch(/service control policy/i);
    const named = ['300000000004', '300000000005'].map((id) => life.world.requireAccount(id).name);
    expect(named.some((name) => lines[at]?.includes(name))).toBe(true);
    expect(lines.slice(at, lines.indexOf('close')).filter((line) => line.startsWith('info:')).length).toBeGreaterThan(
      2,
    );
  });

  test('accounts that AWS cancels are never counted as done', async () => {
    const life = Life.deployed({
      accounts: 40,
      request: { update: updateRequest({ strategy: 'waves', onFailure: 'hold' }) },
      faults: [{ kind: 'refuse', accounts: ['300000000006'], reason: 'denied-by-scp' }],
    });
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    const wave = life.stackSet.operations.at(-1);
    const statuses = wave?.results.map(({ timeline }) => timeline.latest().status) ?? [];
    const cancelled = statuses.filter((status) => status === 'CANCELLED').length;
    expect(cancelled).toBeGreaterThan(20);
    const texts = [...ended.transcript.lines, ...ended.transcript.comments.slice(0, -1).map(({ body }) => body)];
    const counts = texts.flatMap((text) => [...text.matchAll(/(\d+) of 39 accounts/g)].map(([, done]) => Number(done)));
    expect(counts.length).toBeGreaterThan(4);
    expect(Math.max(...counts)).toBeLessThanOrEqual(39 - cancelled);
    expect(ended.transcript.lines).toContainEqual(
      expect.stringMatching(new RegExp(`^info: Wave: \\d+ of 39 accounts done, 1 failed, ${cancelled} not started, `)),
    );
  });

  test('no flood: a line in the log is worth at least 30 s', async () => {
    const { ended } = await updated({ accounts: 40 });
    const start = ended.transcript.lines.findIndex((line) => line.startsWith('open Operation'));
    const end = ended.transcript.lines.indexOf('close');
    const lines = ended.transcript.lines.slice(start, end).filter((line) => line.startsWith('info:'));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan((40 * 20) / 30 + 3);
  });

  test('one look costs the same number of calls for 40 and for 4,000 accounts', async () => {
    const costs: number[] = [];
    for (const accounts of [40, 4_000]) {
      const { life } = await updated({ accounts, secondsPerAccount: accounts === 40 ? 20 : 0.2 });
      const ours = life.calls.filter(({ by }) => by === 'action');
      const from = life.calls.find(({ action }) => action === 'UpdateStackSet')?.at.getTime() ?? 0;
      const [operation] = life.stackSet.operations;
      const until = operation?.endedAt?.getTime() ?? 0;
      const during = ours.filter(({ at }) => at.getTime() > from + 10_000 && at.getTime() < until);
      const looks = during.filter(({ action }) => action === 'DescribeStackSetOperation').length;
      costs.push(during.length / looks);
    }
    expect(costs[0]).toBeLessThanOrEqual(2.5);
    expect(costs[1]).toBeLessThanOrEqual(costs[0] ?? 0);
  }, 30_000);
});
