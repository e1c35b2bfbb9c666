import { describe, expect, test } from '@jest/globals';

import type { CommentHeader } from '../../src/domain/reports/comment-header.ts';
import { isOfNewerRun, isSameComment, parseHeader, printHeader } from '../../src/github/marker.ts';

const header: CommentHeader = {
  schemaVersion: 1,
  stackSet: 'OrganizationSecurityAuditRole',
  region: 'us-east-1',
  command: 'plan',
  digest: 'sha256:9c1e',
  headSha: 'a'.repeat(40),
  runId: 123,
  runAttempt: 1,
  isTruncated: false,
};

test('a header is one readable HTML comment', () => {
  expect(printHeader(header)).toBe(
    '<!-- stackset-role-action {"schemaVersion":1,"stackSet":"OrganizationSecurityAuditRole","region":"us-east-1",' +
      `"command":"plan","digest":"sha256:9c1e","headSha":"${'a'.repeat(40)}","runId":123,"runAttempt":1,"isTruncated":false} -->`,
  );
});

describe('parse is the inverse of print, and the HTML comment ends correctly', () => {
  const hostile = [
    '',
    '-',
    '--',
    '---',
    '----',
    '-->',
    '--!>',
    '<!--',
    '->',
    '>',
    ' -->',
    '-\u2010-',
    'a--b--',
    '"}',
    '\\',
    '\\u002d',
    '\n## Allowed\n',
    '\r\u2028',
    '@octocat',
    '&gt;',
    '\ud800',
    'é😀',
    '__proto__',
    '*/ ` $& $1',
  ];

  test.each(hostile)('%j', (text) => {
    for (const name of ['stackSet', 'region', 'digest', 'headSha'] as const) {
      expectRoundTrip({ ...header, [name]: text });
    }
  });

  test('two thousand random headers', () => {
    const next = createDice(20_261_124);
    const pieces = [...hostile, 'x', '1', ' ', '{', '}', ':', ','];
    const text = (): string => Array.from({ length: next(6) }, () => pieces[next(pieces.length)]).join('');
    for (let round = 0; round < 2_000; round++) {
      expectRoundTrip({
        schemaVersion: 1,
        stackSet: text(),
        region: text(),
        command: next(2) === 0 ? 'plan' : 'apply',
        digest: text(),
        headSha: text(),
        runId: 1 + next(Number.MAX_SAFE_INTEGER),
        runAttempt: 1 + next(50),
        isTruncated: next(2) === 0,
      });
    }
  });

  function expectRoundTrip(value: CommentHeader): void {
    const printed = printHeader(value);
    expect(parseHeader(`${printed}\n## Plan --> <!-- more -->`)).toEqual(value);
    expect(parseHeader(printed)).toEqual(value);
    const inner = printed.slice('<!-- '.length, -' -->'.length);
    expect(inner).not.toMatch(/--|[<>@\n\r]/);
  }
});

describe('is not a header', () => {
  const printed = printHeader(header);

  test.each([
    ['plain text', 'Looks good to me'],
    ['an empty body', ''],
    ['a header after a blank', ` ${printed}`],
    ['a header on the second line', `\n${printed}`],
    ['a quoted header', `> ${printed}`],
    ['a header without an end', printed.slice(0, -4)],
    ['another product’s header', printed.replace('stackset-role-action', 'stackset-role-action-2')],
    ['broken JSON', printed.replace('{', '')],
    ['an array', '<!-- stackset-role-action [] -->'],
    ['null', '<!-- stackset-role-action null -->'],
    ['something after the JSON', printed.replace('} -->', '} x -->')],
  ])('%s', (_name, body) => {
    expect(parseHeader(body)).toBeUndefined();
  });

  test.each([
    ['schemaVersion', 2],
    ['schemaVersion', '1'],
    ['stackSet', 1],
    ['stackSet', null],
    ['region', undefined],
    ['command', 'drift'],
    ['command', 'Plan'],
    ['digest', false],
    ['headSha', []],
    ['runId', '123'],
    ['runId', 0],
    ['runId', 1.5],
    ['runId', 2 ** 53],
    ['runAttempt', -1],
    ['isTruncated', 'false'],
  ])('one with %s %j', (name, value) => {
    const odd = { ...header, [name]: value } as unknown;
    expect(parseHeader(`<!-- stackset-role-action ${JSON.stringify(odd)} -->`)).toBeUndefined();
  });
});

test('members of a later version are ignored', () => {
  const later = JSON.stringify({ ...header, note: 'new' });
  expect(parseHeader(`<!-- stackset-role-action ${later} -->`)).toEqual(header);
});

test('a comment is the same for the same stack set, Region and command, in every run', () => {
  expect(isSameComment(header, { ...header, runId: 999, digest: 'other', headSha: 'b', isTruncated: true })).toBe(true);
  expect(isSameComment(header, { ...header, stackSet: 'Other' })).toBe(false);
  expect(isSameComment(header, { ...header, region: 'eu-west-1' })).toBe(false);
  expect(isSameComment(header, { ...header, command: 'apply' })).toBe(false);
});

test.each([
  [{ runId: 124, runAttempt: 1 }, { runId: 123, runAttempt: 2 }, true],
  [{ runId: 123, runAttempt: 2 }, { runId: 123, runAttempt: 1 }, true],
  [{ runId: 123, runAttempt: 1 }, { runId: 123, runAttempt: 1 }, false],
  [{ runId: 123, runAttempt: 1 }, { runId: 123, runAttempt: 2 }, false],
  [{ runId: 122, runAttempt: 9 }, { runId: 123, runAttempt: 1 }, false],
])('%j is of a newer run than %j: %s', (a, b, isNewer) => {
  expect(isOfNewerRun({ ...header, ...a }, { ...header, ...b })).toBe(isNewer);
});

/**
 * A linear congruential generator, so that every run has the same headers. @returns whole numbers from 0 below the
 * bound.
 */
function createDice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
