import { acceptableReasons, gateExplanations, gateReasons } from './gate-reason.ts';
import type { GateReason } from './gate-reason.ts';
import type { InputName } from './input-rules.ts';
import { showValue } from './input-values.ts';
import { inputError } from './user-error.ts';

/** @throws UserError for a reason that does not exist, and for one that nothing may accept. */
export function parseAcceptedReasons(input: InputName, entries: readonly string[]): readonly GateReason[] {
  return entries.map((entry) => {
    const reason = gateReasons.find((candidate) => candidate === entry);
    if (reason === undefined) {
      throw inputError(input, `${showValue(entry)} is not a reason; it takes ${acceptableReasons.join(', ')}.`);
    }
    if (!acceptableReasons.includes(reason)) {
      const { why, next } = gateExplanations[reason];
      throw inputError(input, `${showValue(reason)} cannot be accepted: ${why}.`, `Instead: ${next}.`);
    }
    return reason;
  });
}
