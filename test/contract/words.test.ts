import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { replacedWords } from './replaced-words.ts';

/** Deliberate exceptions: file, and a text on the line. */
const exceptions: readonly (readonly [file: string, text: string])[] = [];

/** They hold the words themselves. */
const ofThisTest = ['test/contract/words.test.ts', 'test/contract/replaced-words.ts'];

const files = execFileSync('git', ['ls-files', '-z', '--cached'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(?:ts|mjs|md|tf|hcl|tftpl|ya?ml|json)$/.test(file) && !/^dist\/|^package-lock/.test(file))
  .filter((file) => !ofThisTest.includes(file) && existsSync(file));

interface Found {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly instead: string;
}

function findReplaced(file: string, content: string): readonly Found[] {
  return content.split('\n').flatMap((text, index) =>
    replacedWords
      .filter(([word]) => word.test(text))
      .filter(() => !exceptions.some(([where, part]) => where === file && text.includes(part)))
      .map(([, instead]) => ({ file, line: index + 1, text: text.trim(), instead })),
  );
}

test('product, tests and documents use one word for one thing', () => {
  expect(files.flatMap((file) => findReplaced(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('every exception is still needed', () => {
  const unneeded = exceptions.filter(([file, part]) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return !lines.some((line) => line.includes(part) && replacedWords.some(([word]) => word.test(line)));
  });
  expect(unneeded).toEqual([]);
});

test.each([
  ['The run tells its end.', 'reported, says'],
  ['Mend the account.', 'fix'],
  ['apply brings the account up', 'updated, updates'],
  ['apply takes it up', 'resumed, attaching to it'],
  ['Leave it away.', 'omit'],
])('%s is found', (text, instead) => {
  expect(findReplaced('README.md', text)).toMatchObject([{ line: 1, instead }]);
});
