import { createHash } from 'node:crypto';

import { loadCatalogue } from '../../src/aws/iam-data/catalogue.ts';
import { findManagedPolicy } from '../../src/aws/iam-data/managed-policies.ts';
import type { IamKnowledge } from '../../src/domain/iam/review/known-contents.ts';
import { readManagedDocument } from '../../src/domain/iam/managed-policy.ts';

let common: IamKnowledge | undefined;

/** What the action is shipped with; read once. */
export function iamKnowledge(): IamKnowledge {
  return (common ??= readKnowledge(commonPolicies));
}

function readKnowledge(arns: readonly string[]): IamKnowledge {
  const documents = arns.flatMap((arn) => {
    const found = findManagedPolicy(arn);
    return found === undefined ? [] : [[arn, readManagedDocument(found.document)] as const];
  });
  return { catalogue: loadCatalogue(), policies: new Map(documents), contents: new Map() };
}

const names = [
  'AdministratorAccess',
  'IAMFullAccess',
  'PowerUserAccess',
  'ReadOnlyAccess',
  'SecurityAudit',
  'job-function/ViewOnlyAccess',
];

const commonPolicies = ['aws', 'aws-us-gov'].flatMap((partition) =>
  names.map((name) => `arn:${partition}:iam::aws:policy/${name}`),
);

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
