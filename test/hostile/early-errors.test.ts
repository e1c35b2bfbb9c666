import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { inputError } from '../../src/domain/user-error.ts';
import { openRunner } from '../../src/runner/runner.ts';
import { reportThrown } from '../../src/thrown-error.ts';
import { showValue } from '../../src/inputs/value-parsers.ts';
import { hostileStrings, isInvisible } from './hostile-strings.ts';
import { effectsIn, structureOfMarkdown } from './page-structure.ts';
import { commandsIn, readOutputFile } from './runner-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'early-errors-'));
const [summary, output] = ['summary', 'output'].map((name) => join(folder, name)) as [string, string];
const before = process.env;
let written = '';

beforeEach(() => {
  for (const path of [summary, output]) writeFileSync(path, '');
  process.env = { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output, RUNNER_DEBUG: '1' };
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = before;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A run whose inputs do not even say which comment is its own. */
async function end(value: string): Promise<void> {
  const source = { env: process.env, on: () => undefined, off: () => undefined, once: () => undefined };
  const runner = openRunner(source);
  runner.redaction.add('canary-external-id');
  await reportThrown(runner, inputError('stack-set-name', `${value} is not a stack set name.`, 'Begin with a letter.'));
  runner.publication.setOutput('role-arn-pattern', `arn:aws:iam::{account}:role/${value}`);
}

describe.each(hostileStrings.map(([kind, text]) => ({ kind, text })))('$kind', ({ text }) => {
  test.each([
    ['quoted', showValue(text)],
    ['as it comes', text],
  ])('as the value of an input, %s, is a text in summary, log and outputs', async (_, value) => {
    await end('plain');
    const plain = structureOfMarkdown(readFileSync(summary, 'utf8'));
    for (const path of [summary, output]) writeFileSync(path, '');
    written = '';
    await end(value);
    const markdown = readFileSync(summary, 'utf8');
    const page = structureOfMarkdown(markdown);
    expect(page.elements.filter((element) => element !== 'span')).toEqual(plain.elements);
    expect(effectsIn(page.prose)).toEqual([]);
    const seen = `${markdown}${written}`;
    expect(Array.from(seen).filter((character) => isInvisible(character.codePointAt(0) ?? 0))).toEqual([]);
    expect(commandsIn(written).filter((line) => !/^::(?:error|debug)::/.test(line))).toEqual([]);
    expect([...readOutputFile(readFileSync(output, 'utf8')).keys()]).toEqual([
      'outcome',
      'failure-reason',
      'role-arn-pattern',
    ]);
  });
});

test('a secret that an input error quotes is in none of them, also with debug logging', async () => {
  appendFileSync(summary, '');
  await end('canary-external-id');
  const all = [readFileSync(summary, 'utf8'), readFileSync(output, 'utf8'), written].join('\n');
  expect(all).not.toContain('canary');
  expect(all).toContain('***');
});
