import { judgePermissions } from '../../../../src/domain/iam/danger/judge-permissions.ts';
import type { Danger } from '../../../../src/domain/iam/danger/danger.ts';
import type { ActionCatalogue } from '../../../../src/domain/iam/catalogue.ts';
import type { NamedPolicy, Permissions, PolicyDocument } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';

type Texts = string | readonly string[];

/** A statement as JSON has it, `Allow` unless it says otherwise. */
export interface Json {
  readonly Effect?: 'Allow' | 'Deny';
  readonly Action?: Texts;
  readonly NotAction?: Texts;
  readonly Resource?: Texts;
  readonly NotResource?: Texts;
  readonly Principal?: '*' | Readonly<Record<string, Texts>>;
  readonly NotPrincipal?: Readonly<Record<string, Texts>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
}

export function statement(json: Json): PolicyStatement {
  const { Effect = 'Allow', Action, NotAction, Resource, NotResource, Principal, NotPrincipal, Condition } = json;
  const principals = Principal ?? NotPrincipal ?? {};
  return {
    effect: Effect,
    actions: [Action ?? NotAction ?? []].flat(),
    isNotAction: NotAction !== undefined,
    resources: [Resource ?? NotResource ?? []].flat(),
    isNotResource: NotResource !== undefined,
    principals:
      principals === '*'
        ? ['*']
        : Object.entries(principals).flatMap(([type, names]) => [names].flat().map((name) => `${type}:${name}`)),
    isNotPrincipal: NotPrincipal !== undefined,
    conditions: Object.fromEntries(
      Object.entries(Condition ?? {}).map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, [values].flat()])),
      ]),
    ),
  };
}

export function document(...statements: readonly Json[]): PolicyDocument {
  return { version: '2012-10-17', statements: statements.map(statement), unreadable: [] };
}

export function policy(name: string, ...statements: readonly Json[]): NamedPolicy {
  return { name, document: document(...statements) };
}

/** Of one policy, or with what it says otherwise. */
export function permissions(statements: readonly Json[], over: Partial<Permissions> = {}): Permissions {
  return { policies: [policy('inline', ...statements)], opaque: [], boundary: { kind: 'none' }, ...over };
}

export const itself = {
  arns: ['arn:aws:iam::${AWS::AccountId}:role/Audit', '${Role.Arn}'],
  policyArns: ['arn:aws:iam::${AWS::AccountId}:policy/OfAudit', '${OwnPolicy}'],
};

export function judge(of: Permissions, catalogue?: ActionCatalogue): readonly Danger[] {
  return judgePermissions(of, itself, catalogue);
}

/** Each once: an id is of one kind in one judgement. */
export function kindsOf(dangers: readonly Danger[]): readonly string[] {
  return [...new Set(dangers.map(({ kind }) => kind))];
}

export function idsOf(dangers: readonly Danger[], kind: string): readonly string[] {
  return dangers.filter((danger) => danger.kind === kind).map(({ id }) => id);
}
