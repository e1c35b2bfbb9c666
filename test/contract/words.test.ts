import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

/** Words that are out, each with what stands instead of it: one word for one thing, in plain and modern English. */
const replaced: readonly (readonly [RegExp, string])[] = [
  [/\bDrive\b|\bDriven\b|driveOperation|nothingDriven/, 'RolloutContext, StepResult, followOwnOperation'],
  [/\bRolloutStory\b|\bextendStory\b|\bfailStory\b/, 'RolloutHistory'],
  [/\bStandings?\b|\bstandingOf\b/, 'Readiness, Coverage'],
  [/\bPrepared\b/, 'ReadyPlan'],
  [/\bstolen\b/i, 'preempted'],
  [/\bDesk\b|openDesk/, 'Reporting'],
  [/ProgressTeller|\bteller\b/, 'ProgressReporter'],
  [/\bsendAgain\b|healInstances|HealInstances/, 'resend…, by what is sent'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\banew\b|\bagain and again\b/i, 'again, repeatedly'],
  [/\b(?:un)?told\b|\btells?\b|\btelling\b/i, 'reported, says'],
  [
    /\bwhoever\b|\beverybody\b|\bnobody\b|\bsomebody\b|\banybody\b/i,
    'the person who, all accounts, no account, another client',
  ],
  [/\bin the place of\b/i, 'instead of'],
  [/\bup to date again\b|\b(?:brought|bring|brings|bringing)\b[^.\n]{0,30}\bup\b/i, 'updated, updates'],
  [/\btak(?:en|e|es|ing)\b(?: it| them| the operation)? up\b/i, 'resumed, attaching to it'],
  [/\bleav(?:e|ing)\b[^.\n]{0,30}\baway\b/i, 'omit'],
  [/\b(?:accounts?|is|are|stays?|still) behind\b/i, 'outdated, not up to date'],
  [/\bin earnest\b/i, 'in production'],
  [/\bwhose eyes\b/i, 'which account’s view'],
  [/\bwhatever has been given up\b/i, 'abandoned work'],
  [/\bmakes of (?:the )?0 %/i, 'with 0 % failure tolerance AWS updates one account at a time'],
];

/** Deliberate exceptions: file, and a text on the line. */
const exceptions: readonly (readonly [file: string, text: string])[] = [];

const files = execFileSync('git', ['ls-files', '-z', '--cached'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(?:ts|mjs|md|tf|hcl|tftpl|ya?ml|json)$/.test(file) && !/^dist\/|^package-lock/.test(file))
  .filter((file) => file !== 'test/contract/words.test.ts' && existsSync(file));

interface Found {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly instead: string;
}

function findReplaced(file: string, content: string): readonly Found[] {
  return content.split('\n').flatMap((text, index) =>
    replaced
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
    return !lines.some((line) => line.includes(part) && replaced.some(([word]) => word.test(line)));
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
