import { dangerKinds } from '../danger/danger.ts';
import type { Danger } from '../danger/danger.ts';
import { isThrough, readAction } from '../danger/through-action.ts';
import type { TrustComparison } from '../meaning/compare-trust.ts';
import type { PermissionComparison } from '../meaning/permission-comparison.ts';

/** Whether something that a danger comes through is allowed where it was not. */
export type IsGained = (danger: Danger) => boolean;

/**
 * Whether a danger was not there before, also not as a part of a greater one. What has become narrower is found
 * differently, and is nothing new: new is only what an action of it is gained for, or what became worse without a gain,
 * as a role does that gets the name of one whose policies it may change.
 */
export function isNewDanger(danger: Danger, earlier: readonly Danger[], isGained: IsGained): boolean {
  if (earlier.some(({ canonical }) => canonical === danger.canonical)) return false;
  return danger.actions.length === 0 || isWorse(danger, earlier) || isGained(danger);
}

function isWorse({ id, kind }: Danger, earlier: readonly Danger[]): boolean {
  const alike = earlier.filter((other) => other.id === id);
  return alike.length > 0 && alike.every((other) => dangerKinds.indexOf(kind) < dangerKinds.indexOf(other.kind));
}

export function findGained({ gained }: PermissionComparison): IsGained {
  const isAll = gained.some(({ service }) => service === '*');
  const named = new Set(
    gained.flatMap(({ service, actions }) => actions.map(({ name }) => `${service}:${name}`.toLowerCase())),
  );
  const patterns = gained.flatMap(({ others }) => others.map(readAction));
  return (danger) => {
    if (gained.length === 0) return false;
    if (isAll || danger.actions.length === 0 || danger.actions.includes('*')) return true;
    return (
      danger.actions.some((action) => named.has(action.toLowerCase())) ||
      patterns.some((pattern) => isThrough(danger, pattern))
    );
  };
}

/** As above: fewer principals, and another external id, are nothing new. */
export function isNewInTrust({ canonical }: Danger, earlier: readonly Danger[], { gained }: TrustComparison): boolean {
  const text = withoutNumbers(canonical);
  return gained.length > 0 && !earlier.some((other) => withoutNumbers(other.canonical) === text);
}

/** All external ids look alike. */
function withoutNumbers(canonical: string): string {
  return canonical.replaceAll(/\(external id \d+\)/g, '(external id)');
}
