import { canonicalJson } from '../json.ts';
import type { Finding } from './finding.ts';

/** @param seen what is there now, without secrets: another text makes it another finding. */
export function fingerprintOf(
  { account, region, reason, property }: Pick<Finding, 'account' | 'region' | 'reason' | 'property'>,
  seen: string,
  sha256: (text: string) => string,
): string {
  return sha256(canonicalJson({ account, region, reason, property, seen }));
}
