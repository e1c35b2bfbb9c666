/**
 * Names out of AWS's status reasons. The text is AWS's, but names in it are chosen by others: each pattern takes only
 * characters that mean nothing to a shell, since the names become part of commands.
 */

/** The stack that a status reason is about. */
export interface NamedStack {
  readonly name: string;
  readonly region: string;
  /** undefined: the text names the stack without its ARN. */
  readonly arn: string | undefined;
}

const stackArn =
  /arn:aws[a-z-]*:cloudformation:([a-z0-9-]+):[0-9]{12}:stack\/([A-Za-z][-A-Za-z0-9]{0,127})\/[-A-Za-z0-9]+/;

/** @param region where the stack is when the text does not say so. */
export function findStack(statusReason: string, region: string): NamedStack | undefined {
  const [arn, arnRegion = region, arnName] = stackArn.exec(statusReason) ?? [];
  if (arnName !== undefined) return { name: arnName, region: arnRegion, arn };
  const name = /\bStack[: ]\s*\[?([A-Za-z][-A-Za-z0-9]{0,127})\]? is in/.exec(statusReason)?.[1];
  return name === undefined ? undefined : { name, region, arn: undefined };
}

/** The state of a stack that cannot be updated, such as `UPDATE_ROLLBACK_FAILED`. */
export function findStackState(statusReason: string): string | undefined {
  return /\bis in ([A-Z_]{3,60}) state\b/.exec(statusReason)?.[1];
}

/** `iam:PutRolePolicy` out of "is not authorized to perform: …". */
export function findDeniedAction(statusReason: string): string | undefined {
  return /not authorized to perform:? ([a-z0-9-]{1,40}:[A-Za-z]{1,80})/.exec(statusReason)?.[1];
}

/** `p-…`: AWS names the policy to callers of the same organization. */
export function findServiceControlPolicyId(statusReason: string): string | undefined {
  return /service_control_policy\/(p-[0-9a-z_]{8,128})\b/.exec(statusReason)?.[1];
}

/** Name of the role by which StackSets works in the account. */
export function findExecutionRole(statusReason: string): string | undefined {
  return /\b(stacksets-exec-[A-Za-z0-9]{1,50})\b/.exec(statusReason)?.[1];
}

export function findPolicyArn(statusReason: string): string | undefined {
  return /arn:aws[a-z-]*:iam::(?:[0-9]{12}|aws):policy\/[\w+=,.@/-]*[\w+=@-]/.exec(statusReason)?.[0];
}

/** ARN of the principal that does not exist, with the account and the name when it is a role. */
export function findPrincipal(
  statusReason: string,
): { readonly arn: string; readonly roleName: string | undefined } | undefined {
  const [arn, roleName] =
    /arn:aws[a-z-]*:iam::[0-9]{12}:(?:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)|[\w+=,.@/-]+)/.exec(statusReason) ?? [];
  return arn === undefined ? undefined : { arn, roleName };
}

/** `RolesPerAccount` out of "Cannot exceed quota for RolesPerAccount: 1000". */
export function findQuota(statusReason: string): string | undefined {
  return /exceed quota for (\w{1,80})/i.exec(statusReason)?.[1];
}
