import { describe, expect, test } from '@jest/globals';

import { playLife } from './play-life.ts';

describe('whole lives from a seed', () => {
  test('300 of them break no invariant, and every world is healthy again', async () => {
    const bad: string[] = [];
    for (let seed = 1; seed <= 300; seed += 1) {
      const { violations, history } = await playLife(seed);
      if (violations.length > 0) bad.push(history.join('\n'));
    }
    expect(bad.join('\n\n')).toBe('');
  }, 120_000);

  // Each was red once, before audits were played. What they draw changes with the world; until then they keep what was
  // fixed.
  test.each([
    137, 2660, 2731, 2821, 3112, 3166, 3710, 4310, 10091, 14785, 14827, 22280, 22284, 23827, 24427, 32414, 33508, 38186,
    43024, 44272, 44615, 44860, 49751, 51344, 51827, 56495, 57434, 58726, 63011, 63305, 68837, 68963, 78918, 81862,
    83174, 83381, 110502, 111196,
  ])(
    'life %i, in which something was found, breaks none any more',
    async (seed) => {
      const { violations } = await playLife(seed, { isAudited: false });
      expect(violations).toEqual([]);
    },
    60_000,
  );

  // The same of lives in which roles are changed by hand and audits look at them.
  test.each([2, 91, 110, 274, 350, 389, 499, 992, 1503])(
    'life %i with audits, in which something was found',
    async (seed) => {
      const { violations } = await playLife(seed);
      expect(violations).toEqual([]);
    },
  );

  test('the same seed is the same life', async () => {
    const first = await playLife(4242);
    expect(await playLife(4242)).toEqual(first);
    expect((await playLife(4243)).history).not.toEqual(first.history);
  });
});
