import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { format, resolveConfig } from 'prettier';

import { repositoryRoot } from '../e2e/harness/action-run.ts';
import { anchorOf, readInputGroups } from './readme-tables.ts';
import { groupInputs, renderWorkflowDoc, workflowDocument } from './workflow-doc.ts';
import { readRepositoryFile, readWorkflow } from './workflow-file.ts';

const files = ['stackset-role', 'stackset-role-summary', 'stackset-role-audit'];
const path = join(repositoryRoot, workflowDocument);

describe(workflowDocument, () => {
  it('has every input, secret and output of the workflows (UPDATE_DOCS=1 writes them)', async () => {
    const document = readRepositoryFile(workflowDocument);
    const wanted = await renderWorkflowDoc(document);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, wanted);
    else expect(document).toBe(wanted);
  });

  it('names each of them once in its list', () => {
    const document = readRepositoryFile(workflowDocument);
    const lists = document
      .split(/<!-- (?:[\w-]+):start -->/)
      .slice(1)
      .map((part) => part.split('<!-- ')[0] ?? '');
    const listed = lists.flatMap((list) => [...list.matchAll(/^- \*\*`([^`]+)`\*\*/gm)].map(([, name]) => name));
    const wanted = files.flatMap((file) => {
      const call = readWorkflow(`.github/workflows/${file}.yml`).on.workflow_call!;
      return [call.inputs, call.secrets, call.outputs].filter(Boolean).flatMap((entries) => Object.keys(entries));
    });
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  it('names every configuration variable that the workflows read', () => {
    const document = readRepositoryFile(workflowDocument);
    const text = files.map((file) => readRepositoryFile(`.github/workflows/${file}.yml`));
    const variables = new Set([...text.join('\n').matchAll(/vars\.(\w+)/g)].map(([, name = '']) => name));
    expect(variables.size).toBe(4);
    for (const name of variables) expect(document).toContain(`**\`${name}\`**`);
  });

  it('is in the form of the formatter, and its links lead somewhere', async () => {
    const document = readRepositoryFile(workflowDocument);
    expect(await format(document, { ...(await resolveConfig(path)), parser: 'markdown' })).toBe(document);
    const anchors = [...document.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title));
    const targets = [...document.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
  });
});

it('what only the workflow has is a group of its own', async () => {
  const groups = groupInputs(['role-name', 'environment'], await readInputGroups());
  expect([...groups]).toEqual([
    ['Jobs and sign-in', ['environment']],
    ['Role', ['role-name']],
  ]);
});
