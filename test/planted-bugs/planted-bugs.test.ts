import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { plantBug } from './plant-bug.ts';
import { plantedBugs } from './planted-bugs.ts';

describe('the list of planted bugs', () => {
  test.each(plantedBugs)('$name: can still be planted', (bug) => {
    const source = readFileSync(`src/${bug.file}`, 'utf8');
    expect(plantBug(source, bug)).not.toBe(source);
  });

  test.each(plantedBugs)('$name: the tests that are to find it are among those that run', ({ near }) => {
    expect(near).toMatch(/^test\/(rollout|domain|commands|proving|auditing|report\/plan)\//);
    const folder = dirname(near);
    expect(readdirSync(folder).filter((file) => join(folder, file).startsWith(near))).not.toEqual([]);
  });

  test('names each bug once, and does not shrink', () => {
    expect(new Set(plantedBugs.map(({ name }) => name)).size).toBe(plantedBugs.length);
    expect(plantedBugs.length).toBeGreaterThanOrEqual(52);
  });
});

test.each([
  ['never', 'a + c', 0],
  ['twice', 'a + b + b', 2],
])('a text that occurs %s is an error', (_, source, count) => {
  const bug = { name: 'a bug', file: 'sum.ts', text: 'b', replacement: 'c', harm: 'wrong sums', near: 'test/sum' };
  expect(() => plantBug(source, bug)).toThrow(`occurs ${count} times`);
});
