import { expect, test } from '@jest/globals';

import { parseCommandFile } from './command-files.ts';

test('values come with a delimiter or in one line, and the last one counts', () => {
  const text = 'run<<end1\n{"a":1}\nend1\nstage=main\nrun<<end2\ntwo\nlines = here\nend2\n';
  expect(parseCommandFile(text)).toEqual({ run: 'two\nlines = here', stage: 'main' });
});

test('a value that was cut off leaves those before it in force', () => {
  expect(parseCommandFile('run<<end1\nfirst\nend1\nrun<<end2\nsec')).toEqual({ run: 'first' });
});

test('an empty file has none', () => {
  expect(parseCommandFile('')).toEqual({});
});
