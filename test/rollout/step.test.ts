import { expect, test } from '@jest/globals';

import { joinSteps, nothingDone } from '../../src/rollout/step.ts';
import type { StepResult } from '../../src/rollout/step.ts';
import { MemoryWorld, operation } from '../in-memory/memory-world.ts';

const theirs = { ...MemoryWorld.deployed().stackSet!, description: 'theirs' };

function stepOf(id: string, before: StepResult['before']): StepResult {
  return { ...nothingDone, operations: [{ operation: operation({ id }), startedBy: 'other' }], before };
}

test('what the stack set defined before two steps is what it defined before the first one that saw it', () => {
  const ours = { ...theirs, description: 'ours' };
  expect(joinSteps(stepOf('1', theirs), stepOf('2', undefined)).before).toBe(theirs);
  expect(joinSteps(stepOf('1', theirs), stepOf('2', ours)).before).toBe(theirs);
  expect(joinSteps(stepOf('1', undefined), stepOf('2', theirs)).before).toBe(theirs);
});

test('two steps have the operations of both, and the end of the later', () => {
  const joined = joinSteps(stepOf('1', undefined), { ...stepOf('2', undefined), end: { kind: 'interrupted' } });
  expect(joined.operations.map((reported) => reported.operation.id)).toEqual(['1', '2']);
  expect(joined.end).toEqual({ kind: 'interrupted' });
});
