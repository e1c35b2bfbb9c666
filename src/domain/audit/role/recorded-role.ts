import { canonicalJson } from '../../json.ts';
import type { Sha256 } from '../../iam/danger/fingerprint.ts';
import type { RecordedRole } from '../audit-record.ts';
import type { ProofTarget } from '../role-proof.ts';
import type { RoleReading } from '../role-reading.ts';
import { nameOfPolicy } from './actual-role.ts';
import type { RoleFinding } from './role-findings.ts';

/** Contents of a policy that the template names and does not have. */
export interface ForeignPolicy {
  readonly arn: string;
  /** SHA-256 of its document, in which the account's id is a symbol. */
  readonly hash: string;
}

export interface RecordVerdict {
  readonly findings: readonly RoleFinding[];
  /** For the next audit: what was there before stays, while the finding lasts. */
  readonly record: RecordedRole;
}

/** AWS's clocks and an operation's times need not agree to the second. */
const skewMs = 60_000;

export function compareWithRecord(
  reading: Pick<RoleReading, 'roleId' | 'createdAt' | 'roleName'>,
  foreign: readonly ForeignPolicy[],
  { target, isMain }: { readonly target: Pick<ProofTarget, 'recorded' | 'operations'>; readonly isMain: boolean },
  sha256: Sha256,
): RecordVerdict {
  const { recorded, operations } = target;
  const created = reading.createdAt.getTime();
  const isByStackSets = operations.some(
    ({ from, until }) => created >= from.getTime() - skewMs && created <= until.getTime() + skewMs,
  );
  // The record has the id of the audited role alone.
  const isReplaced = isMain && recorded !== undefined && recorded.roleId !== reading.roleId && !isByStackSets;
  const known = recorded?.policies ?? {};
  const changed = foreign.filter(({ arn, hash }) => known[arn] !== undefined && known[arn] !== hash);
  const policies = Object.fromEntries(foreign.map(({ arn, hash }) => [arn, known[arn] ?? hash]));
  return {
    findings: [
      ...(isReplaced ? [replaced(reading, recorded.roleId, sha256)] : []),
      ...changed.map((policy) => changedContents(policy, sha256)),
    ],
    record: {
      roleId: isReplaced ? recorded.roleId : reading.roleId,
      ...(foreign.length === 0 ? {} : { policies }),
    },
  };
}

function replaced(
  { roleId, roleName, createdAt }: Pick<RoleReading, 'roleId' | 'createdAt' | 'roleName'>,
  before: string,
  sha256: Sha256,
): RoleFinding {
  return {
    reason: 'role-differs',
    property: 'RoleId',
    // Its contents are compared as always; who made it may have kept a session or a way in elsewhere.
    severity: 'high',
    what: `The role was deleted and another one of the same name was created by hand (${createdAt.toISOString()}).`,
    expected: before,
    actual: roleId,
    gains: [],
    fingerprint: sha256(canonicalJson(['RoleId', roleId])),
    isSeenByDriftDetection: false,
    remedy: {
      kind: 'advice',
      text: `find out in CloudTrail who called CreateRole for ${roleName}, then delete the role and the stack instance of this account by hand and run apply, which deploys both again`,
    },
  };
}

function changedContents(policy: ForeignPolicy, sha256: Sha256): RoleFinding {
  return {
    ...contentsFinding(policy, sha256),
    // What the policy allowed before is not known, so that nothing can be said about what is gained.
    severity: 'high',
    what: `The contents of policy ${nameOfPolicy(policy.arn)} are others than at an earlier audit.`,
    expected: 'the contents at the earlier audit',
  };
}

/** @param most accounts that have the same contents. */
export function deviatingContents(policy: ForeignPolicy, most: number, sha256: Sha256): RoleFinding {
  return {
    ...contentsFinding(policy, sha256),
    severity: 'medium',
    what: `The contents of policy ${nameOfPolicy(policy.arn)} are others than in ${most} other accounts.`,
    expected: 'the contents in most accounts',
  };
}

function contentsFinding(
  { arn, hash }: ForeignPolicy,
  sha256: Sha256,
): Omit<RoleFinding, 'severity' | 'what' | 'expected'> {
  return {
    reason: 'role-differs',
    property: `ManagedPolicyArns/${nameOfPolicy(arn)}`,
    actual: `other contents (SHA-256 ${hash.slice(0, 12)})`,
    gains: [],
    fingerprint: sha256(canonicalJson(['contents', nameOfPolicy(arn), hash])),
    isSeenByDriftDetection: false,
    remedy: {
      kind: 'commands',
      text: 'run in the account, with the version that is right instead of VERSION',
      commands: [
        `aws iam list-policy-versions --policy-arn ${arn}`,
        `aws iam set-default-policy-version --policy-arn ${arn} --version-id VERSION`,
      ],
    },
  };
}
