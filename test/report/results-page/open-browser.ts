import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';

const require = (name: string): string => resolve('node_modules', name);

/**
 * Chromium from the npm package, with the libraries and fonts that it brings: `npm ci` is all that a machine needs.
 * @returns its folder, unpacked once.
 */
function unpackChromium(): string {
  const cache = require('.cache/chromium');
  const version = execFileSync(process.execPath, ['-p', `require('./package.json').version`], {
    cwd: require('@sparticuz/chromium'),
    encoding: 'utf8',
  }).trim();
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // The package unpacks below the temporary directory. A rename makes it whole for whom else looks for it meanwhile.
  const draft = mkdtempSync(join(cache, 'draft-'));
  const script = `
    const { inflate } = await import('@sparticuz/chromium');
    const names = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate('node_modules/@sparticuz/chromium/bin/' + name)));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TMPDIR: draft } });
  // Its own configuration looks below /tmp, and a browser without any font crashes.
  const fonts = `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
  writeFileSync(join(draft, 'fonts.conf'), fonts);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

export async function openBrowser(): Promise<Browser> {
  const folder = unpackChromium();
  return launch({
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: {
      ...process.env,
      HOME: folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  });
}

/** A page with everything that went wrong or was asked for while it was open. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses that the browser asked for, without the page's own. */
  readonly requests: readonly string[];
  /** Errors of scripts, of the console and of the policy, and dialogs. */
  readonly problems: readonly string[];
}

/** @param hash with `#`, or empty. */
export async function openPage(
  browser: Browser,
  url: string,
  { hash = '', width = 1280, theme = 'light', hasScript = true } = {},
): Promise<WatchedPage> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) requests.push(request.url());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setJavaScriptEnabled(hasScript);
  await page.goto(`${url}${hash}`);
  return { page, requests, problems };
}
