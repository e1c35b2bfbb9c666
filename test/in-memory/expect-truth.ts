import { expect } from '@jest/globals';
import type { Ended, Life } from './life.ts';
import { findUntruths } from './memory-truth.ts';

export {
  accountsOf,
  findAccountsWithoutWanted,
  findEverHolders,
  findHolders,
  operationsOfOurs,
} from './memory-truth.ts';

/** Holds what every run of every life must keep, against what the accounts really have. */
export function expectTruth(life: Life, ended: Ended): void {
  expect(findUntruths(life, ended)).toEqual([]);
}
