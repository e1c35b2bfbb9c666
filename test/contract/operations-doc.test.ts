import { describe, expect, it } from '@jest/globals';

import { accountClasses } from '../../src/domain/account-result.ts';
import { accountFailureReasons, runFailureReasons } from '../../src/domain/failure-reason.ts';
import { gateReasons } from '../../src/domain/gate-reason.ts';
import { outcomeExplanations } from '../../src/report/parts/outcome-explanation.ts';
import { readOperationsDoc, renderOperationsDoc, writeOperationsDoc } from './operations-doc.ts';

it('docs/operations.md has the tables of the code (UPDATE_DOCS=1 writes them)', async () => {
  const document = await readOperationsDoc();
  const wanted = await renderOperationsDoc(document);
  if (process.env['UPDATE_DOCS'] === '1') await writeOperationsDoc(wanted);
  else expect(document).toBe(wanted);
});

it('refuses a document without markers', async () => {
  await expect(renderOperationsDoc('# T\n')).rejects.toThrow('<!-- outcomes:start -->');
});

describe('every name that a report may show has a row', () => {
  const names = [
    ...Object.keys(outcomeExplanations),
    ...runFailureReasons,
    ...accountClasses,
    ...accountFailureReasons,
    ...gateReasons,
  ];
  it.each([...new Set(names)])('%s', async (name) => {
    expect(await readOperationsDoc()).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
  });
});

it('every link into the document itself has a heading', async () => {
  const document = await readOperationsDoc();
  const anchors = [...document.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
  const targets = [...document.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
  expect(targets.length).toBeGreaterThan(0);
});
