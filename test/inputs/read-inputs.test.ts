import { describe, expect, it } from '@jest/globals';

import { inputNames, inputRules } from '../../src/inputs/rules.ts';
import type { InputName, InputRule } from '../../src/inputs/rules.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Inputs } from '../../src/inputs/read-inputs.ts';
import { auditInputs } from './cases/audit-inputs.ts';
import type { InputCase, Values } from './cases/input-case.ts';
import { roleInputs } from './cases/role-inputs.ts';
import { rolloutInputs } from './cases/rollout-inputs.ts';
import { runInputs } from './cases/run-inputs.ts';
import { readInputsFrom, smallestInputs } from './input-environment.ts';

/** A missing input is an error of the compiler. */
const cases: Readonly<Record<InputName, InputCase>> = { ...roleInputs, ...rolloutInputs, ...runInputs, ...auditInputs };

function read(values: Values, variables: Readonly<Record<string, string>> = {}): Inputs {
  const { inputs, error } = readInputsFrom({ ...smallestInputs, ...values }, variables);
  if (inputs === undefined) throw error;
  return inputs;
}

function readError(values: Values, variables: Readonly<Record<string, string>> = {}): UserError {
  const { error } = readInputsFrom({ ...smallestInputs, ...values }, variables);
  if (!(error instanceof UserError)) throw new Error(`This is not a UserError: ${String(error)}`);
  return error;
}

function expectReading(input: InputName, values: Values, expected: unknown): void {
  if (expected instanceof Error) {
    const { code, what } = readError(values);
    expect(code).toBe('invalid-input');
    expect(what).toMatch(`${input}: ${expected.message}`);
  } else {
    expect(cases[input].pick(read(values))).toEqual(expected);
  }
}

describe.each(inputNames)('input %s', (input) => {
  const { unset, blank, good, malformed, beside = {} } = cases[input];

  it('has its default when it is unset', () => {
    expectReading(input, { ...beside, [input]: undefined }, unset);
  });

  it('is not unset when it contains only blanks', () => {
    expectReading(input, { ...beside, [input]: ' \n' }, blank);
  });

  it('understands the empty value that the runner passes', () => {
    // The runner passes '' for an unset input without a default; with a default it means that the user wrote ''.
    const { default: ownDefault }: InputRule = inputRules[input];
    const expected = ownDefault === undefined ? unset : blank;
    expectReading(input, { ...beside, [input]: '' }, expected);
  });

  for (const [text, expected] of good) {
    it(`reads ${JSON.stringify(text).slice(0, 60)}`, () => {
      expect(cases[input].pick(read({ ...beside, [input]: text }))).toEqual(expected);
    });
  }

  for (const text of malformed) {
    it(`refuses ${JSON.stringify(text).slice(0, 60)}`, () => {
      const { code, what, message } = readError({ ...beside, [input]: text });
      expect(code).toBe('invalid-input');
      expect(what.startsWith(`${input}: `)).toBe(true);
      expect(message).not.toContain('\n');
      expect(message).not.toMatch(/undefined|\[object/);
      expect(message.length).toBeLessThan(700);
      // A message quotes the value, or the wrong part of a list or of a key=value entry.
      const shown = /"((?:[^"\\]|\\.)+)/.exec(what)?.[1] ?? 'nothing is quoted';
      expect(JSON.stringify(text)).toContain(shown.slice(0, 10));
    });
  }
});

it('returns one object that is frozen at every level', () => {
  const inputs = read({ tags: 'a=b' });
  const loose: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) loose.push(path);
    for (const [key, member] of Object.entries(value)) walk(member, `${path}.${key}`);
  };
  walk(inputs, 'inputs');
  expect(loose).toEqual([]);
});

it('uses AWS_REGION when aws-region is unset, and names it in the error about a malformed Region', () => {
  expect(read({}, { AWS_REGION: 'eu-north-1' }).awsRegion).toBe('eu-north-1');
  expect(read({ 'aws-region': 'eu-west-1' }, { AWS_REGION: 'eu-north-1' }).awsRegion).toBe('eu-west-1');
  expect(read({}, { AWS_REGION: '' }).awsRegion).toBe('us-east-1');
  expect(readError({}, { AWS_REGION: 'north' }).what).toMatch(/^aws-region: "north" .*AWS_REGION/);
});

it('reports the first problem in the order of action.yml', () => {
  const problems: Values = { command: 'x', 'role-name': '?', regions: '?', allow: '?' };
  const order = ['command', 'role-name', 'regions', 'allow'];
  for (const [index, first] of order.entries()) {
    const fixed = Object.fromEntries(order.slice(0, index).map((name) => [name, smallestInputs[name]]));
    expect(readError({ ...problems, ...fixed }).what).toMatch(new RegExp(`^${first}: `));
  }
});

it('says to write one backend argument per line instead of commas', () => {
  const error = readError({ 'backend-config': 'bucket=state,key=x' });
  expect(error.message).toMatch(/^backend-config: bucket "state,key=x" .*one key=value per line/);
});

it('says what to do about a reason that cannot be accepted', () => {
  const error = readError({ allow: 'role-path-changed' });
  expect(error.message).toMatch(/^allow: "role-path-changed" cannot be accepted: CloudFormation creates/);
  expect(readError({ allow: 'all' }).message).toContain('administrator-access, no-external-id');
});

it('warns about unknown inputs and suggests the closest name', () => {
  const { inputs, printed } = readInputsFrom({
    ...smallestInputs,
    'stackset-name': 'x',
    backend_config: 'x',
    'something-else': 'secret-of-a-test',
  });
  expect(inputs).toBeDefined();
  const warnings = printed.filter((line) => line.startsWith('::warning::'));
  expect(warnings).toHaveLength(3);
  expect(warnings[0]).toMatch(/"backend_config" is not an input .* Did you mean backend-config\?/);
  expect(warnings[1]).toMatch(/"something-else" is not an input of this action, so its value has no effect\.$/);
  expect(warnings[2]).toMatch(/"stackset-name" is not an input .* Did you mean stack-set-name\?/);
  expect(printed.join('\n')).not.toContain('secret-of-a-test');
});
