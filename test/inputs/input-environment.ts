import { inputNames, inputVariable } from '../../src/inputs/rules.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import type { Inputs } from '../../src/inputs/read-inputs.ts';

export interface Reading {
  readonly inputs: Inputs | undefined;
  /** The thrown value. */
  readonly error: unknown;
  /** All printed lines, workflow commands included. */
  readonly printed: readonly string[];
}

/** The smallest valid set of inputs. */
export const smallestInputs: Readonly<Record<string, string>> = {
  command: 'plan',
  'stack-set-name': 'security-audit',
  'external-id': 'external-id-of-a-test',
  'backend-config': 'bucket=state-of-a-test',
  'github-token': 'token-of-a-test',
};

/**
 * Reads inputs as the runner passes them, and then restores the environment and stdout.
 * @param inputs undefined: the variable is missing.
 * @param variables the environment without the inputs.
 */
export function readInputsFrom(
  inputs: Readonly<Record<string, string | undefined>>,
  variables: Readonly<Record<string, string>> = {},
): Reading {
  const environment = {
    ...Object.fromEntries(
      Object.entries(inputs).flatMap(([name, value]) => (value === undefined ? [] : [[inputVariable(name), value]])),
    ),
    ...variables,
  };
  const before = process.env;
  const write = process.stdout.write.bind(process.stdout);
  const printed: string[] = [];
  process.env = environment;
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    printed.push(...String(chunk).trimEnd().split('\n'));
    return true;
  };
  try {
    return { inputs: readInputs(process.env), error: undefined, printed };
  } catch (error) {
    return { inputs: undefined, error, printed };
  } finally {
    process.env = before;
    process.stdout.write = write;
  }
}

/** The names of the inputs whose variables a run with these inputs reads. */
export function namesRead(inputs: Readonly<Record<string, string>>): readonly string[] {
  const read = new Set<string>();
  const known = new Map(inputNames.map((name) => [inputVariable(name), name]));
  const before = process.env;
  const write = process.stdout.write.bind(process.stdout);
  const target = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]));
  process.env = new Proxy(target, {
    get: (variables, property) => {
      if (typeof property !== 'string') return undefined;
      if (property.startsWith('INPUT_')) read.add(known.get(property) ?? property.slice('INPUT_'.length).toLowerCase());
      return variables[property];
    },
  });
  process.stdout.write = () => true;
  try {
    readInputs(process.env);
  } finally {
    process.env = before;
    process.stdout.write = write;
  }
  return [...read].sort();
}
