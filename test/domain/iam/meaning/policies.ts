import type { NamedPolicy, Permissions, PolicyDocument } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';

type Changes = Partial<PolicyStatement>;

export function allow(actions: readonly string[], over: Changes = {}): PolicyStatement {
  return {
    effect: 'Allow',
    actions,
    isNotAction: false,
    resources: ['*'],
    isNotResource: false,
    principals: [],
    isNotPrincipal: false,
    conditions: {},
    ...over,
  };
}

export function deny(actions: readonly string[], over: Changes = {}): PolicyStatement {
  return allow(actions, { ...over, effect: 'Deny' });
}

export function enter(principals: readonly string[], over: Changes = {}): PolicyStatement {
  return allow(['sts:AssumeRole'], { resources: [], principals, ...over });
}

export function documentOf(statements: readonly PolicyStatement[], over: Partial<PolicyDocument> = {}): PolicyDocument {
  return { version: '2012-10-17', statements, unreadable: [], ...over };
}

export function policyOf(name: string, ...statements: readonly PolicyStatement[]): NamedPolicy {
  return { name, document: documentOf(statements) };
}

/** One policy, `inline`. */
export function permissionsOf(statements: readonly PolicyStatement[], over: Partial<Permissions> = {}): Permissions {
  return { policies: [policyOf('inline', ...statements)], opaque: [], boundary: { kind: 'none' }, ...over };
}

export function boundaryOf(...statements: readonly PolicyStatement[]): Permissions['boundary'] {
  return { kind: 'known', policy: policyOf('boundary', ...statements) };
}
