import { acceptableReasons, gateExplanations, gateReasons } from '../domain/gate-reason.ts';
import type { GateReason } from '../domain/gate-reason.ts';
import type { InputName } from './rules.ts';
import { showValue } from './value-parsers.ts';
import { inputError } from '../domain/user-error.ts';

/** @throws UserError for a reason that does not exist, and for one that the user cannot accept. */
export function parseAcceptedReasons(input: InputName, entries: readonly string[]): readonly GateReason[] {
  return entries.map((entry) => {
    const reason = gateReasons.find((candidate) => candidate === entry);
    if (reason === undefined) {
      throw inputError(input, `${showValue(entry)} is not a known reason.`, `Use ${acceptableReasons.join(', ')}.`);
    }
    if (!acceptableReasons.includes(reason)) {
      const { why, next } = gateExplanations[reason];
      throw inputError(input, `${showValue(reason)} cannot be accepted: ${why}.`, `Instead: ${next}.`);
    }
    return reason;
  });
}
