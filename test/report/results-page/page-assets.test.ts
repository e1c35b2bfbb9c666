import { readFileSync, writeFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from '../../../src/report/results-page/page-assets.ts';
import { assetsFile, hashOf, renderAssets } from './page-assets.ts';

test('script and style of the page are made from browser/ (UPDATE_PAGE=1 writes them)', () => {
  const wanted = renderAssets();
  if (process.env['UPDATE_PAGE'] === '1') writeFileSync(assetsFile, wanted);
  else expect(readFileSync(assetsFile, 'utf8')).toBe(wanted);
});

test('the policy allows exactly them', () => {
  expect([pageScriptHash, pageStyleHash]).toEqual([hashOf(pageScript), hashOf(pageStyle)]);
});
