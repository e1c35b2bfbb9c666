import { canonicalJson } from '../json.ts';
import { symbol } from '../template/template-text.ts';
import { withoutNumber } from './external-id-label.ts';
import type { NamedPolicy, PolicyDocument } from './permissions.ts';
import { hasExternalId, isExternalIdKey, isLiteralIdLabel } from './policy.ts';
import type { PolicyStatement } from './policy.ts';
import type { Role } from './role.ts';
import type { TemplateReading } from './template.ts';

export const roleAttributes = [
  'role-name',
  'path',
  'description',
  'managed-policies',
  'permissions-boundary',
  'policy-versions',
  'session-length',
  'instance-profiles',
  'groups',
  'credentials',
  'kind',
  'tags',
] as const;
export type RoleAttribute = (typeof roleAttributes)[number];

export interface AttributeChange {
  readonly attribute: RoleAttribute;
  /** Empty: there was none. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface StatementChange {
  readonly direction: 'gained' | 'lost';
  /** Name of an inline policy, logical id of a managed one of the template; undefined in the trust policy. */
  readonly policyName: string | undefined;
  readonly isManaged: boolean;
  readonly statement: PolicyStatement;
}

/** One role, before and after. `before` undefined: it is new in every account. */
export interface RoleChange {
  readonly logicalId: string;
  /** Where it changes so: `AWS::AccountId is 111122223333`; empty: everywhere. */
  readonly where: readonly string[];
  readonly before: Role | undefined;
  readonly after: Role | undefined;
  readonly attributes: readonly AttributeChange[];
  readonly permissions: readonly StatementChange[];
  /** Statements of a boundary whose contents are in the template: they allow nothing by themselves. */
  readonly boundary: readonly StatementChange[];
  readonly trust: readonly StatementChange[];
  readonly externalId: 'none' | 'kept' | 'added' | 'removed' | 'changed';
}

export interface RoleComparison {
  readonly changes: readonly RoleChange[];
  readonly unreadable: readonly string[];
}

/** Both readings must share one labelling of external ids. */
export interface ComparedReadings {
  /** undefined when the stack set is new. */
  readonly before: TemplateReading | undefined;
  readonly after: TemplateReading;
}

/** Compares what CloudFormation would deploy, in IAM terms. Roles are matched by their logical id. */
export function compareRoles({ before, after }: ComparedReadings): RoleComparison {
  const ids = new Set([...(before?.roles ?? []), ...after.roles].map((role) => role.logicalId));
  const find = (reading: TemplateReading | undefined, logicalId: string): Role | undefined =>
    reading?.roles.find((role) => role.logicalId === logicalId);
  const compared = [...ids].map((logicalId) => compareRole(logicalId, find(before, logicalId), find(after, logicalId)));
  // What is not found in a template that cannot be read as a whole is not removed.
  const isLost = (change: RoleChange): boolean => change.after === undefined && !after.isWhole;
  return {
    changes: compared.filter((change) => isChanged(change) && !isLost(change)),
    unreadable: [
      ...new Set([
        ...(before?.unreadable ?? []),
        ...after.unreadable,
        ...compared.filter(isLost).map(({ logicalId }) => `role ${logicalId}: what becomes of it cannot be read`),
        ...compareOthers(before, after),
      ]),
    ],
  };
}

function isChanged(change: RoleChange): boolean {
  const { attributes, permissions, boundary, trust } = change;
  const isExternalIdTouched = change.externalId !== 'kept' && change.externalId !== 'none';
  return (
    change.before === undefined ||
    change.after === undefined ||
    attributes.length + permissions.length + boundary.length + trust.length > 0 ||
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
    ...(after.isWhole ? removed.map(({ logicalId, type }) => `resource ${logicalId} (${type}) is removed`) : []),
  ];
}

function compareRole(logicalId: string, before: Role | undefined, after: Role | undefined): RoleChange {
  const permissions = (role: Role | undefined): readonly StatementChange[] => [
    ...listStatements(role?.inlinePolicies ?? [], false),
    ...listStatements(role?.managedPolicies ?? [], true),
  ];
  const boundary = (role: Role | undefined): readonly StatementChange[] =>
    role?.boundary.kind === 'known' ? listStatements([role.boundary.policy], true) : [];
  return {
    logicalId,
    where: [],
    before,
    after,
    attributes: compareAttributes(before, after),
    permissions: compareStatements(permissions(before), permissions(after)),
    boundary: compareStatements(boundary(before), boundary(after)),
    trust: compareStatements(listTrust(before), listTrust(after)),
    externalId: compareExternalId(before, after),
  };
}

function listStatements(policies: readonly NamedPolicy[], isManaged: boolean): readonly StatementChange[] {
  return policies.flatMap(({ name, document }) =>
    document.statements.map((statement) => ({ direction: 'gained', policyName: name, isManaged, statement }) as const),
  );
}

function listTrust(role: Role | undefined): readonly StatementChange[] {
  const own = { direction: 'gained', policyName: undefined, isManaged: false } as const;
  return (role?.trust.statements ?? []).map((statement) => ({ ...own, statement }));
}

function compareAttributes(before: Role | undefined, after: Role | undefined): readonly AttributeChange[] {
  return roleAttributes
    .map((attribute) => {
      const [was, is] = [before, after].map((role) => (role === undefined ? [] : readAttribute(role, attribute)));
      return { attribute, before: was ?? [], after: is ?? [] };
    })
    .map((change) => (change.attribute === 'policy-versions' ? keepCommon(change) : change))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

/** A policy that only one side has is no change of a version. */
function keepCommon({ attribute, before, after }: AttributeChange): AttributeChange {
  const nameOf = (text: string): string => text.slice(0, text.lastIndexOf(': '));
  const common = (texts: readonly string[], others: readonly string[]): readonly string[] =>
    texts.filter((text) => others.some((other) => nameOf(other) === nameOf(text)) && !others.includes(text));
  return { attribute, before: common(before, after), after: common(after, before) };
}

function readAttribute(role: Role, attribute: RoleAttribute): readonly string[] {
  switch (attribute) {
    case 'role-name':
      return role.roleName === undefined ? [] : [role.roleName];
    case 'path':
      return [role.path];
    case 'description':
      return role.description === undefined ? [] : [role.description];
    case 'session-length':
      return [role.maxSessionDurationSeconds === undefined ? 'unknown' : `${role.maxSessionDurationSeconds} s`];
    case 'permissions-boundary':
      return role.permissionsBoundary === undefined ? [] : [role.permissionsBoundary];
    case 'managed-policies':
      return [...role.managedPolicyArns, ...role.managedPolicies.map(({ name }) => symbol(name))];
    case 'policy-versions':
      return listVersions(role);
    case 'instance-profiles':
      return role.instanceProfiles;
    case 'groups':
      return role.groups;
    case 'credentials':
      return role.credentials;
    case 'kind':
      return [role.kind];
    case 'tags':
      return Object.entries(role.tags)
        .map(([key, value]) => `${key}=${value}`)
        .sort();
  }
}

/** Only the version of 2012 expands policy variables: with another one, a statement of the same text means another. */
function listVersions({ trust, inlinePolicies, managedPolicies, boundary }: Role): readonly string[] {
  const limits = boundary.kind === 'known' ? [boundary.policy] : [];
  const ofPolicies = [...inlinePolicies, ...managedPolicies, ...limits].map(
    ({ name, document }) => `policy ${name}: ${document.version}`,
  );
  return [...new Set([`trust policy: ${trust.version}`, ...ofPolicies])].sort();
}

/** IAM ignores the order of statements and of actions, and so does this comparison. */
function compareStatements(
  before: readonly StatementChange[],
  after: readonly StatementChange[],
): readonly StatementChange[] {
  const beforeKeys = new Set(before.map(keyOf));
  const afterKeys = new Set(after.map(keyOf));
  return [
    ...after.filter((change) => !beforeKeys.has(keyOf(change))),
    ...before
      .filter((change) => !afterKeys.has(keyOf(change)))
      .map((change) => ({ ...change, direction: 'lost' as const })),
  ];
}

function keyOf({ policyName, isManaged, statement }: StatementChange): string {
  if (policyName === undefined) return statementKey('', withoutNumbers(statement));
  return statementKey(`${isManaged ? 'managed' : 'inline'} ${policyName}`, statement);
}

function statementKey(policyName: string, statement: PolicyStatement): string {
  return canonicalJson([policyName, { ...statement }]);
}

/** That another external id is asked for is said once, for the role. */
function withoutNumbers(statement: PolicyStatement): PolicyStatement {
  const conditions = Object.entries(statement.conditions).map(([operator, keys]) => {
    const plain = Object.entries(keys).map(([key, values]) => [
      key,
      isExternalIdKey(key) ? [...new Set(values.map(withoutNumber))] : values,
    ]);
    return [operator, Object.fromEntries(plain) as Readonly<Record<string, readonly string[]>>];
  });
  return { ...statement, conditions: Object.fromEntries(conditions) as PolicyStatement['conditions'] };
}

function compareExternalId(before: Role | undefined, after: Role | undefined): RoleChange['externalId'] {
  const [had, has] = [before, after].map((role) => listRequiredIds(role?.trust));
  if (had === undefined || has === undefined) return 'none';
  if (had.length === 0 && has.length > 0) return 'added';
  if (had.length > 0 && has.length === 0) return 'removed';
  const isAnother = canonicalJson(had) !== canonicalJson(has) || isRenumbered(before, after);
  if (isAnother) return 'changed';
  return had.length === 0 ? 'none' : 'kept';
}

function listRequiredIds(trust: PolicyDocument | undefined): readonly string[] {
  const asking = (trust?.statements ?? []).filter(hasExternalId);
  const labels = asking.flatMap(({ conditions }) =>
    Object.values(conditions).flatMap((keys) =>
      Object.entries(keys).flatMap(([key, values]) => (isExternalIdKey(key) ? values.filter(isLiteralIdLabel) : [])),
    ),
  );
  return [...new Set(labels)].sort();
}

/** The same statements, and other ids in them, as when two statements have exchanged theirs. */
function isRenumbered(before: Role | undefined, after: Role | undefined): boolean {
  const texts = (role: Role | undefined, of: (statement: PolicyStatement) => PolicyStatement): string =>
    [...new Set((role?.trust.statements ?? []).map((statement) => statementKey('', of(statement))))].sort().join('\n');
  const isSame = texts(before, withoutNumbers) === texts(after, withoutNumbers);
  return isSame && texts(before, (statement) => statement) !== texts(after, (statement) => statement);
}
