import type { GateReason } from '../../../../../src/domain/gate-reason.ts';
import type { DangerKind } from '../../../../../src/domain/iam/danger/danger.ts';
import type { Verdict } from '../../../../../src/domain/iam/meaning/permission-comparison.ts';
import { withRole } from '../../../gate-facts.ts';
import type { Changes } from '../../../gate-facts.ts';
import { canary, roleTemplate } from '../../../landscape.ts';

/** What must be said of a change, by what IAM documents. */
export interface Expected {
  /** The widest of all identities, in all kinds of account. */
  readonly permissions: Verdict;
  readonly trust: Verdict;
  /** Kinds of the dangers that are new, the most dangerous first. */
  readonly dangers: readonly DangerKind[];
  /** Ids of the dangers that are new, sorted; undefined: their kinds say enough. */
  readonly ids?: readonly string[];
  /** All reasons of the gate, in order, each once, also for what was dangerous before. */
  readonly reasons: readonly GateReason[];
  /** Where something cannot be decided: a part of each clause that says why. */
  readonly why?: readonly string[];
}

/** One change of the template, and what is expected of it. */
export interface Pair extends Expected {
  readonly name: string;
  /** undefined: the role is new. */
  readonly before: Changes | undefined;
  readonly after: Changes;
}

export const same = { permissions: 'same', trust: 'same', dangers: [], reasons: [] } as const satisfies Expected;
export const narrows = { ...same, permissions: 'narrows' } as const satisfies Expected;
export const broadens = { ...same, permissions: 'broadens' } as const satisfies Expected;
export const administrator = {
  ...broadens,
  dangers: ['administrator'],
  reasons: ['administrator-access'],
} as const satisfies Expected;
/** What `iam:*` is: many ways to become administrator, and much else that manages permissions. */
export const fullIam = {
  ...administrator,
  dangers: ['administrator', 'permission-management'],
} as const satisfies Expected;

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly [key: string]: unknown;
}

export function allow(Action: unknown, Resource: unknown = '*', more: object = {}): Statement {
  return { Effect: 'Allow', Action, Resource, ...more };
}

export function deny(Action: unknown, Resource: unknown = '*', more: object = {}): Statement {
  return { Effect: 'Deny', Action, Resource, ...more };
}

export function documentOf(...statements: readonly unknown[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

export function inline(...statements: readonly unknown[]): object {
  return { Policies: [{ PolicyName: 'inline', PolicyDocument: documentOf(...statements) }] };
}

/** The usual role with these statements. */
export function granting(...statements: readonly unknown[]): Changes {
  return withRole(inline(...statements));
}

/** The usual role with these statements as trust policy. */
export function entering(...statements: readonly unknown[]): Changes {
  return withRole({ AssumeRolePolicyDocument: documentOf(...statements) });
}

export function awsPolicy(name: string): string {
  return `arn:aws:iam::aws:policy/${name}`;
}

/** The usual role with these managed policies of AWS. */
export function having(...names: readonly string[]): Changes {
  return withRole({ ManagedPolicyArns: names.map(awsPolicy) });
}

/** The role with nothing but its trust. */
export const bare = withRole({});

/** Allowed in many rows, so that there is something to begin with: no danger. */
export const harmless = allow('s3:ListAllMyBuckets');
export const reading = granting(harmless);

export interface Written {
  /** Of the role. */
  readonly properties?: object;
  /** Beside the role. */
  readonly resources?: object;
  /** `Parameters`, `Mappings`, `Conditions`. */
  readonly sections?: { readonly Parameters?: object; readonly Mappings?: object; readonly Conditions?: object };
  /** Values. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** A whole template. */
export function written({ properties, resources, sections, parameters }: Written): Changes {
  const { Parameters, ...rest } = JSON.parse(roleTemplate(properties, resources)) as { readonly Parameters: object };
  const declared = { ...Parameters, ...sections?.Parameters };
  return {
    templateBody: JSON.stringify({ ...rest, ...sections, Parameters: declared }),
    parameters: { ExternalId: canary, ...parameters },
  };
}

/** Holds in one account, and does not in the others. */
export const inOneAccount = { InOne: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] } };
export const noValue = { Ref: 'AWS::NoValue' };
