import { describe, expect, test } from '@jest/globals';

import type { Ports } from '../../src/ports.ts';
import type { ResultsPage } from '../../src/domain/stack-set/stack-set-call.ts';
import type { RolloutContext } from '../../src/rollout/rollout-context.ts';
import { countResults } from '../../src/rollout/count-results.ts';
import type { ResultCounting } from '../../src/rollout/count-results.ts';
import type { ResultStatus } from '../../src/domain/stack-set/operation.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { MemoryWorld, region, stackSetRef } from '../in-memory/memory-world.ts';

/** Pages as AWS would answer them, by what their accounts are at. */
type Pages = Record<string, readonly ResultStatus[]>;

function contextOf(pages: Pages, asked: string[]): Pick<RolloutContext, 'stackSets' | 'stackSet'> {
  const { stackSets } = new MemoryWorld().ports();
  const names = Object.keys(pages);
  const listResultsPage: Ports['stackSets']['listResultsPage'] = (_ref, _id, { token }) => {
    const name = token ?? names[0] ?? '';
    asked.push(name);
    const statuses = pages[name];
    if (statuses === undefined) return Promise.reject(new UserError({ code: 'unknown', what: 'a token that is over' }));
    const results = statuses.map((status, index) => ({
      accountId: `${name}-${index}`,
      region,
      status,
      statusReason: undefined,
    }));
    const page: ResultsPage = { results, nextToken: names[names.indexOf(name) + 1] };
    return Promise.resolve(page);
  };
  return { stackSets: { ...stackSets, listResultsPage }, stackSet: stackSetRef };
}

async function takeSteps(walk: ResultCounting, steps: number): Promise<void> {
  for (let step = 1; step <= steps; step += 1) await walk.step();
}

describe('a walk through results', () => {
  test('reads one page at a step, in turn, and counts what has ended', async () => {
    const asked: string[] = [];
    const pages: Pages = { a: ['SUCCEEDED', 'RUNNING'], b: ['FAILED', 'PENDING'], c: ['PENDING'] };
    const walk = countResults(contextOf(pages, asked), 'op');
    await takeSteps(walk, 4);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
    expect(walk.count().done).toBe(2);
    expect(walk.count()).toEqual({ done: 2, failed: 1, notStarted: 2, cancelled: 0 });
  });

  test('an account is done once it has ended in each of the Regions that are reached in it', async () => {
    const results = (['SUCCEEDED', 'RUNNING', 'FAILED', 'CANCELLED'] as const).map((status, index) => ({
      accountId: index < 2 ? 'a' : 'b',
      region: index % 2 === 0 ? 'us-east-1' : 'eu-west-1',
      status,
      statusReason: undefined,
    }));
    const { stackSets } = new MemoryWorld().ports();
    const context = {
      stackSets: { ...stackSets, listResultsPage: () => Promise.resolve({ results, nextToken: undefined }) },
      stackSet: stackSetRef,
    };
    const walk = countResults(context, 'op');
    await takeSteps(walk, 1);
    // One failed in a Region, and AWS did not begin with the other.
    expect(walk.count()).toMatchObject({ done: 1, failed: 1 });
  });

  test('does not read again what is over', async () => {
    const asked: string[] = [];
    const pages: Pages = { a: ['SUCCEEDED', 'CANCELLED'], b: ['RUNNING'], c: ['SUCCEEDED'] };
    const walk = countResults(contextOf(pages, asked), 'op');
    await takeSteps(walk, 5);
    expect(asked).toEqual(['a', 'b', 'c', 'b', 'b']);
    pages['b'] = ['SUCCEEDED'];
    await walk.step();
    expect(walk.count()).toEqual({ done: 3, failed: 0, notStarted: 1, cancelled: 1 });
  });

  test('begins with an empty list, and notices accounts that are listed later', async () => {
    const pages: Pages = { a: [] };
    const walk = countResults(contextOf(pages, []), 'op');
    await walk.step();
    expect(walk.count().done).toBe(0);
    pages['a'] = ['SUCCEEDED'];
    await walk.step();
    expect(walk.count().done).toBe(1);
  });

  test('goes on when everything has ended, for there may be more', async () => {
    const pages: Pages = { a: ['SUCCEEDED'] };
    const walk = countResults(contextOf(pages, []), 'op');
    await walk.step();
    pages['a'] = ['SUCCEEDED', 'SUCCEEDED'];
    await walk.step();
    expect(walk.count().done).toBe(2);
  });

  test('survives a page that cannot be read', async () => {
    const pages: Pages = { a: ['SUCCEEDED'], b: ['RUNNING'] };
    const walk = countResults(contextOf(pages, []), 'op');
    await walk.step();
    delete pages['b'];
    await walk.step();
    expect(walk.count().done).toBe(1);
  });
});
