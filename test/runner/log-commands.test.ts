import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { createLog } from '../../src/runner/log.ts';

let written = '';

beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** What .NET's `Trim` takes for a blank, so that the runner looks for a command behind it. */
const blanks = [
  ...['', ' ', '\t', '\v', '\f', '\u0085', '\u00a0', '\u1680', '\u2000', '\u200a', '\u2028', '\u2029', '\u202f'],
  ...['\u205f', '\u3000', ' \u0085\t'],
];

/** As the runner reads a line: cut at line ends, trimmed, and then it looks for its commands. */
function commandsIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/^[\s\u0085]+/, ''));
  return lines.filter((line) => /^::[^:]+::/.test(line) || line.includes('##['));
}

describe.each(blanks)('behind %j', (blank) => {
  test.each([
    '::error::lie',
    '::add-mask::a',
    '::stop-commands::x',
    '::set-output name=outcome::succeeded',
    '##[error]lie',
  ])('%s is text', (command) => {
    const log = createLog((text) => text);
    const text = `What AWS says:\n${blank}${command}\r${blank}${command}`;
    log.info(text);
    log.group(text, [text]);
    log.openGroup(text);
    log.closeGroup();
    const own = commandsIn(written).filter((line) => !/^::(?:group|endgroup)::/.test(line));
    expect(own).toEqual([]);
    expect(commandsIn(text)).not.toEqual([]);
  });
});

test('an escape sequence cannot move the cursor over a line of ours', () => {
  createLog((text) => text).info('\u001b[2A\u001b[31mred\u0007\b');
  expect(written).toBe('\\u{1b}[2A\\u{1b}[31mred\\u{7}\\u{8}\n');
});
