import { describe, expect, test } from '@jest/globals';
import { atLeast, atMost, figure, isMet, renderJson, renderTable } from './figure.ts';
import { measurePairs, median } from './pairs.ts';

describe('a figure', () => {
  test.each([
    [1.1, atMost(1.1), true],
    [1.101, atMost(1.1), false],
    [20, atLeast(20), true],
    [19.9, atLeast(20), false],
    [NaN, atMost(1), false],
    [7, undefined, true],
  ])('%d against %j is met: %s', (value, aim, expected) => {
    expect(isMet(figure('some', value, '×', aim))).toBe(expected);
  });

  test('is written with name, value, unit and aim, null where there is none', () => {
    expect(JSON.parse(renderJson([figure('a', 1.23456, '×', atMost(3)), figure('b', 7, 's')]))).toEqual([
      { name: 'a', value: 1.235, unit: '×', aim: '≤ 3' },
      { name: 'b', value: 7, unit: 's', aim: null },
    ]);
  });

  test.each([
    [345.843, 's', '5 min 46 s'],
    [120_020.531, 's', '33 h 20 min'],
    [60, 's', '1 min'],
    [14.498, 's', '14.5 s'],
    [100.797, 'ms', '100.8 ms'],
    [1, 'runs', '1 run'],
    [7, 'runs', '7 runs'],
    [1.041, '×', '1.041 ×'],
    [8141, 'calls', '8,141 calls'],
  ])('of %d %s reads %s', (value, unit, expected) => {
    expect(renderTable([figure('a', value, unit)])).toContain(`| a      | ${expected} `);
  });

  test('that misses its aim is marked in the table', () => {
    const [, , missed, met] = renderTable([figure('a', 4, '×', atMost(3)), figure('b', 2, '×', atMost(3))]).split('\n');
    expect(missed).toMatch(/^\| a .*\| 4 × .*\| ≤ 3 .*\| \*\*missed\*\* \|$/);
    expect(met).toMatch(/\| met +\|$/);
  });
});

test('the median ratio of pairs forgives one bad pair', async () => {
  const ours = [2, 20, 2];
  const result = await measurePairs(
    { ours: () => Promise.resolve(ours.shift() ?? NaN), theirs: () => Promise.resolve(1) },
    3,
  );
  expect(result).toEqual({ ratio: 2, ours: 2, theirs: 1 });
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('no median');
});
