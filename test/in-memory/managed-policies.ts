import { findManagedPath, findManagedPolicy } from '../../src/aws/iam-data/managed-policies.ts';
import type { ManagedPolicyContents } from '../../src/domain/iam/managed-policy.ts';
import type { Json } from '../../src/domain/json.ts';
import type { ManagedPolicies } from '../../src/ports.ts';

/** What IAM answers about a policy: a version, that it has none, or that this run may not ask. */
export type PolicyInMemory = { readonly versionId: string; readonly document: object } | 'deleted' | 'denied';

/** @param find undefined: IAM has the version of the extract. */
export function createManagedPolicies(find: (arn: string) => PolicyInMemory | undefined): ManagedPolicies {
  return {
    read: (arns) => {
      const contents = arns.map((arn) => [arn, contentsOf(arn, find)] as const);
      return Promise.resolve(
        new Map(contents.filter((entry): entry is readonly [string, ManagedPolicyContents] => entry[1] !== undefined)),
      );
    },
  };
}

function contentsOf(arn: string, find: (arn: string) => PolicyInMemory | undefined): ManagedPolicyContents | undefined {
  if (findManagedPath(arn) === undefined) return undefined;
  const extract = findManagedPolicy(arn);
  const live = find(arn.replaceAll('${AWS::Partition}', 'aws')) ?? extract;
  if (live === undefined) return undefined;
  if (typeof live === 'object') {
    return { versionId: live.versionId, document: live.document as Json, from: 'aws', extract };
  }
  if (extract === undefined) return undefined;
  const { versionId, document } = extract;
  const why = live === 'deleted' ? { unreadable: `Could not read ${arn}: NoSuchEntity: It does not exist.` } : {};
  return { versionId, document, from: 'extract', extract, ...why };
}
