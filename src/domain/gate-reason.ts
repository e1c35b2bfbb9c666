export const gateReasons = [
  'replaces-stack-set',
  'deletes-stack-set',
  'stack-set-exists',
  'accounts-lose-instances',
  'depends-on-lost',
  'update-tolerance-not-zero',
  'wildcard-principal',
  'role-path-changed',
  'hidden-parameter',
  'too-long-to-show',
  'plan-changed',
  'plan-not-reviewed',
  'plan-record-tampered',
  'commit-superseded',
  'role-renamed',
  'administrator-access',
  'no-external-id',
  'federated-trust-open',
  'organization-trust',
  'boundary-removed',
  'automatic-deployment-off',
  'retain-off',
  'unreadable-change',
] as const;
export type GateReason = (typeof gateReasons)[number];

/** Reasons that the `allow` input may accept; the others protect from changes that cannot be undone. */
export const acceptableReasons: readonly GateReason[] = [
  'role-renamed',
  'administrator-access',
  'no-external-id',
  'federated-trust-open',
  'organization-trust',
  'boundary-removed',
  'automatic-deployment-off',
  'retain-off',
  'unreadable-change',
  'commit-superseded',
];

/**
 * Acceptable reasons about permissions and trust: they are accepted with the fingerprint of what was found, so that a
 * line in a workflow does not cover what comes later.
 */
export const fingerprintReasons: readonly GateReason[] = [
  'administrator-access',
  'no-external-id',
  'federated-trust-open',
  'organization-trust',
  'boundary-removed',
  'unreadable-change',
  'commit-superseded',
];

/** One entry of the `allow` input. */
export interface AllowEntry {
  readonly reason: GateReason;
  /** Eight hexadecimal digits, lower case. */
  readonly fingerprint?: string;
}

/** A reason that this plan gives the gate. */
export interface RaisedFinding {
  readonly reason: GateReason;
  /** What in this plan raised it: values, accounts, names. */
  readonly detail: string;
  /** Stands for exactly what was found: `allow` must name it; undefined: the reason takes none. */
  readonly fingerprint?: string;
  /** What to do instead where this plan has a better way than the reason's own explanation. */
  readonly next?: string;
}

/** `administrator-access@1f3c9a2b`, as the input is written. */
export function renderAllowEntry({ reason, fingerprint }: AllowEntry): string {
  return fingerprint === undefined ? reason : `${reason}@${fingerprint}`;
}

/**
 * Whether the user accepts a finding. An entry without a fingerprint accepts nothing of a reason that needs one.
 * @param fingerprint of the finding; undefined: it has none.
 */
export function isAllowed(allow: readonly AllowEntry[], reason: GateReason, fingerprint: string | undefined): boolean {
  if (!acceptableReasons.includes(reason)) return false;
  const entries = allow.filter((entry) => entry.reason === reason);
  if (!fingerprintReasons.includes(reason)) return entries.length > 0;
  return fingerprint !== undefined && entries.some((entry) => entry.fingerprint === fingerprint);
}

/** Why each reason is dangerous and what to change, in the words of the comment. */
export const gateExplanations: Readonly<Record<GateReason, { readonly why: string; readonly next: string }>> = {
  'replaces-stack-set': {
    why: 'replacing the stack set would delete the role in every account first',
    next: 'keep `stack-set-name`, or create a second stack set beside this one',
  },
  'deletes-stack-set': {
    why: 'without the stack set, nothing manages the role any more in any account',
    next: 'restore the definition; to delete it all the same, delete it manually, no run does that',
  },
  'stack-set-exists': {
    why: 'Terraform would create a stack set, but one of this name exists: its state is lost, it belongs to another configuration, or its creation was interrupted',
    next: 'adopt the existing one with `import-existing: true`, or choose another `stack-set-name`',
  },
  'accounts-lose-instances': {
    why: 'active accounts that have the role are no longer targeted by this request, and the action could not undo a removal',
    next: 'target them again, or remove their instances manually with `aws cloudformation delete-stack-instances --retain-stacks`',
  },
  'depends-on-lost': {
    why: 'Terraform sends automatic deployment without the stack sets that it waits for, so new accounts would get this role before the others',
    next: 'remove the dependencies manually, run apply, and put them back manually with `aws cloudformation update-stack-set`',
  },
  'update-tolerance-not-zero': {
    why: 'an update that tolerates failures can leave accounts outdated and still end as SUCCEEDED',
    next: 'set the failure tolerance of updates to 0 in the definition',
  },
  'wildcard-principal': {
    why: 'any principal in any AWS account could assume the role',
    next: 'name the trusted account (`trusted-account-id`) or the trusted roles (`trusted-principal-arns`)',
  },
  'role-path-changed': {
    why: 'CloudFormation creates the new role before it deletes the old one, and the name is still taken then',
    next: 'keep `role-path` and the logical id of the role, or change `role-name` as well',
  },
  'hidden-parameter': {
    why: 'AWS answers `****` for a parameter with `NoEcho`: every plan would show a change, no failed update could be taken back, and Terraform may write the asterisks into every account',
    next: 'remove `NoEcho`: an external id protects from confused deputies and is no password; a real secret belongs into Secrets Manager',
  },
  'too-long-to-show': {
    why: 'a reviewer cannot accept what the comment cannot show: the gained permissions or the new trust do not fit into it',
    next: 'split the change into smaller ones, or write fewer and shorter statements',
  },
  'plan-changed': {
    why: 'what would be applied is not what was approved: the inputs, the template or the action have changed since',
    next: 'run the workflow again from its plan, or open a pull request whose plan shows this, even with an empty commit, and merge it',
  },
  'plan-not-reviewed': {
    why: 'what would be applied was not shown on a pull request that was merged into this branch',
    next: 'open a pull request whose plan shows this, even with an empty commit, and merge it; or set `reviewed-plan: warn`',
  },
  'plan-record-tampered': {
    why: 'the plan that the reviewer saw, or its record, is not what this action has written',
    next: 'find out who has changed it; then open a pull request whose plan shows this, even with an empty commit, and merge it',
  },
  'commit-superseded': {
    why: 'a newer commit was rolled out already, and this one would take it back',
    next: 'run the workflow of the newest commit; to go back, revert the change, or accept it with `allow: commit-superseded@…`',
  },
  'role-renamed': {
    why: 'the role with the old name disappears from every account, and everything that assumes it loses access',
    next: 'accept it with `allow: role-renamed` once nothing assumes the old name',
  },
  'administrator-access': {
    why: 'a principal that assumes the role can do anything in every account',
    next: 'name the permissions needed, or accept it with `allow: administrator-access@…`',
  },
  'no-external-id': {
    why: 'without an external id, a third party can be tricked into using the role for another customer (confused deputy)',
    next: 'set `external-id`, or accept it with `allow: no-external-id@…`',
  },
  'federated-trust-open': {
    why: 'without a pinned subject and audience, everyone with an account at the identity provider could assume the role',
    next: 'pin both in the conditions of the trust policy, without wildcards in their decisive parts, or accept it with `allow: federated-trust-open@…`',
  },
  'organization-trust': {
    why: 'any principal in any account of the organization could assume the role, also from an account that is taken over',
    next: 'name the trusted accounts or roles, or accept it with `allow: organization-trust@…`',
  },
  'boundary-removed': {
    why: 'the role could do whatever its permissions boundary has kept out',
    next: 'keep the boundary as it is, or accept it with `allow: boundary-removed@…`',
  },
  'automatic-deployment-off': {
    why: 'new accounts will not get the role',
    next: 'set `auto-deployment: true`, or accept it with `allow: automatic-deployment-off`',
  },
  'retain-off': {
    why: 'an account that leaves its OU loses the role at once',
    next: 'set `retain-stacks-on-account-removal: true`, or accept it with `allow: retain-off`',
  },
  'unreadable-change': {
    why: 'the effect of what cannot be read or compared is unknown',
    next: 'write it in a form that the action can read, or accept it with `allow: unreadable-change@…`',
  },
};

/**
 * Why a reason is dangerous and what to do about it, with the `allow` value that accepts exactly what was found.
 * @param fingerprint of the finding; undefined: it has none.
 */
export function explainReason(
  reason: GateReason,
  fingerprint: string | undefined,
): { readonly why: string; readonly next: string } {
  const { why, next } = gateExplanations[reason];
  if (fingerprint === undefined) return { why, next };
  return { why, next: next.replaceAll(`${reason}@…`, renderAllowEntry({ reason, fingerprint })) };
}
