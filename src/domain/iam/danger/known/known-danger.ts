import type { DangerKind } from '../danger.ts';

/** Something that an identity with certain permissions can do and that a reviewer must know. */
export interface KnownDanger {
  /** In kebab-case. */
  readonly id: string;
  /** A predicate in plain English; the actions that were found follow it: `can become administrator`. */
  readonly does: string;
  readonly kind: DangerKind;
  /** What it is where it is confined to certain resources, the identity itself not among them. */
  readonly confined: { readonly does: string; readonly kind: DangerKind };
  /** All of them are needed together. */
  readonly needs: readonly Need[];
  /** The needs must meet on one resource, and then it is dangerous however small that is. */
  readonly isOnOneResource: boolean;
  /** Where it says what this danger is. */
  readonly source: string;
  /** When the source was looked up, `YYYY-MM-DD`. */
  readonly date: string;
}

export interface Need {
  /** Any one of them is enough. As AWS spells them. */
  readonly anyOf: readonly string[];
  /**
   * ARNs of what they act on, from the service on, where each `*` is a run without a colon: `iam::*:role/*`. Any of
   * them; empty: anything.
   */
  readonly on: readonly string[];
  /** The danger is confined where this is allowed on certain resources alone. */
  readonly mayConfine: boolean;
  /** Being allowed on the identity itself is as dangerous as on everything. */
  readonly isSelfEnough: boolean;
  /** Services that `iam:PassRole` must be allowed to pass to, as their principals begin; empty: no matter. */
  readonly passedTo: readonly string[];
}

/** When the sources of this folder were looked up. */
export const lookedUp = '2026-11-29';

export const sources = {
  rhino: 'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/',
  rhinoPart2: 'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation-part-2/',
  hackingTheCloud: 'https://hackingthe.cloud/aws/exploitation/iam_privilege_escalation/',
  pathfinding: 'https://github.com/DataDog/pathfinding.cloud/tree/main/data/paths',
  exposable: 'https://github.com/SummitRoute/aws_exposable_resources',
  mitreLogs: 'https://attack.mitre.org/techniques/T1562/008/',
  mitreTools: 'https://attack.mitre.org/techniques/T1562/001/',
  passRole: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  assumeRoot: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html',
  automation: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-working.html',
  stackSets: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-enable-trusted-access.html',
} as const;

/** A page of HackTricks Cloud about one service. */
export function hackTricks(service: string): string {
  return `https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-${service}-privesc/index.html`;
}

/**
 * AWS's Service Authorization Reference for programs: what there is to allow in a service, what AWS sorts it as, and
 * which other actions, such as `iam:PassRole`, an operation of the service needs.
 * @param prefix of the service, as in its actions.
 */
export function serviceReference(prefix: string): string {
  return `https://servicereference.us-east-1.amazonaws.com/v1/${prefix}/${prefix}.json`;
}

/** An action that is dangerous itself: where it is allowed on a few resources only, the danger is confined to them. */
export function target(anyOf: string | readonly string[], ...on: readonly string[]): Need {
  return { anyOf: [anyOf].flat(), on, mayConfine: true, isSelfEnough: false, passedTo: [] };
}

/** An action that has to be there, no matter what it is allowed on. */
export function also(...anyOf: readonly string[]): Need {
  return { anyOf, on: [], mayConfine: false, isSelfEnough: false, passedTo: [] };
}

const administrator = { kind: 'administrator', does: 'can become administrator' } as const;
const nowhereElse = { isOnOneResource: false, date: lookedUp } as const;

/** IAM itself: confined, it manages the permissions of certain others. */
export function changesPermissions(id: string, needs: readonly Need[], source: string): KnownDanger {
  const confined = { kind: 'permission-management', does: 'can manage permissions' } as const;
  return { id, ...administrator, confined, needs, source, ...nowhereElse };
}

/** Two things that one resource is enough for. */
export function changesOneIdentity(id: string, needs: readonly Need[], source: string): KnownDanger {
  return { ...changesPermissions(id, needs, source), isOnOneResource: true };
}

/**
 * Code of its own with the permissions of what runs there. On everything that is every role of the account that any
 * service runs with, and nothing says that none of them is an administrator.
 */
export function takesOver(id: string, needs: readonly Need[], source: string): KnownDanger {
  const confined = { kind: 'takeover', does: 'can take over what runs there' } as const;
  return { id, ...administrator, confined, needs, source, ...nowhereElse };
}

/**
 * Passing any role to a service that runs what it is given. Passing one certain role is the danger of that role and no
 * more: what it may do is not known here.
 */
export function passesRole(passedTo: readonly string[], actions: readonly Need[], source: string): KnownDanger {
  const confined = { kind: 'permission-management', does: 'can act with the permissions of certain roles' } as const;
  const passing: Need = { ...target('iam:PassRole', 'iam::*:role/*'), passedTo };
  const id = `pass-role-${actions.map(({ anyOf: [first = ''] }) => toKebab(first)).join('-')}`;
  return { id, ...administrator, confined, needs: [passing, ...actions], source, ...nowhereElse };
}

/** One that is as it is, wherever it is allowed. */
export function plainDanger(
  kind: DangerKind,
  does: string,
  anyOf: readonly string[],
  source: string,
  id = toKebab(anyOf[0] ?? ''),
): KnownDanger {
  return { id, kind, does, confined: { kind, does }, needs: [target(anyOf)], source, ...nowhereElse };
}

/** `ec2:RunInstances` → `ec2-run-instances` */
function toKebab(action: string): string {
  return action
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(':', '-')
    .toLowerCase();
}
