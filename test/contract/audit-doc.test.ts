import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';
import { format, resolveConfig } from 'prettier';

import { auditFacts } from '../../src/domain/audit/fact.ts';
import { severities } from '../../src/domain/audit/finding.ts';
import { auditExplanations, auditFailureReasons } from '../../src/domain/failure-reason.ts';
import { repositoryRoot } from '../e2e/harness/action-run.ts';
import { anchorOf, replaceBlock } from './readme-tables.ts';
import { readRepositoryFile } from './workflow-file.ts';

const page = 'docs/audit.md';

it(`${page} has the reasons of the code (UPDATE_DOCS=1 writes them)`, async () => {
  const document = readRepositoryFile(page);
  const rows = auditFailureReasons.map((reason) => {
    const { cause, next } = auditExplanations[reason];
    return `| [\`${reason}\`](#${reason}) | ${asSentence(cause)} | ${asSentence(next)} |`;
  });
  const table = ['| Reason | Cause | Next |', '| --- | --- | --- |', ...rows].join('\n');
  const options = { ...(await resolveConfig(join(repositoryRoot, page))), parser: 'markdown' };
  const wanted = await format(replaceBlock(document, 'audit-reasons', table, page), options);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(join(repositoryRoot, page), wanted);
  else expect(document).toBe(wanted);
});

it('has a section for each reason, to which reports link', () => {
  const headings = [...readRepositoryFile(page).matchAll(/^### (.+)$/gm)].map(([, title = '']) => anchorOf(title));
  expect(headings).toEqual(auditFailureReasons);
});

it('explains every fact, every severity and every outcome', () => {
  const firstCells = [...readRepositoryFile(page).matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);
  const outcomes = ['proven', 'findings', 'unproven', 'failed', 'interrupted'];
  expect(firstCells).toEqual([...auditFacts, 'outcome', ...outcomes, ...severities]);
});

it.each([page, 'docs/prevention.md'])(
  '%s is in the form of the formatter, and its links lead somewhere',
  async (file) => {
    const document = readRepositoryFile(file);
    const options = { ...(await resolveConfig(join(repositoryRoot, file))), parser: 'markdown' };
    expect(await format(document, options)).toBe(document);
    const missing = [...document.matchAll(/\]\(([\w./-]*\.md)?#([^)]+)\)/g)].filter(
      ([, target, anchor]) => !anchorsOf(target === undefined ? file : join('docs', target)).includes(anchor ?? ''),
    );
    expect(missing.map(([link]) => link)).toEqual([]);
  },
);

function anchorsOf(file: string): readonly string[] {
  const text = readRepositoryFile(file).replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title));
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
