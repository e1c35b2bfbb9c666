import { canonicalJson } from '../../json.ts';
import type { Danger, DangerReason } from './danger.ts';
import { compareTexts, sortedOnce } from '../text-order.ts';

/** @returns the hash in hexadecimal digits. */
export type Sha256 = (text: string) => string;

/**
 * Eight hexadecimal digits that stand for exactly these findings of a reason: `administrator-access@1f3c9a2b`. In any
 * order the same findings give the same digits; one finding more, or another one, gives other digits, so that accepting
 * what is there today does not accept what comes tomorrow.
 */
export function fingerprint(reason: string, canonicals: readonly string[], sha256: Sha256): string {
  return sha256(canonicalJson([reason, ...sortedOnce(canonicals)])).slice(0, 8);
}

/** The same danger of another identity is another finding. @param identity a name that stays: that of the role. */
export function canonicalOf(identity: string, danger: Danger): string {
  return canonicalJson([identity, danger.canonical]);
}

export interface FoundDanger {
  /** The role or the user that it was found in. */
  readonly identity: string;
  readonly danger: Danger;
}

export interface RaisedReason {
  readonly reason: DangerReason;
  readonly fingerprint: string;
  readonly found: readonly FoundDanger[];
}

/** What the gate is asked to decide: every reason once, with all that was found for it. */
export function raiseReasons(found: readonly FoundDanger[], sha256: Sha256): readonly RaisedReason[] {
  const reasons = new Set(found.flatMap(({ danger }) => (danger.reason === undefined ? [] : [danger.reason])));
  return [...reasons].sort(compareTexts).map((reason) => {
    const ofReason = found.filter(({ danger }) => danger.reason === reason);
    const canonicals = ofReason.map(({ identity, danger }) => canonicalOf(identity, danger));
    return { reason, fingerprint: fingerprint(reason, canonicals, sha256), found: ofReason };
  });
}
