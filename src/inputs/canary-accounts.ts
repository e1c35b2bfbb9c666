import type { InputName } from './rules.ts';
import { showValue } from './values.ts';
import type { CanaryRequest } from '../domain/rollout-request.ts';
import { inputError } from '../domain/user-error.ts';

/** Stack instances of one stack set, the quota of CloudFormation: what is longer was meant as an account id. */
const mostAccounts = 100_000;

/**
 * A number of accounts, or the accounts themselves. Twelve digits are always an id; YAML takes the leading zeros away
 * from one that is not quoted, so other long numbers are refused and not counted.
 * @param entries at least one
 */
export function parseCanaryAccounts(input: InputName, entries: readonly string[]): CanaryRequest {
  const [first] = entries;
  if (first !== undefined && entries.length === 1 && isCount(first)) return { kind: 'count', count: Number(first) };
  const malformed = entries.find((entry) => !/^[0-9]{12}$/.test(entry));
  if (malformed === undefined) return { kind: 'accounts', accountIds: entries };
  const rule =
    entries.length === 1
      ? `neither a number of accounts (from 1 to ${mostAccounts}) nor an account id`
      : 'not an account id, and a number of accounts stands alone';
  const next = 'An account id has 12 digits, in quotes so that leading zeros stay.';
  throw inputError(input, `${showValue(malformed)} is ${rule}.`, next);
}

function isCount(text: string): boolean {
  return /^[1-9][0-9]{0,5}$/.test(text) && Number(text) <= mostAccounts;
}
