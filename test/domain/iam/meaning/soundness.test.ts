import { expect, test } from '@jest/globals';

import { comparePermissions } from '../../../../src/domain/iam/meaning/compare-permissions.ts';
import { compareTrust } from '../../../../src/domain/iam/meaning/compare-trust.ts';
import { seededRandom } from '../../../lives/random.ts';
import { checkSoundness } from './check-soundness.ts';
import { narrowDocument, narrowPermissions } from './change-policies.ts';
import { drawDocument, drawnCatalogue, drawPermissions, isReadable } from './draw-policies.ts';

// 100,000 of each: node test/domain/iam/meaning/check-many-pairs.ts
const pairs = 1500;

test.each([
  ['permissions', 1],
  ['permissions', 2],
  ['trust', 1],
  ['trust', 2],
] as const)(
  'no request of %s is gained that is not named (seed %s)',
  (subject, seed) => {
    const { wrong, gains, withoutGain } = checkSoundness(subject, pairs, seed);
    expect(wrong.slice(0, 3)).toEqual([]);
    // The draws must be worth something: many pairs without a gain, and many requests that are one.
    expect(withoutGain).toBeGreaterThan(pairs / 5);
    expect(gains).toBeGreaterThan(pairs / 2);
  },
  120_000,
);

test('what is narrower by construction is recognized, and never proven to be wider', () => {
  const random = seededRandom(3);
  let recognized = 0;
  let readable = 0;
  for (let count = 0; count < 2000; count += 1) {
    const before = drawPermissions(random);
    const after = narrowPermissions(random, before);
    const { gained, verdict } = comparePermissions(before, after, drawnCatalogue);
    expect([verdict === 'broadens', verdict === 'broadens' ? { before, after, gained } : undefined]).toEqual([
      false,
      undefined,
    ]);
    if (!isReadable([before, after])) continue;
    readable += 1;
    recognized += gained.length === 0 ? 1 : 0;
  }
  expect(readable).toBeGreaterThan(500);
  expect(recognized / readable).toBeGreaterThan(0.9);
});

test('so is a narrower trust', () => {
  const random = seededRandom(4);
  let recognized = 0;
  let readable = 0;
  for (let count = 0; count < 1000; count += 1) {
    const before = drawDocument(random, 'trust', 3);
    const after = narrowDocument(random, before);
    const { gained, verdict } = compareTrust(before, after);
    expect(verdict).not.toBe('broadens');
    if (!isReadable([before, after])) continue;
    readable += 1;
    recognized += gained.length === 0 ? 1 : 0;
  }
  expect(readable).toBeGreaterThan(300);
  expect(recognized / readable).toBeGreaterThan(0.9);
});
