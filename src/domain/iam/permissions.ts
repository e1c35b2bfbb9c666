import type { PolicyStatement } from './policy.ts';

/**
 * A policy as IAM evaluates it. Texts are in the form that `Fn::Sub` takes: `${AWS::AccountId}` and `${Bucket.Arn}` are
 * values that only the account knows, `${?why}` is one that could not be read, and `${!aws:username}` is the text
 * `${aws:username}`, an IAM policy variable.
 */
export interface PolicyDocument {
  /** Only `2012-10-17` knows policy variables; a document without a version is of 2008. */
  readonly version: '2012-10-17' | '2008-10-17';
  readonly statements: readonly PolicyStatement[];
  /** What could not be read, so that the statements are not all there is. */
  readonly unreadable: readonly string[];
}

export interface NamedPolicy {
  /** As the reader knows it: the name of an inline policy, the ARN or the logical id of a managed one. */
  readonly name: string;
  readonly document: PolicyDocument;
}

/** What a principal of an account may do, as far as its own policies go: SCPs and RCPs only narrow it. */
export interface Permissions {
  readonly policies: readonly NamedPolicy[];
  /** Names of policies whose contents are not known here. */
  readonly opaque: readonly string[];
  readonly boundary: PermissionsBoundary;
}

export type PermissionsBoundary =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly policy: NamedPolicy }
  /** There is one, and its contents are not known here. */
  | { readonly kind: 'opaque'; readonly name: string };
