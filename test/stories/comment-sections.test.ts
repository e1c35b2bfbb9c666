import { describe, expect, test } from '@jest/globals';

import { leaveOutAs, leftOut, readSections, writeSections } from './comment-sections.ts';

const comment = [
  '<!-- marker -->',
  '## Rolled out',
  '',
  'To 8 accounts.',
  '',
  '### What changed',
  '',
  '| a | b |',
  '',
  '<details><summary>Template</summary>',
  '',
  '```json',
  '## no heading',
  '</details>',
  '```',
  '',
  '</details>',
  '',
  '<sub>footer</sub>',
].join('\n');

const headings = ['', '## Rolled out', '### What changed', '<details><summary>Template</summary>', ''];

describe('the sections of a comment', () => {
  test('are what a heading or a fold opens, and what stands between them; a fence is text', () => {
    const sections = readSections(comment);
    expect(sections.map(({ heading }) => heading)).toEqual(headings);
    expect(sections.map(({ body }) => body)).toEqual([
      '<!-- marker -->',
      'To 8 accounts.',
      '| a | b |',
      '```json\n## no heading\n</details>\n```',
      '<sub>footer</sub>',
    ]);
  });

  test('are left out where the golden leaves them out, a section without a heading by its place', () => {
    const golden = writeSections(
      readSections(comment).map((section, index) => (index > 2 ? { ...section, body: leftOut } : section)),
    );
    const other = comment.replace('no heading', 'other').replace('footer', 'other');
    expect(leaveOutAs(golden, comment)).toBe(golden);
    expect(leaveOutAs(golden, other)).toBe(golden);
    expect(leaveOutAs(golden, comment.replace('| b |', '| c |'))).not.toBe(golden);
    expect(leaveOutAs(golden, comment.replace('marker', 'other'))).not.toBe(golden);
  });

  test('are compared as one text, blank lines included, when none is left out', () => {
    expect(leaveOutAs(`${comment}\n`, `${comment}\n`)).toBe(`${comment}\n`);
    expect(leaveOutAs('', comment)).toBe(comment);
  });

  test('are all in the list of headings, those that are left out included', () => {
    const golden = writeSections(readSections(comment).map(({ heading }) => ({ heading, body: leftOut })));
    expect(leaveOutAs(golden, comment)).toBe(golden);
    expect(leaveOutAs(golden, `${comment}\n\n### One more`)).not.toBe(golden);
    expect(leaveOutAs(golden, comment.replace('### What changed', '### What changes'))).not.toBe(golden);
    const withoutTemplate = comment.replace(/<details>[^]*<\/details>\n\n/, '');
    expect(leaveOutAs(golden, withoutTemplate)).not.toBe(golden);
  });
});
