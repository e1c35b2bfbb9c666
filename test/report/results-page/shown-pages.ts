import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';

import { openBrowser, openPage } from './open-browser.ts';
import type { WatchedPage } from './open-browser.ts';

export const folder = mkdtempSync(join(tmpdir(), 'results-page-'));
let browser: Browser;
let opened: WatchedPage[] = [];

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);

afterEach(async () => {
  const watched = opened;
  opened = [];
  await Promise.all(watched.map(({ page }) => page.close()));
  // Of every page in this file: it asks for nothing but itself, and nothing is said on the console.
  expect(watched.map(({ requests, problems }) => ({ requests, problems }))).toEqual(
    watched.map(() => ({ requests: [], problems: [] })),
  );
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Writes the page to disk and opens it from there. */
export async function show(html: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const file = join(folder, 'stackset-role-results.html');
  writeFileSync(file, html);
  const watched = await openPage(browser, pathToFileURL(file).href, options);
  opened.push(watched);
  return watched.page;
}

/** Closes the page shown last, and returns what went wrong there without holding it against the test. */
export async function closeLast(): Promise<readonly string[]> {
  const watched = opened.pop();
  await watched?.page.close();
  return watched?.problems ?? [];
}

export const texts = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent));
export const names = (page: Page): Promise<readonly string[]> => texts(page, 'td.of-name');
export const count = async (page: Page): Promise<string | undefined> => (await texts(page, '#count'))[0];
export const toggles = (page: Page, group: 'classes' | 'versions'): Promise<readonly string[]> =>
  texts(page, `#${group} button`);
export const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
