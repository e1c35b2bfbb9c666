import { readdirSync } from 'node:fs';

import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';

import { runFailureReasons } from '../../src/domain/failure-reason.ts';
import { outcomeExplanations } from '../../src/report/parts/outcome-explanation.ts';
import { readRepositoryFile } from './workflow-file.ts';

/** GitHub drops a broken form and says so only on the page of the file, so this test compares forms with its schema. */
interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels?: readonly string[];
  readonly body: readonly Field[];
}

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Attributes;
  readonly validations?: { readonly required?: boolean };
}

interface Attributes {
  readonly label?: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly options?: readonly unknown[];
}

const folder = '.github/ISSUE_TEMPLATE';
const files = readdirSync(folder).filter((file) => file !== 'config.yml');

function read(file: string): unknown {
  return parse(readRepositoryFile(`${folder}/${file}`));
}

/**
 * From GitHub's reference "Syntax for GitHub's form schema", read 2026-11-28: attributes by type, required ones first.
 */
const attributesOf: Readonly<
  Record<string, { readonly required: readonly string[]; readonly others: readonly string[] }>
> = {
  markdown: { required: ['value'], others: [] },
  textarea: { required: ['label'], others: ['description', 'placeholder', 'value', 'render'] },
  input: { required: ['label'], others: ['description', 'placeholder', 'value'] },
  dropdown: { required: ['label', 'options'], others: ['description', 'multiple', 'default'] },
  checkboxes: { required: ['label', 'options'], others: ['description'] },
};

const topLevel = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];
/** Labels that GitHub creates in every new repository. It leaves a label that does not exist out of the issue. */
const defaultLabels = ['bug', 'documentation', 'enhancement', 'question'];

function findProblems(form: Form): readonly string[] {
  const problems = Object.keys(form)
    .filter((key) => !topLevel.includes(key))
    .map((key) => `unknown key ${key}`);
  for (const text of [form.name, form.description]) if (!isText(text)) problems.push('name or description is missing');
  problems.push(
    ...(form.labels ?? []).filter((label) => !defaultLabels.includes(label)).map((label) => `label ${label}`),
  );
  if (form.body.every(({ type }) => type === 'markdown')) problems.push('asks for nothing');
  const asked = form.body.filter(({ type }) => type !== 'markdown');
  problems.push(...findTwice(asked.map(({ id = '' }) => id)).map((id) => `id ${id} twice`));
  problems.push(...findTwice(asked.map(({ attributes }) => attributes.label ?? '')).map((label) => `${label} twice`));
  return [...problems, ...form.body.flatMap(findFieldProblems)];
}

function findFieldProblems({ type, id, attributes, validations, ...rest }: Field): readonly string[] {
  const name = id ?? type;
  const known = attributesOf[type];
  if (known === undefined) return [`${name}: unknown type ${type}`];
  const unknown = Object.keys(attributes).filter((key) => ![...known.required, ...known.others].includes(key));
  const missing = known.required.filter((key) => !Object.hasOwn(attributes, key));
  const extra = Object.keys(rest);
  const problems = [
    ...unknown.map((key) => `${name}: unknown attribute ${key}`),
    ...missing.map((key) => `${name}: ${key} is missing`),
    ...extra.map((key) => `${name}: unknown key ${key}`),
  ];
  if (type !== 'markdown' && !/^[\w-]+$/.test(id ?? ''))
    problems.push(`${name}: has no id of letters, digits, - and _`);
  const isValidated = ['textarea', 'input', 'dropdown'].includes(type);
  for (const [key, value] of Object.entries(validations ?? {})) {
    if (!isValidated || key !== 'required' || typeof value !== 'boolean') problems.push(`${name}: validations.${key}`);
  }
  return [...problems, ...findOptionProblems(name, type, attributes.options ?? [])];
}

function findOptionProblems(name: string, type: string, options: readonly unknown[]): readonly string[] {
  if (type !== 'dropdown') {
    const broken = options.filter((option) => !isText((option as { readonly label?: unknown }).label));
    return broken.map(() => `${name}: an option has no label`);
  }
  // GitHub reserves the word for a dropdown that may be left empty; YAML makes booleans of yes, no, on and off.
  const broken = options.filter((option) => !isText(option) || option.toLowerCase() === 'none');
  return [
    ...broken.map((option) => `${name}: option ${String(option)}`),
    ...findTwice(options).map(() => `${name}: twice`),
  ];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function findTwice<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each(files)('%s', (file) => {
  const form = read(file) as Form;

  it('is a form that GitHub accepts', () => {
    expect(findProblems(form)).toEqual([]);
  });
});

test('the bug report knows the outcomes and failure reasons of the action', () => {
  const { body } = read('bug-report.yml') as Form;
  const attributesById = Object.fromEntries(body.map(({ id = '', attributes }) => [id, attributes]));
  expect(attributesById['outcome']?.options?.slice(0, -1)).toEqual(Object.keys(outcomeExplanations));
  expect(runFailureReasons).toContain(attributesById['failure-reason']?.placeholder);
});

test('the page that offers the forms links to the security policy and to documents that exist', () => {
  const { contact_links: links, ...rest } = read('config.yml') as {
    readonly contact_links: readonly { readonly name: string; readonly url: string; readonly about: string }[];
  };
  expect(rest).toEqual({ blank_issues_enabled: false });
  const repository = 'https://github.com/org/stackset-role-action';
  expect(links.map(({ url }) => url)).toContain(`${repository}/security/policy`);
  const documents = links
    .map(({ url }) => url.split(`${repository}/blob/main/`)[1])
    .filter((path) => path !== undefined);
  for (const path of ['SECURITY.md', ...documents]) expect(readRepositoryFile(path)).toMatch(/^# /);
  for (const { name, about } of links) expect([name, about].every(isText)).toBe(true);
});

test.each<readonly [string, string, (form: Form) => unknown]>([
  ['an unknown key', 'unknown key colour', (form) => ({ ...form, colour: 'red' })],
  ['a label that no repository has', 'label urgent', (form) => ({ ...form, labels: ['urgent'] })],
  ['a form without a question', 'asks for nothing', (form) => ({ ...form, body: [] })],
  ['the same id twice', 'id what-happened twice', (form) => ({ ...form, body: [...form.body, form.body[1]] })],
  [
    'an unknown type',
    'text: unknown type text',
    (form) => ({ ...form, body: [{ type: 'text', attributes: {} }, ...form.body] }),
  ],
  [
    'an option that YAML reads as a boolean',
    'really: option true',
    (form) => ({
      ...form,
      body: [...form.body, { type: 'dropdown', id: 'really', attributes: { label: 'Really?', options: [true] } }],
    }),
  ],
])('%s is found', (_, problem, change) => {
  expect(findProblems(change(read('bug-report.yml') as Form) as Form)).toContain(problem);
});
