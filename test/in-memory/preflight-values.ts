import type { AccessFacts, PreflightFacts } from '../../src/domain/preflight/preflight-facts.ts';

export const known = <Value>(value: Value): { readonly kind: 'known'; readonly value: Value } => ({
  kind: 'known',
  value,
});
export const notAsked = { kind: 'not-asked' } as const;

/** Of a registered delegated administrator, as one that asks with DELEGATED_ADMIN reads it. */
export function wellAccess(changes: Partial<AccessFacts> = {}): AccessFacts {
  return {
    callerAccountId: '222222222222',
    managementAccountId: notAsked,
    isDelegatedAdministrator: known(true),
    trustedAccess: known({ kind: 'enabled' }),
    ...changes,
  };
}

/** Nothing is wrong. */
export function wellFacts(changes: Partial<PreflightFacts> = {}): PreflightFacts {
  return { access: wellAccess(), template: notAsked, sameName: known(undefined), ...changes };
}
