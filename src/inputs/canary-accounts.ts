import type { InputName } from './rules.ts';
import { showValue } from './value-parsers.ts';
import type { CanaryRequest } from '../domain/rollout-request.ts';
import { inputError } from '../domain/user-error.ts';

/** CloudFormation's quota of stack instances in one stack set. The user meant a longer number as an account id. */
const mostAccounts = 100_000;

/**
 * A number of accounts, or account ids. Twelve digits are always an id. YAML drops the leading zeros of an id without
 * quotes, so this refuses other long numbers instead of reading them as a number of accounts.
 * @param entries at least one
 */
export function parseCanaryAccounts(input: InputName, entries: readonly string[]): CanaryRequest {
  const [first] = entries;
  if (first !== undefined && entries.length === 1 && isNumberOfAccounts(first))
    return { kind: 'count', count: Number(first) };
  const malformed = entries.find((entry) => !/^[0-9]{12}$/.test(entry));
  if (malformed === undefined) return { kind: 'accounts', accountIds: entries };
  const problem =
    entries.length === 1
      ? `is neither a number of accounts (from 1 to ${mostAccounts}) nor an account id`
      : 'is not an account id, and a number of accounts must be the only entry';
  const next = 'An account id has 12 digits; write it in quotes so that YAML keeps leading zeros.';
  throw inputError(input, `${showValue(malformed)} ${problem}.`, next);
}

function isNumberOfAccounts(text: string): boolean {
  return /^[1-9][0-9]{0,5}$/.test(text) && Number(text) <= mostAccounts;
}
