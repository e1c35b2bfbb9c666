import { isObject, membersOf, textOf } from '../record.ts';
import { validationError } from '../cloudformation/stacks/stack-set.ts';

/** Members of a request in the query protocol: every leaf is text, an empty list is `''`. */
export type Members = Readonly<Record<string, unknown>>;

export function findText(input: Members, name: string): string | undefined {
  const text = textOf(input[name]);
  return text === '' ? undefined : text;
}

export function requireText(input: Members, name: string): string {
  const text = findText(input, name);
  if (text === undefined) throw constraint('null', name, 'not be null');
  return text;
}

export function findFlag(input: Members, name: string): boolean | undefined {
  const text = findText(input, name);
  if (text === undefined) return undefined;
  if (text !== 'true' && text !== 'false') {
    throw validationError(`Value '${text}' at '${memberPath(name)}' is not a boolean`);
  }
  return text === 'true';
}

/** Throws ValidationError unless the text is a whole number from `min` to `max`. */
export function findCount(input: Members, name: string, min: number, max = Infinity): number | undefined {
  const text = findText(input, name);
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < min) {
    throw constraint(`'${text}'`, name, `have value greater than or equal to ${min}`);
  }
  if (count > max) throw constraint(`'${text}'`, name, `have value less than or equal to ${max}`);
  return count;
}

export function findChoice<T extends string>(input: Members, name: string, choices: readonly T[]): T | undefined {
  const text = findText(input, name);
  if (text === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) {
    throw constraint(`'${text}'`, name, `satisfy enum value set: [${choices.join(', ')}]`);
  }
  return choice;
}

/** Undefined when the member is absent, `[]` when it is empty. */
export function findList(input: Members, name: string): readonly unknown[] | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value as unknown[];
  return value === '' ? [] : [value];
}

export function findTextList(input: Members, name: string): readonly string[] | undefined {
  return findList(input, name)?.map((entry) => textOf(entry) ?? '');
}

/** Each entry must match the pattern, which the error shows in AWS's notation. */
export function requirePattern(values: readonly string[], name: string, pattern: RegExp, rule: string): void {
  if (values.every((value) => pattern.test(value))) return;
  throw constraint(`'[${values.join(', ')}]'`, name, `satisfy constraint: [${rule}]`);
}

export function findMembers(input: Members, name: string): Members | undefined {
  const value = input[name];
  return isObject(value) ? value : undefined;
}

/** A list of `{KeyName, ValueName}` as a map, such as the tags. */
export function pairsOf(entries: readonly unknown[], keyName: string, valueName: string): Record<string, string> {
  return Object.fromEntries(
    entries.map((entry) => {
      const pair = membersOf(entry);
      return [requireText(pair, keyName), textOf(pair[valueName]) ?? ''];
    }),
  );
}

export function constraint(value: string, name: string, rule: string): Error {
  return validationError(
    `1 validation error detected: Value ${value} at '${memberPath(name)}' failed to satisfy constraint: Member must ${rule}`,
  );
}

function memberPath(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
