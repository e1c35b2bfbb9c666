import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { leaveOutAs } from '../stories/comment-sections.ts';
import { auditGoldens } from './audit/audit-goldens.ts';
import { liveGoldens } from './live-stories.ts';
import { rollbackGoldens } from './rollback-stories.ts';
import { goldens } from './report-stories.ts';

const all = { ...goldens(), ...liveGoldens(), ...rollbackGoldens(), ...auditGoldens() };

// `UPDATE_GOLDEN=1 npm test -- test/report` writes them again; they are reviewed as what a reader sees. `…` stands for
// a section that another golden shows word for word.
const folder = new URL('../golden/', import.meta.url);
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

describe('every report reads as its golden', () => {
  test.each(Object.entries(all))('%s', (name, markdown) => {
    const file = new URL(name, folder);
    const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const got = leaveOutAs(golden, `${markdown}\n`);
    if (isUpdating) writeFileSync(file, got);
    expect(existsSync(file)).toBe(true);
    expect(got).toBe(readFileSync(file, 'utf8'));
  });

  test('no golden is left over', () => {
    const kept = readdirSync(folder).filter((name) => /^report-.*\.md$/.test(name));
    expect(kept.sort()).toEqual(Object.keys(all).sort());
  });
});
