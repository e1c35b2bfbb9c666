import { isLike } from '../iam/condition.ts';
import { AwsError } from '../service.ts';
import type { Caller } from '../service.ts';

/** What a policy of the organization denies; everything else it allows. */
export interface ControlDenial {
  /** Patterns, such as `iam:*`. */
  readonly actions: readonly string[];
  /** Patterns of ARNs. Default: every resource. */
  readonly resources?: readonly string[];
}

/** By account id. */
export type ControlPolicies = ReadonlyMap<string, readonly ControlDenial[]>;

export interface ControlledRequest {
  readonly caller: Caller;
  readonly permissions: readonly { readonly action: string; readonly resource: string }[];
}

/**
 * Throws AWS's error when the organization denies the request: a service control policy holds for the principals of
 * its account, a resource control policy for the resources of its account, no matter who asks. Neither holds for the
 * management account.
 */
export function requireControlPolicies(
  policies: {
    readonly serviceControlPolicies: ControlPolicies;
    readonly resourceControlPolicies: ControlPolicies;
    readonly managementAccountId: string;
  },
  { caller, permissions }: ControlledRequest,
): void {
  const { serviceControlPolicies, resourceControlPolicies, managementAccountId } = policies;
  if (serviceControlPolicies.size === 0 && resourceControlPolicies.size === 0) return;
  for (const permission of permissions) {
    const owner = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(permission.resource)?.[1] ?? caller.accountId;
    const kinds = [
      { kind: 'a service control policy', accountId: caller.accountId, denials: serviceControlPolicies },
      { kind: 'a resource control policy', accountId: owner, denials: resourceControlPolicies },
    ];
    for (const { kind, accountId, denials } of kinds) {
      if (accountId === managementAccountId) continue;
      if ((denials.get(accountId) ?? []).some((denial) => denies(denial, permission))) {
        const { action, resource } = permission;
        const message = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} with an explicit deny in ${kind}`;
        throw new AwsError('AccessDenied', message, 403);
      }
    }
  }
}

function denies(
  { actions, resources = ['*'] }: ControlDenial,
  { action, resource }: { readonly action: string; readonly resource: string },
): boolean {
  return (
    actions.some((pattern) => isLike(pattern.toLowerCase(), action.toLowerCase())) &&
    resources.some((pattern) => isLike(pattern, resource))
  );
}
