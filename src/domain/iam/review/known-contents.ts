import type { ActionCatalogue } from '../catalogue.ts';
import type { ManagedPolicyContents } from '../managed-policy.ts';
import type { PolicyDocument, Permissions } from '../permissions.ts';

/** What the AWS managed policies allow, by ARN as the role names them. */
export type PolicyBook = ReadonlyMap<string, PolicyDocument>;

/** What is known of IAM beside the template. */
export interface IamKnowledge {
  readonly catalogue: ActionCatalogue;
  /** Contents of AWS managed policies, by ARN as `listPolicyArns` names them. */
  readonly policies: PolicyBook;
  /** The same as they were read, and from where. */
  readonly contents: ReadonlyMap<string, ManagedPolicyContents>;
}

/** The same permissions, with the contents of policies instead of their names wherever those contents are known. */
export function withContents(permissions: Permissions, book: PolicyBook): Permissions {
  const known = permissions.opaque.flatMap((name) => {
    const document = book.get(name);
    return document === undefined ? [] : [{ name, document }];
  });
  return {
    policies: [...permissions.policies, ...known],
    opaque: permissions.opaque.filter((name) => !book.has(name)),
    boundary: withBoundary(permissions, book),
  };
}

function withBoundary({ boundary }: Permissions, book: PolicyBook): Permissions['boundary'] {
  if (boundary.kind !== 'opaque') return boundary;
  const document = book.get(boundary.name);
  return document === undefined ? boundary : { kind: 'known', policy: { name: boundary.name, document } };
}
