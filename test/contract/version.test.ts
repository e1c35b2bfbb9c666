import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { actionVersion } from '../../src/runner/version.ts';

test('the version that the log says is the one of package.json', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as object;
  expect(manifest).toMatchObject({ version: actionVersion });
});
