import type { IgnoreEntry } from '../../domain/audit/audit-request.ts';
import { inputError } from '../../domain/user-error.ts';
import type { InputName } from '../rules.ts';
import { showValue } from '../value-parsers.ts';

const form = 'Write ACCOUNT PROPERTY UNTIL-DATE REASON, one finding per line; the report shows the first two.';
/** A reason is a sentence in a table of the report. */
const longestReason = 300;

/**
 * `ACCOUNT PROPERTY UNTIL-DATE REASON` lines; lines that begin with `#` are comments. A day that has passed is not refused:
 * the audit reports it, and the finding counts again.
 * @throws UserError for a malformed line, and for one that accepts what an earlier line accepts in the same words.
 */
export function parseIgnoreFindings(input: InputName, text: string): readonly IgnoreEntry[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const entries = lines.map((line) => parseLine(input, line));
  const keys = entries.map(({ account, property }) => `${account} ${property}`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw inputError(input, `${showValue(twice)} appears twice.`, 'Keep one of the lines.');
  return entries;
}

function parseLine(input: InputName, line: string): IgnoreEntry {
  const [, account = '', property = '', until = '', reason = ''] =
    /^(\S+)(?:\s+(\S+))?(?:\s+(\S+))?(?:\s+(.+))?$/.exec(line) ?? [];
  const refuse = (problem: string, next: string): never => {
    throw inputError(input, `${showValue(line)} ${problem}.`, next);
  };
  if (!/^(?:[0-9]{12}|\*)$/.test(account)) {
    refuse('does not begin with an account id', 'Write 12 digits, or * for every account.');
  }
  if (property === '') refuse('names no property', form);
  if (property.slice(0, -1).includes('*')) {
    refuse(`has a * inside ${showValue(property)}`, 'A * works only at the end of the property: any that begins so.');
  }
  if (account === '*' && property === '*') {
    refuse('would accept every finding', 'Name an account or a property, or leave facts out of `facts`.');
  }
  if (!isDay(until)) {
    refuse(
      `has no day after the property${until === '' ? '' : `: ${showValue(until)} is none`}`,
      'Write the last day on which the finding is accepted, such as 2026-12-31 (UTC).',
    );
  }
  if (reason === '') refuse('gives no reason', form);
  if (reason.length > longestReason) {
    refuse(
      `has a reason of ${reason.length} characters`,
      `Use at most ${longestReason}, such as the number of a ticket.`,
    );
  }
  return { account, property, until, reason };
}

/** `2026-02-30` is none. */
function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
