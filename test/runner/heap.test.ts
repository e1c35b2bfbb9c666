import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const file = join(import.meta.dirname, '..', '..', 'src', 'runner', 'heap.ts');

/** Reads pages as a run does: much stays for a while, more than a young generation takes, and is then garbage. */
const work = `
  import { getHeapSpaceStatistics } from 'node:v8';
  const recent = [];
  const peak = { young: 0, all: 0 };
  for (let page = 0; page < 16_000; page += 1) {
    recent[page % 3_000] = Array.from({ length: 100 }, (_, row) => ({ id: String(page * 100 + row), page, row }));
    if (page % 50 > 0) continue;
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    peak.young = Math.max(peak.young, young.space_size);
    peak.all = Math.max(peak.all, process.memoryUsage().heapTotal);
  }
  console.log(JSON.stringify(peak));`;

interface Peak {
  readonly young: number;
  readonly all: number;
}

function measure(first: string): Peak {
  const script = `${first}\n${work}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: {},
  });
  // V8 names a flag that it does not know there.
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Peak;
}

test('a heap that is kept small holds less of what is garbage', () => {
  const small = measure(`import { keepHeapSmall } from ${JSON.stringify(file)}; keepHeapSmall();`);
  const usual = measure('');
  expect(small.young).toBeLessThan(usual.young / 4);
  expect(small.all).toBeLessThan(usual.all / 2);
});
