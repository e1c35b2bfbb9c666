import { findManagedPolicy } from '../../src/aws/iam-data/managed-policies.ts';
import { readManagedDocument } from '../../src/domain/iam/managed-policy.ts';
import type { ManagedPolicyContents } from '../../src/domain/iam/managed-policy.ts';
import type { IamKnowledge } from '../../src/domain/iam/review/known-contents.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import { iamKnowledge } from '../domain/iam-knowledge.ts';

export const securityAudit = 'arn:aws:iam::aws:policy/SecurityAudit';
export const readOnlyAccess = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

/** Versions that stay when the extract is renewed. */
function contentsOf(arn: string, over: Partial<ManagedPolicyContents> = {}): ManagedPolicyContents {
  const { document } = findManagedPolicy(arn)!;
  return { versionId: 'v188', document, from: 'aws', extract: undefined, ...over };
}

/** The plan role may read both policies. */
export const liveKnowledge: IamKnowledge = {
  ...iamKnowledge(),
  contents: new Map([
    [securityAudit, contentsOf(securityAudit, { versionId: 'v61' })],
    [readOnlyAccess, contentsOf(readOnlyAccess)],
  ]),
};

/** The plan role may read neither: what the action was built with stands for them. */
export function shippedKnowledge(unreadable?: string): IamKnowledge {
  const extractedAt = '2026-09-26';
  const contents = [securityAudit, readOnlyAccess].map((arn) => {
    const extract = { versionId: 'v187', publishedAt: '2026-09-01', extractedAt, document: contentsOf(arn).document };
    const why = unreadable === undefined ? {} : { unreadable };
    return [arn, contentsOf(arn, { versionId: 'v187', from: 'extract', extract, ...why })] as const;
  });
  return { ...iamKnowledge(), contents: new Map(contents) };
}

/** AWS has added these actions to SecurityAudit since the action was built. */
export function widenedKnowledge(actions: readonly string[]): IamKnowledge {
  const old = contentsOf(securityAudit).document as { readonly Statement: readonly JsonObject[] };
  const added = { Effect: 'Allow', Action: actions, Resource: '*' };
  const document = { ...old, Statement: [...old.Statement, added] };
  const extract = { versionId: 'v61', publishedAt: '2026-09-01', extractedAt: '2026-09-26', document: old };
  const { policies, contents } = liveKnowledge;
  return {
    ...liveKnowledge,
    policies: new Map([...policies, [securityAudit, readManagedDocument(document)]]),
    contents: new Map([...contents, [securityAudit, { versionId: 'v62', document, from: 'aws', extract }]]),
  };
}
