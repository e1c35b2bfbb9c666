import * as core from '@actions/core';

import { inputError } from '../domain/user-error.ts';
import type { UserError } from '../domain/user-error.ts';
import { inputRules, inputVariable } from './rules.ts';
import type { InputName, InputRule } from './rules.ts';
import { parseList } from './value-parsers.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export function readInputList(environment: Environment, input: InputName): readonly string[] {
  const text = findText(environment, input);
  if (text === undefined) return [];
  const entries = parseList(text);
  if (entries.length === 0 && !ruleOf(input).mayBeEmpty) throw emptyError(input);
  return entries;
}

export function requireText(environment: Environment, input: InputName): string {
  const text = findText(environment, input);
  if (text === undefined) throw inputError(input, 'is required but not set.', 'Set it under `with`.');
  return text;
}

/**
 * Reads one input. The runner passes the default of action.yml, or `''` for an unset input without a default. So `''`
 * means "set but empty" only for an input with a default.
 * @returns the trimmed value; for an unset input its default, or undefined.
 * @throws UserError for an empty value that has no meaning.
 */
export function findText(environment: Environment, input: InputName): string | undefined {
  const rule = ruleOf(input);
  const text = core.getInput(input, { trimWhitespace: false });
  const isGiven = environment[inputVariable(input)] !== undefined;
  if (text === '' && (!isGiven || rule.default === undefined)) return rule.isRequired ? undefined : rule.default;
  const trimmed = text.trim();
  if (trimmed === '' && !rule.mayBeEmpty) throw emptyError(input);
  return trimmed;
}

function emptyError(input: InputName): UserError {
  const { isRequired, default: ownDefault } = ruleOf(input);
  if (isRequired) return inputError(input, 'is set but empty.', 'Give it a value.');
  const next =
    ownDefault === undefined ? 'Give it a value, or omit it.' : 'Give it a value, or omit it to use its default.';
  return inputError(input, 'is set but empty.', next);
}

function ruleOf(input: InputName): InputRule {
  return inputRules[input];
}
