import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, jest, test } from '@jest/globals';

import { accountId, organizationOf } from '../sample-organization.ts';
import { ended, rolloutReport } from '../sample-reports.ts';
import { rollbackStories } from '../rollback-stories.ts';
import { rolloutStories } from '../report-stories.ts';
import { hostileNames, hostileReport, renderPage, withVersions } from './sample-pages.ts';
import { closeLast, count, folder, hash, names, show, texts, toggles } from './shown-pages.ts';

// A browser beside other tests on a busy machine.
jest.setTimeout(60_000);

describe('the page of a failed rollout', () => {
  const html = withVersions(rolloutStories.failed());

  test('has every account, worst first, and says how many there are of each class', async () => {
    const page = await show(html);
    expect(await count(page)).toBe('40 of 40 accounts');
    expect(await toggles(page, 'classes')).toEqual([
      'failed 2',
      'inoperable 1',
      'cancelled 19',
      'suspended 1',
      'current 17',
    ]);
    expect(await toggles(page, 'versions')).toEqual(['previous 8', 'new 8', 'another 8', 'none 8', 'unknown 8']);
    expect(await texts(page, 'tbody#rows tr:first-child td')).toEqual([
      accountId(7),
      'shop-prod-7',
      'Root/Workloads/Prod',
      'previous',
      'failed',
      expect.stringContaining('name-already-exists: a role of this name already exists'),
      expect.stringContaining('Role with name OrganizationSecurityAuditRole already exists'),
      'OUTDATED',
      'FAILED',
    ]);
    expect(await page.$eval('td.of-account a', (link) => link.getAttribute('href'))).toBe(
      `https://console.aws.amazon.com/organizations/v2/home/accounts/${accountId(7)}`,
    );
    expect(await texts(page, '#constants')).toEqual(['In every account: Region us-east-1.']);
    expect(await page.$('#without-script')).toBeNull();
  });

  test('filters by an OU with those below it, and the numbers follow', async () => {
    const page = await show(html);
    await page.select('#unit', 'Root/Workloads');
    const units = new Set(await texts(page, 'td.of-unit'));
    expect([...units].toSorted()).toEqual(['Root/Workloads/Dev', 'Root/Workloads/Prod']);
    expect(await count(page)).toBe('24 of 40 accounts');
    const classes = await toggles(page, 'classes');
    expect(classes.reduce((sum, text) => sum + Number(text.split(' ').at(-1)), 0)).toBe(24);
    await page.select('#unit', 'Root/Workloads/Prod');
    expect(await count(page)).toBe('12 of 40 accounts');
    expect(hash(page)).toBe('#ou=Root/Workloads/Prod');
  });

  test('filters by several classes, and by version', async () => {
    const page = await show(html);
    await page.click('#classes [data-value=failed]');
    await page.click('#classes [data-value=inoperable]');
    expect(await count(page)).toBe('3 of 40 accounts');
    expect(await texts(page, 'td.of-class')).toEqual(['failed', 'failed', 'inoperable']);
    expect(await toggles(page, 'versions')).toEqual(['previous 1', 'new 1', 'another 1', 'none 0', 'unknown 0']);
    await page.click('#versions [data-value=new]');
    expect(await texts(page, 'td.of-version')).toEqual(['new']);
    // Beside the chosen version, as many as each class has.
    expect((await toggles(page, 'classes'))[0]).toBe('failed 1');
    expect(await page.$$eval('[aria-pressed=true]', (chosen) => chosen.length)).toBe(3);
    await page.click('#classes [data-value=failed]');
    expect(await count(page)).toBe('0 of 40 accounts');
    expect(await texts(page, '#rows')).toEqual(['No account matches.']);
  });

  test('filters by reason, and says what to do', async () => {
    const page = await show(html);
    await page.select('#reason', 'stack-stuck');
    expect(await names(page)).toEqual(['shop-prod-16']);
    expect(await page.$eval('#reason', (select) => select.textContent)).toContain('tolerance-exceeded (19)');
    await page.click('td.of-reason summary');
    expect(await page.$eval('td.of-reason details p', (p) => p.checkVisibility())).toBe(true);
  });

  test('searches id, name, OU, reason and what AWS says, whatever their case', async () => {
    const page = await show(html);
    const find = async (text: string): Promise<string | undefined> => {
      await page.$eval('#search', (input) => {
        (input as unknown as { select: () => void }).select();
      });
      await page.type('#search', text);
      return count(page);
    };
    expect(await find(accountId(16))).toBe('1 of 40 accounts');
    expect(await find('SHOP-PROD')).toBe('12 of 40 accounts');
    expect(await find('root/sandbox')).toBe('6 of 40 accounts');
    expect(await find('ROLLBACK_FAILED')).toBe('1 of 40 accounts');
    // Each word may be in another place.
    expect(await find('sandbox tolerance')).toBe('3 of 40 accounts');
    expect(await find('none')).toBe('0 of 40 accounts');
  });

  test('sorts by each column in both directions', async () => {
    const page = await show(html);
    const sorted = await page.$$eval('#head th', (heads) =>
      heads.map((head) => {
        const click = (): readonly string[] => {
          head.querySelector('button')?.click();
          const cells = document.querySelectorAll(`td.of-${head.dataset['key'] ?? ''}`);
          return [head.ariaSort ?? '', ...Array.from(cells, (cell) => cell.textContent)];
        };
        return [click(), click(), document.querySelectorAll('th[aria-sort]').length] as const;
      }),
    );
    expect(sorted).toHaveLength(9);
    for (const [[up, ...ascending], [down, ...descending], marked] of sorted) {
      expect([up, down, marked]).toEqual(['ascending', 'descending', 1]);
      expect(descending).toEqual(ascending.toReversed());
      expect(new Set(ascending).size).toBeGreaterThan(1);
    }
    await page.click('th[data-key=name] button');
    expect((await names(page)).slice(0, 4)).toEqual([
      'closed-shop',
      'log-archive-6',
      'log-archive-13',
      'log-archive-20',
    ]);
  });

  test('is used with the keyboard alone', async () => {
    const page = await show(html);
    await page.focus('#search');
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.parentElement?.dataset['key'] === 'name')) break;
    }
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await page.$eval('th[data-key=name]', (head) => head.ariaSort)).toBe('ascending');
    await page.keyboard.press('Space');
    expect(await page.$eval('th[data-key=name]', (head) => head.ariaSort)).toBe('descending');
    expect((await names(page))[0]).toBe('shop-prod-37');
  });

  test('every control has a name', async () => {
    const page = await show(html);
    const controls = await page.$$eval('button, input, select, a, table', (elements) =>
      elements.map((element) => element.id || element.textContent),
    );
    expect(controls.filter((name) => name === '')).toEqual([]);
    for (const [id, name] of [
      ['search', 'Search'],
      ['unit', 'OU, with those below it'],
      ['reason', 'Reason'],
    ]) {
      const label = await page.$eval(`#${id}`, (element) => element.closest('label')?.firstChild?.textContent?.trim());
      expect(label).toBe(name);
    }
  });

  test('keeps the view in its address, which restores it', async () => {
    const page = await show(html);
    await page.select('#unit', 'Root/Workloads');
    await page.click('#classes [data-value=cancelled]');
    await page.type('#search', 'shop');
    await page.click('th[data-key=account] button');
    await page.click('th[data-key=account] button');
    const [wanted, address] = [await names(page), new URL(page.url()).hash];
    expect(hash(page)).toBe('#ou=Root/Workloads&class=cancelled&search=shop&sort=account&order=descending');
    const other = await show(html, { hash: address });
    expect(await names(other)).toEqual(wanted);
    expect(await other.$eval('#unit', (select) => (select as unknown as { value: string }).value)).toBe(
      'Root/Workloads',
    );
    expect(await other.$eval('#search', (input) => (input as unknown as { value: string }).value)).toBe('shop');
    await other.click('#reset');
    expect(await count(other)).toBe('40 of 40 accounts');
    expect([hash(other), await other.$('#reset:not([hidden])')]).toEqual(['', null]);
    await other.evaluate(() => {
      location.hash = '#class=failed';
    });
    await other.waitForFunction(() => document.querySelectorAll('#rows tr').length === 2);
  });

  test('an address of nonsense does nothing but find none', async () => {
    const page = await show(html, { hash: '#class=%3Cimg%3E&ou=__proto__&sort=constructor&reason=x&%E0%A4%A' });
    expect(await count(page)).toBe('0 of 40 accounts');
    expect(await page.$eval('#unit option:checked', (option) => option.textContent)).toBe('__proto__');
  });

  test('copies the ids of the accounts that are shown, also without the clipboard', async () => {
    const page = await show(html);
    await page.click('#classes [data-value=failed]');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        document.body.dataset['copied'] = (document.activeElement as unknown as { value: string }).value;
      });
    });
    await page.click('#copy');
    await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
    expect(await texts(page, '#said')).toEqual(['Copied 2 account ids.']);
    expect(await page.evaluate(() => document.body.dataset['copied'])).toBe(`${accountId(7)}\n${accountId(14)}`);
  });

  test('offers the accounts that are shown as CSV', async () => {
    const page = await show(html);
    const session = await page.createCDPSession();
    const downloads = mkdtempSync(join(folder, 'downloads-'));
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    await page.click('#classes [data-value=failed]');
    await page.click('#download');
    await done;
    expect(readdirSync(downloads)).toEqual(['OrganizationSecurityAuditRole-accounts.csv']);
    const lines = readFileSync(join(downloads, 'OrganizationSecurityAuditRole-accounts.csv'), 'utf8').split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      '\ufeffaccount,name,organizationalUnitId,organizationalUnitPath,region,version,class,status,detailedStatus,reason,statusReason,operationId',
    );
    expect(lines[1]).toContain(
      `${accountId(7)},shop-prod-7,ou-ab12-prod,Root/Workloads/Prod,us-east-1,previous,failed`,
    );
  });
});

test('names and texts of others do nothing', async () => {
  const page = await show(renderPage(hostileReport()));
  expect((await names(page)).toSorted()).toEqual(
    hostileNames.map((name) => name.replace('\u202e', '\\u{202e}').replace('\u2028', '\\u{2028}')).toSorted(),
  );
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.$$eval('img, iframe, object, embed, form', (elements) => elements.length)).toBe(0);
  for (const name of hostileNames) {
    await page.$eval(
      '#search',
      (input, text) => {
        (input as unknown as { value: string }).value = text;
        input.dispatchEvent(new Event('input'));
      },
      name,
    );
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('the policy refuses a script and an address that come in some other way', async () => {
  const page = await show(renderPage(rolloutStories.succeeded()));
  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.hacked = 1';
      document.body.append(script);
    } catch {
      // The policy of trusted types throws.
    }
    try {
      document.body.innerHTML = '<img src="https://evil.example/x">';
    } catch (error) {
      return [String(error), 'hacked' in window];
    }
    return ['not refused', 'hacked' in window];
  });
  expect(refused).toEqual([expect.stringContaining('TypeError'), false]);
  const problems = await closeLast();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter((problem) => !/Content Security Policy|TrustedScript|TrustedHTML/.test(problem))).toEqual([]);
});

describe('10,000 accounts', () => {
  test('are shown 200 at a time, and all are searched, sorted and counted', async () => {
    const page = await show(renderPage(rolloutReport({ organization: organizationOf(10_000) })));
    expect(await count(page)).toBe('10000 of 10000 accounts');
    expect(await names(page)).toHaveLength(200);
    expect(await texts(page, '#more')).toEqual(['Show 200 more of 9800']);
    await page.click('#more');
    expect(await names(page)).toHaveLength(400);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(accountId(200));
    await page.$eval('#search', (input) => {
      (input as unknown as { value: string }).value = 'sandbox-999';
      input.dispatchEvent(new Event('input'));
    });
    expect(await names(page)).toEqual(['sandbox-9992', 'sandbox-9999']);
    expect(await page.$('#more:not([hidden])')).toBeNull();
    await page.click('#reset');
    await page.click('th[data-key=name] button');
    await page.click('th[data-key=name] button');
    expect((await names(page))[0]).toBe('shop-prod-9998');
    await page.select('#unit', 'Root/Security');
    expect(await count(page)).toBe('1428 of 10000 accounts');
  });
});

test('accounts in several Regions count once, and their Regions can be chosen', async () => {
  const report = rolloutReport({ organization: organizationOf(3), operations: [ended('SUCCEEDED')] });
  const accounts = report.accounts.flatMap((result) => [result, { ...result, region: 'eu-west-1' }]);
  const page = await show(renderPage({ ...report, accounts }));
  expect(await count(page)).toBe('3 of 3 accounts (6 of 6 with each Region)');
  expect(await toggles(page, 'classes')).toEqual(['current 3']);
  await page.select('#region', 'eu-west-1');
  expect(await count(page)).toBe('3 of 3 accounts (3 of 6 with each Region)');
  expect(new Set(await texts(page, 'td.of-region'))).toEqual(new Set(['eu-west-1']));
});

test.each([480, 900, 1280])('at %i pixels the page does not scroll sideways', async (width) => {
  const page = await show(renderPage(rolloutStories.failed()), { width });
  await page.$$eval('details', (folds) => {
    for (const fold of folds) fold.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const button = await page.$eval('th[data-key=name] button', (element) => element.checkVisibility());
  expect(button).toBe(true);
});

test('dark and light follow the reader’s choice', async () => {
  const backs = [];
  for (const theme of ['light', 'dark']) {
    const page = await show(renderPage(rollbackStories['rollback-incomplete']!()), { theme });
    backs.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  expect(backs).toEqual(['rgb(255, 255, 255)', 'rgb(13, 17, 23)']);
});

test('without JavaScript it says so, and names the files that need none', async () => {
  const page = await show(renderPage(rolloutStories.failed()), { hasScript: false });
  const text = await page.$eval('main', (main) => (main as unknown as { innerText: string }).innerText);
  expect(text).toContain('40 accounts: 2 failed, 1 inoperable, 19 cancelled, 1 suspended, 17 current.');
  expect(text).toContain('results.csv');
  expect(text).toContain('JavaScript is turned off.');
  expect(text).not.toContain('Copy account ids');
});

test('on paper there are all accounts and no controls', async () => {
  const page = await show(renderPage(rolloutReport({ organization: organizationOf(450) })));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMediaType('print');
  expect(await names(page)).toHaveLength(450);
  expect(await page.$eval('#search', (input) => input.checkVisibility())).toBe(false);
});
