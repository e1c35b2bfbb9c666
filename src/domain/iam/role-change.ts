import { hasExternalId } from './policy.ts';
import type { Role } from './role.ts';
import type { PolicyStatement } from './policy.ts';
import type { TemplateReading } from './template.ts';
import { canonicalJson } from '../json.ts';

export type RoleAttribute =
  'role-name' | 'path' | 'session-length' | 'permissions-boundary' | 'managed-policies' | 'tags';

export interface AttributeChange {
  readonly attribute: RoleAttribute;
  /** Empty: there was none. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface StatementChange {
  readonly direction: 'gained' | 'lost';
  /** Name of the inline policy; undefined in the trust policy. */
  readonly policyName: string | undefined;
  readonly statement: PolicyStatement;
}

/** One role, before and after. `before` undefined: it is new in every account. */
export interface RoleChange {
  readonly logicalId: string;
  readonly before: Role | undefined;
  readonly after: Role | undefined;
  readonly attributes: readonly AttributeChange[];
  readonly permissions: readonly StatementChange[];
  readonly trust: readonly StatementChange[];
  readonly externalId: 'none' | 'kept' | 'added' | 'removed' | 'changed';
}

export interface RoleComparison {
  readonly changes: readonly RoleChange[];
  readonly unreadable: readonly string[];
}

export interface ComparisonFacts {
  /** undefined when the stack set is new. */
  readonly before: TemplateReading | undefined;
  readonly after: TemplateReading;
  /** Whether the external id itself changed; its values must not be shown. */
  readonly isExternalIdChanged: boolean;
}

/** Compares what CloudFormation would deploy, in IAM terms. Roles are matched by their logical id. */
export function compareRoles({ before, after, isExternalIdChanged }: ComparisonFacts): RoleComparison {
  const ids = new Set([...(before?.roles ?? []), ...after.roles].map((role) => role.logicalId));
  const changes = [...ids].map((logicalId) => {
    const find = (reading: TemplateReading | undefined): Role | undefined =>
      reading?.roles.find((role) => role.logicalId === logicalId);
    return compareRole(logicalId, find(before), find(after), isExternalIdChanged);
  });
  return {
    changes: changes.filter(isChanged),
    unreadable: [...new Set([...(before?.unreadable ?? []), ...after.unreadable, ...compareOthers(before, after)])],
  };
}

function isChanged(change: RoleChange): boolean {
  const isExternalIdTouched = change.externalId !== 'kept' && change.externalId !== 'none';
  return (
    change.before === undefined ||
    change.after === undefined ||
    change.attributes.length + change.permissions.length + change.trust.length > 0 ||
    isExternalIdTouched
  );
}

/** Other resources cannot be described in role terms: a new or changed one is unreadable, never fine. */
function compareOthers(before: TemplateReading | undefined, after: TemplateReading): readonly string[] {
  const known = new Map(before?.otherResources.map(({ logicalId, canonicalText }) => [logicalId, canonicalText]));
  const changed = after.otherResources.filter(({ logicalId, canonicalText }) => known.get(logicalId) !== canonicalText);
  const left = new Set(after.otherResources.map(({ logicalId }) => logicalId));
  const removed = (before?.otherResources ?? []).filter(({ logicalId }) => !left.has(logicalId));
  return [
    ...changed.map(({ logicalId, type }) => `resource ${logicalId} (${type}) is new or changed`),
    ...removed.map(({ logicalId, type }) => `resource ${logicalId} (${type}) is removed`),
  ];
}

function compareRole(
  logicalId: string,
  before: Role | undefined,
  after: Role | undefined,
  isExternalIdChanged: boolean,
): RoleChange {
  const statementsOf = (role: Role | undefined): readonly StatementChange[] =>
    (role?.inlinePolicies ?? []).flatMap(({ name, statements }) =>
      statements.map((statement) => ({ direction: 'gained' as const, policyName: name, statement })),
    );
  const trustOf = (role: Role | undefined): readonly StatementChange[] =>
    (role?.trust ?? []).map((statement) => ({ direction: 'gained' as const, policyName: undefined, statement }));
  return {
    logicalId,
    before,
    after,
    attributes: compareAttributes(before, after),
    permissions: compareStatements(statementsOf(before), statementsOf(after)),
    trust: compareStatements(trustOf(before), trustOf(after)),
    externalId: compareExternalId(before, after, isExternalIdChanged),
  };
}

function compareAttributes(before: Role | undefined, after: Role | undefined): readonly AttributeChange[] {
  const attributes: readonly RoleAttribute[] = [
    'role-name',
    'path',
    'managed-policies',
    'permissions-boundary',
    'session-length',
    'tags',
  ];
  return attributes
    .map((attribute) => ({
      attribute,
      before: before === undefined ? [] : readAttribute(before, attribute),
      after: after === undefined ? [] : readAttribute(after, attribute),
    }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

function readAttribute(role: Role, attribute: RoleAttribute): readonly string[] {
  switch (attribute) {
    case 'role-name':
      return role.roleName === undefined ? [] : [role.roleName];
    case 'path':
      return [role.path];
    case 'session-length':
      return [`${role.maxSessionDurationSeconds} s`];
    case 'permissions-boundary':
      return role.permissionsBoundary === undefined ? [] : [role.permissionsBoundary];
    case 'managed-policies':
      return role.managedPolicyArns;
    case 'tags':
      return Object.entries(role.tags)
        .map(([key, value]) => `${key}=${value}`)
        .sort();
  }
}

/** IAM ignores the order of statements and of actions, and so does this comparison. */
function compareStatements(
  before: readonly StatementChange[],
  after: readonly StatementChange[],
): readonly StatementChange[] {
  const keyOf = ({ policyName, statement }: StatementChange): string =>
    canonicalJson([policyName ?? '', { ...statement }] as never);
  const beforeKeys = new Set(before.map(keyOf));
  const afterKeys = new Set(after.map(keyOf));
  return [
    ...after.filter((change) => !beforeKeys.has(keyOf(change))),
    ...before
      .filter((change) => !afterKeys.has(keyOf(change)))
      .map((change) => ({ ...change, direction: 'lost' as const })),
  ];
}

function compareExternalId(
  before: Role | undefined,
  after: Role | undefined,
  isValueChanged: boolean,
): RoleChange['externalId'] {
  const had = before !== undefined && before.trust.some(hasExternalId);
  const has = after !== undefined && after.trust.some(hasExternalId);
  if (!had && !has) return 'none';
  if (!had) return 'added';
  if (!has) return 'removed';
  return isValueChanged ? 'changed' : 'kept';
}
