import { auditOutputs } from '../../src/report/audit/audit-outputs.ts';
import { auditStories } from '../report/audit/sample-audits.ts';
import { describe, expect, it } from '@jest/globals';

import { acceptableReasons } from '../../src/domain/gate-reason.ts';
import { inputNames, inputRules } from '../../src/inputs/rules.ts';
import type { InputRule } from '../../src/inputs/rules.ts';
import { planOutputs, rolloutOutputs } from '../../src/report/outputs.ts';
import { namesRead, readInputsFrom, smallestInputs } from '../inputs/input-environment.ts';
import { planStories, rolloutStories } from '../report/report-stories.ts';
import { readActionMetadata } from './readme-tables.ts';

const metadata = await readActionMetadata();

/** In the order of the contract. */
const outputs = [
  'has-changes',
  'gate',
  'gate-reasons',
  'outcome',
  'failure-reason',
  'operation-id',
  'accounts-total',
  'accounts-current',
  'accounts-failed',
  'accounts-by-class',
  'role-arn-pattern',
  'comment-url',
  'issue-url',
  'digest',
  'plan-json',
  'results-json',
  'results-csv',
  'results-html',
  'sarif',
  'ocsf',
  'facts',
];

describe('action.yml', () => {
  it('runs the built action on Node.js 24', () => {
    expect(metadata.runs).toMatchObject({ using: 'node24', main: 'dist/index.js' });
  });

  it('runs the same bundle after the job, however the main step has ended', () => {
    expect(metadata.runs).toMatchObject({ post: 'dist/index.js', 'post-if': 'always()' });
    expect(metadata.runs).not.toHaveProperty('pre');
  });

  it('has the fields that the marketplace requires', () => {
    // Its address there is made of the name; the name of a user or of another action is refused only when it is listed.
    expect(metadata.name).toMatch(/^[A-Za-z][\w ]{2,}$/);
    expect(metadata.author).not.toBe('');
    expect(metadata.description.length).toBeGreaterThan(20);
    // The form that lists an action refuses 125 characters, and a published version cannot be corrected.
    expect(metadata.description.length).toBeLessThan(125);
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      metadata.branding.color,
    );
    expect(metadata.branding.icon).toBe('shield');
  });

  it('declares the inputs of the reader, in the same order', () => {
    expect(Object.keys(metadata.inputs)).toEqual(inputNames);
  });

  it('declares exactly the inputs that the code reads', () => {
    expect(namesRead(smallestInputs)).toEqual(Object.keys(metadata.inputs).sort());
  });

  it.each(inputNames)('declares %s like the reader', (name) => {
    const declared = metadata.inputs[name];
    const rule: InputRule = inputRules[name];
    expect(declared?.default).toBe(rule.default);
    expect(declared?.description.length).toBeGreaterThan(20);
    // The code requires a token, but its default always exists.
    expect(declared?.required).toBe(rule.default === undefined ? rule.isRequired : undefined);
  });

  it('gives the same result with the defaults of the runner and of the reader', () => {
    const runner = Object.fromEntries(
      Object.entries(metadata.inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    const filled = readInputsFrom({ ...runner, ...smallestInputs });
    expect(filled.error).toBeUndefined();
    expect(filled.inputs).toEqual(readInputsFrom(smallestInputs).inputs);
  });

  it('names every reason that allow accepts', () => {
    for (const reason of acceptableReasons) expect(metadata.inputs['allow']?.description).toContain(`\`${reason}\``);
  });

  it('declares the outputs of the contract', () => {
    expect(Object.keys(metadata.outputs)).toEqual(outputs);
    for (const { description } of Object.values(metadata.outputs)) expect(description.length).toBeGreaterThan(10);
  });

  it('declares exactly the outputs that the code sets', () => {
    const paths = { resultsJson: '', resultsCsv: '', resultsHtml: '' };
    const set = [
      ...Object.values(planStories).flatMap((story) => Object.keys(planOutputs(story(), ''))),
      ...Object.values(rolloutStories).flatMap((story) => Object.keys(rolloutOutputs(story(), paths))),
      // Set where the comment is posted.
      'comment-url',
      ...Object.keys(auditOutputs(auditStories.proven(), { ...paths, sarif: '', ocsf: '' })),
      // Set where an audit has an issue.
      'issue-url',
    ];
    expect([...new Set(set)].sort()).toEqual(outputs.toSorted());
  });
});
