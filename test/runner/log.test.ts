import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import type { Log } from '../../src/ports.ts';
import { createLog } from '../../src/runner/log.ts';

let written = '';
const log: Log = createLog((text) => text.replaceAll('s3cret', '***'));

beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => {
  log.closeGroup();
  jest.restoreAllMocks();
});

const lines = (): readonly string[] => written.trimEnd().split('\n');

describe('a group that stays open', () => {
  test('holds what is logged until it is closed', () => {
    log.info('before');
    log.openGroup('Rollout');
    log.info('1 of 3');
    log.info('2 of 3');
    log.closeGroup();
    log.info('after');
    expect(lines()).toEqual(['before', '::group::Rollout', '1 of 3', '2 of 3', '::endgroup::', 'after']);
  });

  test('does not fold a warning or an error away, and goes on only when there is more to say', () => {
    log.openGroup('Rollout');
    log.info('1 of 3');
    log.warning('slow');
    log.error('failed');
    log.info('2 of 3');
    log.error('failed again');
    log.closeGroup();
    expect(lines()).toEqual([
      '::group::Rollout',
      '1 of 3',
      '::endgroup::',
      '::warning::slow',
      '::error::failed',
      '::group::Rollout',
      '2 of 3',
      '::endgroup::',
      '::error::failed again',
    ]);
  });

  test('makes room for a group of its own', () => {
    log.openGroup('Rollout');
    log.info('1 of 3');
    log.group('Cause', ['why']);
    log.info('2 of 3');
    log.closeGroup();
    expect(lines()).toEqual([
      '::group::Rollout',
      '1 of 3',
      '::endgroup::',
      '::group::Cause',
      'why',
      '::endgroup::',
      '::group::Rollout',
      '2 of 3',
      '::endgroup::',
    ]);
  });

  test('ends where the next one begins; closing twice changes nothing', () => {
    log.openGroup('One');
    log.openGroup('Two');
    log.closeGroup();
    log.closeGroup();
    log.info('after');
    expect(lines()).toEqual(['::group::One', '::endgroup::', '::group::Two', '::endgroup::', 'after']);
  });
});

test('what others say becomes no command of the runner, and no secret leaves', () => {
  const foreign = 'x\r::error::s3cret\n  ::add-mask::a\n##[group]b';
  log.info(foreign);
  log.openGroup(foreign);
  log.info(foreign);
  log.closeGroup();
  log.group(foreign, [foreign]);
  const commands = written.split(/[\r\n]+/).filter((line) => /^\s*::/.test(line));
  expect(commands.map((line) => /^::(\w+)::/.exec(line)?.[1])).toEqual(['group', 'endgroup', 'group', 'endgroup']);
  expect(written).not.toContain('s3cret');
  expect(written).not.toContain('##[');
});

test('a stack trace is a debug command, which the runner shows with debug logging alone', () => {
  log.debug('Error: s3cret\n    at x');
  expect(lines()).toEqual(['::debug::Error: ***%0A    at x']);
});
