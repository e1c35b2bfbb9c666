import { acceptableReasons, fingerprintReasons, gateExplanations, gateReasons } from '../domain/gate-reason.ts';
import type { AllowEntry } from '../domain/gate-reason.ts';
import type { InputName } from './rules.ts';
import { showValue } from './value-parsers.ts';
import { inputError } from '../domain/user-error.ts';

/**
 * `reason`, or `reason@` and a fingerprint.
 * @throws UserError for a reason that does not exist or cannot be accepted, and for a fingerprint that is malformed or
 * that the reason does not take.
 */
export function parseAllowEntries(input: InputName, entries: readonly string[]): readonly AllowEntry[] {
  return entries.map((entry) => parseAllowEntry(input, entry));
}

function parseAllowEntry(input: InputName, entry: string): AllowEntry {
  const at = entry.indexOf('@');
  const name = at < 0 ? entry : entry.slice(0, at);
  const reason = gateReasons.find((candidate) => candidate === name);
  if (reason === undefined) {
    throw inputError(input, `${showValue(entry)} is not a known reason.`, `Use ${acceptableReasons.join(', ')}.`);
  }
  if (!acceptableReasons.includes(reason)) {
    const { why, next } = gateExplanations[reason];
    throw inputError(input, `${showValue(entry)} cannot be accepted: ${why}.`, `Instead: ${next}.`);
  }
  if (at < 0) return { reason };
  if (!fingerprintReasons.includes(reason)) {
    throw inputError(input, `${showValue(entry)}: ${reason} takes no fingerprint.`, `Write ${reason}.`);
  }
  const fingerprint = entry.slice(at + 1);
  if (!/^[0-9a-f]{8}$/.test(fingerprint)) {
    throw inputError(
      input,
      `${showValue(entry)} has no fingerprint of 8 hexadecimal digits (lower case) after "@".`,
      'Copy the entry from the refusal.',
    );
  }
  return { reason, fingerprint };
}
