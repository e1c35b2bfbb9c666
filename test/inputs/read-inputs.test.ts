import { describe, expect, it } from '@jest/globals';

import { inputNames, inputRules } from '../../src/inputs/rules.ts';
import type { InputName, InputRule } from '../../src/inputs/rules.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Inputs } from '../../src/inputs/read-inputs.ts';
import type { InputCase, Values } from './cases/input-case.ts';
import { roleInputs } from './cases/role-inputs.ts';
import { rolloutInputs } from './cases/rollout-inputs.ts';
import { runInputs } from './cases/run-inputs.ts';
import { readInputsFrom, smallestInputs } from './input-environment.ts';

/** Every input must be here, or this does not compile. */
const cases: Readonly<Record<InputName, InputCase>> = { ...roleInputs, ...rolloutInputs, ...runInputs };

function read(values: Values, variables: Readonly<Record<string, string>> = {}): Inputs {
  const { inputs, error } = readInputsFrom({ ...smallestInputs, ...values }, variables);
  if (inputs === undefined) throw error;
  return inputs;
}

function readError(values: Values, variables: Readonly<Record<string, string>> = {}): UserError {
  const { error } = readInputsFrom({ ...smallestInputs, ...values }, variables);
  if (!(error instanceof UserError)) throw new Error(`no user error but ${String(error)}`);
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

  it('takes its default when it is unset', () => {
    expectReading(input, { ...beside, [input]: undefined }, unset);
  });

  it('is not unset when nothing but blanks was written', () => {
    expectReading(input, { ...beside, [input]: ' \n' }, blank);
  });

  it('treats what the runner passes for "unset" or "empty" as that', () => {
    // The runner passes '' for an unset input without default; beside a default it means that somebody wrote ''.
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
      // Messages quote the value, or of a list or a key=value entry the part that is wrong.
      const shown = /"((?:[^"\\]|\\.)+)/.exec(what)?.[1] ?? 'nothing is quoted';
      expect(JSON.stringify(text)).toContain(shown.slice(0, 10));
    });
  }
});

it('gives one object that is frozen all the way down', () => {
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

it('takes AWS_REGION when aws-region is unset, and says where a malformed one comes from', () => {
  expect(read({}, { AWS_REGION: 'eu-north-1' }).awsRegion).toBe('eu-north-1');
  expect(read({ 'aws-region': 'eu-west-1' }, { AWS_REGION: 'eu-north-1' }).awsRegion).toBe('eu-west-1');
  expect(read({}, { AWS_REGION: '' }).awsRegion).toBe('us-east-1');
  expect(readError({}, { AWS_REGION: 'north' }).what).toMatch(/^aws-region: "north" .*AWS_REGION/);
});

it('tells the first problem in the order of action.yml', () => {
  const problems: Values = { command: 'x', 'role-name': '?', regions: '?', allow: '?' };
  const order = ['command', 'role-name', 'regions', 'allow'];
  for (const [index, first] of order.entries()) {
    const fixed = Object.fromEntries(order.slice(0, index).map((name) => [name, smallestInputs[name]]));
    expect(readError({ ...problems, ...fixed }).what).toMatch(new RegExp(`^${first}: `));
  }
});

it('points at one per line when backend arguments are separated by commas', () => {
  const error = readError({ 'backend-config': 'bucket=state,key=x' });
  expect(error.message).toMatch(/^backend-config: bucket "state,key=x" .*one key=value per line/);
});

it('says what to accept instead of a reason that nothing accepts', () => {
  const error = readError({ allow: 'role-path-changed' });
  expect(error.message).toMatch(/^allow: "role-path-changed" cannot be accepted: CloudFormation creates/);
  expect(readError({ allow: 'all' }).message).toContain('administrator-access, no-external-id');
});

it('warns of names that are no inputs and suggests the closest', () => {
  const { inputs, printed } = readInputsFrom({
    ...smallestInputs,
    'stackset-name': 'x',
    backend_config: 'x',
    'something-else': 'secret-of-somebody',
  });
  expect(inputs).toBeDefined();
  const warnings = printed.filter((line) => line.startsWith('::warning::'));
  expect(warnings).toHaveLength(3);
  expect(warnings[0]).toMatch(/"backend_config" is not an input .* Did you mean backend-config\?/);
  expect(warnings[1]).toMatch(/"something-else" is not an input of this action, its value is ignored\.$/);
  expect(warnings[2]).toMatch(/"stackset-name" is not an input .* Did you mean stack-set-name\?/);
  expect(printed.join('\n')).not.toContain('secret-of-somebody');
});
