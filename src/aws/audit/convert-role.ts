import type { AttachedPolicy, PolicyContents, RoleReading } from '../../domain/audit/role-reading.ts';
import type { JsonObject } from '../../domain/json.ts';
import { required, textOf, toList, unknownAnswer } from '../answer-members.ts';
import type { AttachedPolicyAnswer, PageAnswer, RoleAnswer } from '../iam/iam-answers.ts';
import { parsePolicyText } from '../iam/policy-text.ts';

/** What the other calls have answered about the role. */
export interface RoleParts {
  readonly attachedPolicies: readonly AttachedPolicy[];
  readonly inlinePolicies: Readonly<Record<string, JsonObject>>;
  readonly instanceProfiles: readonly string[];
  /** Of a boundary that is a policy of the account itself. */
  readonly boundaryContents?: PolicyContents;
}

export function toRoleReading(answer: RoleAnswer, parts: RoleParts): RoleReading {
  return {
    arn: required(answer.Arn, 'Role.Arn'),
    roleName: required(answer.RoleName, 'Role.RoleName'),
    path: required(answer.Path, 'Role.Path'),
    roleId: required(answer.RoleId, 'Role.RoleId'),
    createdAt: required(answer.CreateDate, 'Role.CreateDate'),
    description: textOf(answer.Description),
    maxSessionDurationSeconds: required(answer.MaxSessionDuration, 'Role.MaxSessionDuration'),
    trust: parsePolicyText(
      required(answer.AssumeRolePolicyDocument, 'Role.AssumeRolePolicyDocument'),
      'Role.AssumeRolePolicyDocument',
    ),
    permissionsBoundary: boundaryOf(answer),
    // GetRole names every tag; IAM leaves the list out where there is none (API_GetRole).
    tags: Object.fromEntries(
      toList(answer.Tags).map(({ Key, Value }) => [required(Key, 'Tag.Key'), Value ?? ''] as const),
    ),
    ...parts,
  };
}

/** ARN; undefined: it has none. */
export function boundaryOf({ PermissionsBoundary: boundary }: RoleAnswer): string | undefined {
  if (boundary === undefined) return undefined;
  return required(boundary.PermissionsBoundaryArn, 'PermissionsBoundary.PermissionsBoundaryArn');
}

export function toAttachedPolicy(answer: AttachedPolicyAnswer): Pick<AttachedPolicy, 'arn' | 'name'> {
  return {
    arn: required(answer.PolicyArn, 'AttachedPolicy.PolicyArn'),
    name: required(answer.PolicyName, 'AttachedPolicy.PolicyName'),
  };
}

export function toPolicyContents(versionId: string, document: string | undefined): PolicyContents {
  const member = 'PolicyVersion.Document';
  return { versionId, document: parsePolicyText(required(document, member), member) };
}

/** undefined on the last page. @throws UserError for a page that is not the last one and names no next one. */
export function toMarker({ IsTruncated: isTruncated = false, Marker: marker }: PageAnswer): string | undefined {
  if (!isTruncated) return undefined;
  if (textOf(marker) === undefined) throw unknownAnswer('Marker', marker);
  return marker;
}

/** Those of AWS have the account `aws`; they are the same in every account. */
export function isPolicyOfAccount(arn: string): boolean {
  return /^\d{12}$/.test(arn.split(':')[4] ?? '');
}
