import type { ActionCatalogue } from '../catalogue.ts';
import type { Danger } from '../danger/danger.ts';
import { judgePermissions } from '../danger/judge-permissions.ts';
import { readManagedDocument } from '../managed-policy.ts';
import type { ExtractedPolicy, ManagedPolicyContents } from '../managed-policy.ts';
import { comparePermissions } from '../meaning/compare-permissions.ts';
import type { PermissionComparison } from '../meaning/permission-comparison.ts';
import type { PolicyDocument, Permissions } from '../permissions.ts';
import type { IamKnowledge } from './known-contents.ts';
import { isNewDanger } from './role-review.ts';

/** Which version of an AWS managed policy the review has read. */
export interface PolicySource extends Pick<ManagedPolicyContents, 'versionId' | 'from' | 'unreadable'> {
  /** As the definition names it. */
  readonly arn: string;
  /** When the extract was taken, `YYYY-MM-DD`, where that is what was read. */
  readonly extractedAt: string | undefined;
  /** What AWS has added since the action was built; accounts that have the policy can do it, whatever is planned. */
  readonly widening: PolicyWidening | undefined;
}

export interface PolicyWidening {
  readonly since: Pick<ExtractedPolicy, 'versionId' | 'extractedAt'>;
  readonly permissions: PermissionComparison;
  /** Those that the older version did not have, the most dangerous first. */
  readonly dangers: readonly Danger[];
}

/** Of those that are known among the ones that a definition names. */
export function readSources(
  arns: readonly string[],
  { catalogue, policies, contents }: IamKnowledge,
): readonly PolicySource[] {
  return arns.flatMap((arn) => {
    const [known, document] = [contents.get(arn), policies.get(arn)];
    return known === undefined || document === undefined ? [] : [readSource(arn, known, document, catalogue)];
  });
}

function readSource(
  arn: string,
  { versionId, from, unreadable, extract }: ManagedPolicyContents,
  document: PolicyDocument,
  catalogue: ActionCatalogue,
): PolicySource {
  const isOther = extract !== undefined && extract.versionId !== versionId;
  return {
    arn,
    versionId,
    from,
    ...(unreadable === undefined ? {} : { unreadable }),
    extractedAt: from === 'extract' ? extract?.extractedAt : undefined,
    widening: isOther ? findWidening(extract, document, catalogue) : undefined,
  };
}

function findWidening(
  extract: ExtractedPolicy,
  document: PolicyDocument,
  catalogue: ActionCatalogue,
): PolicyWidening | undefined {
  const [had, has] = [allow(readManagedDocument(extract.document)), allow(document)];
  const permissions = comparePermissions(had, has, catalogue);
  if (permissions.gained.length === 0) return undefined;
  const known = judge(had, catalogue);
  const { versionId, extractedAt } = extract;
  const dangers = judge(has, catalogue).filter((danger) => isNewDanger(danger, known, { permissions }));
  return { since: { versionId, extractedAt }, permissions, dangers };
}

function allow(document: PolicyDocument): Permissions {
  return { policies: [{ name: 'policy', document }], opaque: [], boundary: { kind: 'none' } };
}

function judge(permissions: Permissions, catalogue: ActionCatalogue): readonly Danger[] {
  return judgePermissions(permissions, { arns: [], policyArns: [] }, catalogue);
}
