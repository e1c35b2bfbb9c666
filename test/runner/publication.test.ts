import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import type { Log } from '../../src/ports.ts';
import { createPublication } from '../../src/runner/publication.ts';
import { createRedaction } from '../../src/runner/redaction.ts';

const folder = mkdtempSync(join(tmpdir(), 'publication-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const redaction = createRedaction();
redaction.add('hidden');

const log = { warning: () => undefined } as unknown as Log;
const publicationIn = (temp: string, summary: string): ReturnType<typeof createPublication> =>
  createPublication({ RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: summary }, log, redaction);

test('a file is written in pieces, without secrets', async () => {
  const path = await publicationIn(folder, '').writeFile('results.html', ['one ', 'hidden ', 'two']);
  expect(path).toBe(join(folder, 'stackset-role-results.html'));
  expect(readFileSync(path, 'utf8')).toBe('one *** two');
});

test('what cannot be written is named by its path', async () => {
  const publication = publicationIn(join(folder, 'missing'), folder);
  await expect(publication.writeFile('results.html', [''])).rejects.toThrow(
    /missing\/stackset-role-results\.html: .*ENOENT/,
  );
  await expect(publication.writeSummary('text')).rejects.toThrow(/^\S*publication-\w+: .*EISDIR/);
});
