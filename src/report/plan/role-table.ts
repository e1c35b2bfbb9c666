import type {
  AttributeChange,
  RoleAttribute,
  RoleChange,
  RoleComparison,
  StatementChange,
} from '../../domain/iam/role-change.ts';
import type { Role } from '../../domain/iam/role.ts';
import type { PolicyStatement } from '../../domain/iam/policy.ts';
import { bullets, escapeMarkdown, inlineCode, paragraphs, table } from '../parts/markdown.ts';
import { narrowChanges } from './permission-change.ts';
import { renderPermission, renderTrust } from './policy-statement.ts';
import { firstOf } from '../../domain/quantity.ts';

type Row = readonly string[];

const nothing = '–';

/** What the roles of the template are and become, in IAM terms. @param cap how much of a long list is shown. */
export function renderRoles({ changes, unreadable }: RoleComparison, cap: number): string {
  const several = changes.length > 1;
  return paragraphs([
    ...changes.slice(0, cap).map((change) => renderRole(change, several, cap)),
    changes.length > cap ? `… and ${changes.length - cap} more roles.` : undefined,
    unreadable.length === 0
      ? undefined
      : `⚠️ Could not be read or compared:\n\n${bullets(unreadable.slice(0, cap).map((what) => inlineCode(what, 500)))}`,
  ]);
}

function renderRole(change: RoleChange, isTitled: boolean, cap: number): string {
  const { before, after, logicalId } = change;
  const title = isTitled ? `**Role** ${inlineCode(after?.roleName ?? before?.roleName ?? logicalId)}` : undefined;
  if (after === undefined) {
    return paragraphs([title, `⚠️ **The role ${inlineCode(before?.roleName ?? logicalId)} is removed.**`]);
  }
  if (before === undefined) return paragraphs([title, table(['', 'New role'], describeRole(after, cap))]);
  return paragraphs([title, table(['', 'Before', 'After'], listRoleRows(change, before, after, cap))]);
}

function describeRole(role: Role, cap: number): readonly Row[] {
  const inline = role.inlinePolicies.flatMap(({ name, statements }) =>
    statements.map((statement) => {
      const denied = statement.effect === 'Deny' ? 'denied: ' : '';
      return `${denied}${renderPermission(statement, cap)} (inline policy ${inlineCode(name)})`;
    }),
  );
  const tags = Object.entries(role.tags).map(([key, value]) => inlineCode(`${key}=${value}`, 300));
  return [
    ['name', role.roleName === undefined ? 'made up by CloudFormation' : inlineCode(role.roleName)],
    ...(role.path === '/' ? [] : [['path', inlineCode(role.path)]]),
    [
      'may assume it',
      joinLines(
        role.trust.map((statement) => renderTrust(statement, cap)),
        cap,
      ),
    ],
    ['managed policies', firstOf(role.managedPolicyArns.map(renderPolicyArn), cap) || 'none'],
    ...(inline.length === 0 ? [] : [['may also do', joinLines(inline, cap)]]),
    ['session length', `${role.maxSessionDurationSeconds} s`],
    ...(role.permissionsBoundary === undefined
      ? []
      : [['permissions boundary', renderPolicyArn(role.permissionsBoundary)]]),
    ...(tags.length === 0 ? [] : [['tags', firstOf(tags, cap)]]),
  ];
}

function listRoleRows(change: RoleChange, before: Role, after: Role, cap: number): readonly Row[] {
  const attributes = new Map(change.attributes.map((attribute) => [attribute.attribute, attribute]));
  const row = (name: RoleAttribute): readonly Row[] => {
    const attribute = attributes.get(name);
    return attribute === undefined ? [] : [compareAttribute(attribute, cap)];
  };
  const policies = firstOf(after.managedPolicyArns.map(renderPolicyArn), cap);
  return [
    ...row('role-name'),
    ...row('path'),
    ...comparePermissions(change.permissions, cap),
    ...(attributes.has('managed-policies')
      ? row('managed-policies')
      : [['managed policies', policies || 'none', 'unchanged']]),
    compareTrust(change, before, after, cap),
    ...listExternalIdRows(change.externalId),
    ...row('permissions-boundary'),
    ...row('session-length'),
    ...row('tags'),
  ];
}

function comparePermissions(changes: readonly StatementChange[], cap: number): readonly Row[] {
  const narrowed = narrowChanges(changes);
  const cell = (direction: StatementChange['direction'], effect: 'Allow' | 'Deny'): string =>
    joinLines(
      narrowed
        .filter((change) => change.direction === direction && change.statement.effect === effect)
        .map(
          ({ statement, policyName = '' }) =>
            `${renderPermission(statement, cap)} (inline policy ${inlineCode(policyName)})`,
        ),
      cap,
    );
  const rows: readonly Row[] = [
    ['⚠️ may now do', nothing, cell('gained', 'Allow')],
    ['⚠️ no longer denied', cell('lost', 'Deny'), nothing],
    ['may no longer do', cell('lost', 'Allow'), nothing],
    ['now denied', nothing, cell('gained', 'Deny')],
  ];
  return rows.filter(([, before, after]) => before !== '' && after !== '');
}

function compareTrust({ trust }: RoleChange, before: Role, after: Role, cap: number): Row {
  const whole = (role: Role): string =>
    joinLines(
      role.trust.map((statement) => renderTrust(statement, cap)),
      cap,
    ) || 'no principal';
  if (trust.length === 0) return ['may assume it', whole(before), 'unchanged'];
  const lost = trust.filter(({ direction }) => direction === 'lost').map(({ statement }) => statement);
  const isWider = trust.some(({ direction, statement }) =>
    direction === 'lost'
      ? statement.effect === 'Deny'
      : statement.effect === 'Allow' && !lost.some((other) => isWithin(statement, other)),
  );
  return [isWider ? '⚠️ may assume it' : 'may assume it', whole(before), whole(after)];
}

/** Whether a trust statement lets in no principal that the other one did not let in. */
function isWithin(statement: PolicyStatement, other: PolicyStatement): boolean {
  if (other.effect !== 'Allow' || statement.isNotPrincipal || other.isNotPrincipal) return false;
  if (statement.isNotAction || other.isNotAction) return false;
  const conditions = new Set(listConditions(statement));
  return (
    statement.principals.every((principal) => other.principals.includes(principal)) &&
    statement.actions.every((action) => other.actions.includes(action)) &&
    listConditions(other).every((condition) => conditions.has(condition))
  );
}

function listConditions({ conditions }: PolicyStatement): readonly string[] {
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => JSON.stringify([operator, key, values])),
  );
}

function listExternalIdRows(change: RoleChange['externalId']): readonly Row[] {
  switch (change) {
    case 'none':
    case 'kept':
      return [];
    case 'added':
      return [['external id', 'none', 'required: who assumes the role must present it']];
    case 'removed':
      return [['⚠️ external id', 'required', 'none: no principal has to present one']];
    case 'changed':
      return [['⚠️ external id', 'required', 'another one: who assumes the role must present the new one']];
  }
}

const attributeLabels: Readonly<Record<RoleAttribute, string>> = {
  'role-name': '⚠️ name',
  path: '⚠️ path',
  'session-length': 'session length',
  'permissions-boundary': '⚠️ permissions boundary',
  'managed-policies': 'managed policies',
  tags: 'tags',
};

function compareAttribute({ attribute, before, after }: AttributeChange, cap: number): Row {
  const label = attributeLabels[attribute];
  switch (attribute) {
    case 'managed-policies': {
      const added = after.filter((arn) => !before.includes(arn));
      const kept = after.filter((arn) => before.includes(arn));
      const now = [...added.map((arn) => `**new** ${renderPolicyArn(arn)}`), ...kept.map(renderPolicyArn)];
      const warning = added.length > 0 ? '⚠️ ' : '';
      return [`${warning}${label}`, firstOf(before.map(renderPolicyArn), cap) || nothing, firstOf(now, cap) || nothing];
    }
    case 'permissions-boundary':
      return [label, before.map(renderPolicyArn).join() || nothing, after.map(renderPolicyArn).join() || nothing];
    case 'session-length':
      return [label, before.map(escapeMarkdown).join() || nothing, after.map(escapeMarkdown).join() || nothing];
    case 'role-name':
    case 'path':
    case 'tags': {
      const cell = (values: readonly string[]): string =>
        firstOf(
          values.map((value) => inlineCode(value, 300)),
          cap,
        ) || nothing;
      return [label, cell(before), cell(after)];
    }
  }
}

/** AWS's own policies by their name, others in full: only the ARN says whose they are. */
function renderPolicyArn(arn: string): string {
  const name = /^arn:(?:\$\{AWS::Partition\}|[^:]+):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
  return inlineCode(name ?? arn, 300);
}

function joinLines(items: readonly string[], cap: number): string {
  return firstOf(items, cap, '<br>');
}
