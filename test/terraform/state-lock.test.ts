import { expect, test } from '@jest/globals';

import { isLockLeft, readLockInfo, renderUnlock } from '../../src/terraform/state-lock.ts';

const s3 = { bucket: 'states', key: 'a/b.tfstate', use_lockfile: 'true' };

test.each([
  ['the lock file', 's3', s3, '`aws s3 rm s3://states/a/b.tfstate.tflock`.'],
  [
    'a key with special characters of a shell',
    's3',
    { ...s3, key: "it's $me" },
    "`aws s3 rm 's3://states/it'\\''s $me.tflock'`.",
  ],
  ['no lock file', 's3', { ...s3, use_lockfile: 'false' }, '`terraform force-unlock 1-2` in a root'],
  ['a table beside the lock file', 's3', { ...s3, dynamodb_table: 'locks' }, '`terraform force-unlock 1-2` in a root'],
  ['another backend', 'gcs', { bucket: 'states' }, '`terraform force-unlock 1-2` in a root'],
])('%s', (_, type, config, command) => {
  const text = renderUnlock({ type, config }, '1-2');
  expect(text).toContain(command);
  expect(text).toMatch(/^To unlock, first make sure that the run with the lock has really ended/);
});

test('without an id, the text says where to find it', () => {
  expect(renderUnlock({ type: 'gcs', config: {} }, undefined)).toContain(
    '`terraform force-unlock LOCK_ID` in a root initialised with the same backend; the next plan or apply',
  );
});

test('a local lock is not forced', () => {
  expect(renderUnlock({ type: 'local', config: { path: '/x' } }, '1')).not.toContain('force-unlock');
});

test('lock info may be incomplete', () => {
  expect(readLockInfo('│   ID:        1-2\n│   Who:       me@host\n│   Created:   now\n│   Info:      \n')).toEqual({
    id: '1-2',
    who: 'me@host',
    created: 'now',
  });
  expect(readLockInfo('ID:\nnothing')).toEqual({ id: undefined, who: undefined, created: undefined });
});

test('a lock that could not be acquired is not a remaining lock', () => {
  expect(isLockLeft('Error: Error releasing the state lock')).toBe(true);
  expect(isLockLeft('Error: Error acquiring the state lock')).toBe(false);
});
