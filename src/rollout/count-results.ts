import type { OperationResult } from '../domain/stack-set/operation.ts';
import type { InstancePlace } from '../domain/stack-set/stack-set.ts';
import { attempt } from '../domain/attempt.ts';
import type { RolloutContext } from './rollout-context.ts';

interface Page {
  /** undefined: the first page. */
  readonly token: string | undefined;
  readonly results: readonly OperationResult[];
  /** Every account on it has ended: it is not read again. */
  readonly hasEnded: boolean;
}

/** How far an operation is, account by account, as far as it was read. */
export interface ResultCounting {
  /** Reads one page: the same cost for any number of accounts. A page that cannot be read is read later. */
  step(): Promise<void>;
  /** Accounts in which it has ended, in each of their Regions. */
  readonly done: number;
  readonly failures: readonly OperationResult[];
}

/**
 * Walks through the pages of an operation's results, one at each step, and leaves out those on which all have ended.
 * It serves progress alone: AWS promises no order of its pages and no consistency, so nothing is proven by it.
 */
export function countResults(
  { stackSets, stackSet }: Pick<RolloutContext, 'stackSets' | 'stackSet'>,
  operationId: string,
  reaches: readonly InstancePlace[] = [],
): ResultCounting {
  const pages: Page[] = [];
  let next = 0;
  const readAll = (): readonly OperationResult[] => pages.flatMap(({ results }) => results);
  return {
    step: async () => {
      const index = findUnended(pages, next);
      const token = pages[index]?.token;
      const read = await attempt(() =>
        stackSets.listResultsPage(stackSet, operationId, token === undefined ? {} : { token }),
      );
      if (read.kind === 'failed') return;
      const { results, nextToken } = read.value;
      pages[index] = { token, results, hasEnded: results.length > 0 && results.every(isEnded) };
      if (nextToken !== undefined) pages[index + 1] ??= { token: nextToken, results: [], hasEnded: false };
      next = index + 1;
    },
    get done() {
      return countEndedAccounts(readAll().filter(isEnded), reaches);
    },
    get failures() {
      return readAll().filter(({ status }) => status === 'FAILED');
    },
  };
}

/** An account is done once it is in all the Regions that are reached in it, and at least in one. */
function countEndedAccounts(ended: readonly OperationResult[], reaches: readonly InstancePlace[]): number {
  const expected = countByAccount(reaches);
  return [...countByAccount(ended)].filter(([id, count]) => count >= (expected.get(id) ?? 1)).length;
}

function countByAccount(places: readonly InstancePlace[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { accountId } of places) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  return counts;
}

/** The first page from `start` on that is not over, going round; the first of all when none is known. */
function findUnended(pages: readonly Page[], start: number): number {
  const order = pages.map((_, offset) => (start + offset) % pages.length);
  return order.find((index) => pages[index]?.hasEnded === false) ?? 0;
}

function isEnded({ status }: OperationResult): boolean {
  return status === 'SUCCEEDED' || status === 'FAILED' || status === 'CANCELLED';
}
