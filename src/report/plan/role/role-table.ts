import { compareKinds } from '../../../domain/iam/danger/danger.ts';
import type { DangerKind } from '../../../domain/iam/danger/danger.ts';
import { findReview } from '../../../domain/iam/review/dangers-of.ts';
import type { RoleReview } from '../../../domain/iam/review/role-review.ts';
import type { AttributeChange, RoleAttribute, RoleChange, RoleComparison } from '../../../domain/iam/role-change.ts';
import type { NamedPolicy } from '../../../domain/iam/permissions.ts';
import type { Role } from '../../../domain/iam/role.ts';
import { countOf, firstOf, renderDuration } from '../../../domain/quantity.ts';
import { bullets, inlineCode, paragraphs, table } from '../../parts/markdown.ts';
import { isMarked } from './danger-kinds.ts';
import { findBoundaryGain, gainsOf } from './gains.ts';
import type { Gain } from './gains.ts';
import { narrowChanges } from './permission-change.ts';
import { renderOwnPolicy, renderPermission, renderPolicyName, renderTrust } from './policy-statement.ts';
import { templateCode } from '../template-code.ts';
import { isTrustGained } from './trust-change.ts';

type Cells = readonly [label: string, before: string, after: string];

export interface RoleTableFacts {
  /** Accounts that get this; 0: not said. */
  readonly accounts: number;
  /** How much of a long list is shown; gains and trust are shown whole. */
  readonly cap: number;
  /** Of the same roles: what they say is dangerous is marked. */
  readonly reviews: readonly RoleReview[];
}

/** What the roles of the template are and become, in IAM terms, the most dangerous first. */
export function renderRoles({ changes, unreadable }: RoleComparison, facts: RoleTableFacts): string {
  const isOne = changes.length === 1;
  const { cap } = facts;
  return paragraphs([
    unreadable.length === 0
      ? undefined
      : `⚠️ Could not be read or compared:\n\n${bullets(listUnreadable(unreadable, cap))}`,
    ...changes.map((change) => renderRole(change, isOne, facts)),
  ]);
}

function listUnreadable(unreadable: readonly string[], cap: number): readonly string[] {
  const more = unreadable.length > cap ? [`and ${unreadable.length - cap} more`] : [];
  return [...unreadable.slice(0, cap).map((what) => inlineCode(what, 500)), ...more];
}

function renderRole(change: RoleChange, isOne: boolean, facts: RoleTableFacts): string {
  const { before, after, logicalId } = change;
  const name = after?.roleName ?? before?.roleName ?? logicalId;
  if (after === undefined) return `⚠️ **The role ${templateCode(name)} is removed${renderWhere(change)}.**`;
  const which = isOne ? 'role' : `role ${templateCode(name)}`;
  const accounts = facts.accounts === 0 ? '' : ` in ${countOf(facts.accounts, 'account')}`;
  const where = `${accounts}${renderWhere(change)}`;
  const review = findReview(facts.reviews, change);
  const gains = gainsOf(change, review);
  if (before === undefined) return table([`The new ${which}${where}`, ''], describeRole(gains, after, facts.cap));
  const compared = { change, before, after, review, gains, cap: facts.cap };
  const rows = [...gainRows(compared), ...lossRows(compared)];
  const rest = restRows(change, before, after, facts.cap);
  return paragraphs([
    table([`The ${which}${where}`, 'Before', 'After'], [...rows, ...rest]),
    renderUnchanged(change, before, after, facts.cap),
  ]);
}

function renderWhere({ where }: RoleChange): string {
  return where.length === 0 ? '' : ` where ${where.map((text) => inlineCode(text, 300)).join(' or ')}`;
}

/** A role as accounts get it that have none yet: first who may assume it and what is dangerous. */
function describeRole(gains: readonly Gain[], role: Role, cap: number): readonly (readonly string[])[] {
  const tags = Object.entries(role.tags).map(([key, value]) => templateCode(`${key}=${value}`, 300));
  return [
    ['may be assumed by', renderWholeTrust(role)],
    ...permissionRows(gains, 'gets')
      .map(markedCells)
      .map(([label, , after]) => [label, after]),
    ...(role.permissionsBoundary === undefined
      ? []
      : [['permissions boundary', renderPolicyName(role.permissionsBoundary)]]),
    ...listDenied(role),
    ['name', role.roleName === undefined ? 'made up by CloudFormation' : templateCode(role.roleName)],
    ...(role.path === '/' ? [] : [['path', templateCode(role.path)]]),
    ['session length', sessionLength(role)],
    ...(tags.length === 0 ? [] : [['tags', firstOf(tags, cap)]]),
  ];
}

function listDenied(role: Role): readonly (readonly string[])[] {
  const denied = listOwnPolicies(role).flatMap((policy) =>
    policy.document.statements
      .filter(({ effect }) => effect === 'Deny')
      .map((statement) => `${renderPermission(statement, 20)} (${renderOwnPolicy(policy)})`),
  );
  return denied.length === 0 ? [] : [['is denied', denied.join('<br>')]];
}

interface OwnPolicy extends Pick<NamedPolicy, 'document'> {
  readonly policyName: string;
  readonly isManaged: boolean;
}

/** Those whose contents the template has. */
function listOwnPolicies({ inlinePolicies, managedPolicies }: Role): readonly OwnPolicy[] {
  return [
    ...inlinePolicies.map(({ name, document }) => ({ policyName: name, isManaged: false, document })),
    ...managedPolicies.map(({ name, document }) => ({ policyName: name, isManaged: true, document })),
  ];
}

interface ComparedRole {
  readonly change: RoleChange;
  readonly before: Role;
  readonly after: Role;
  readonly review: RoleReview | undefined;
  readonly gains: readonly Gain[];
  readonly cap: number;
}

interface RankedRow {
  /** undefined: not marked. */
  readonly kind: DangerKind | undefined;
  readonly cells: Cells;
}

function gainRows({ change, before, after, review, gains }: ComparedRole): readonly Cells[] {
  const rank = (kind: DangerKind): DangerKind | undefined => (review === undefined ? undefined : kind);
  const boundary = findBoundaryGain(change, review);
  const rows: readonly RankedRow[] = [
    ...permissionRows(gains, 'gains'),
    ...(isTrustGained(change, review)
      ? [
          {
            kind: rank('trust'),
            cells: ['may be assumed by', renderWholeTrust(before), renderWholeTrust(after)],
          } as const,
        ]
      : []),
    ...externalIdRows(change).map((cells) => ({ kind: rank('guard-removed'), cells })),
    ...(boundary === undefined ? [] : [{ kind: boundary.kind, cells: boundaryRow(before, after) }]),
  ];
  return rows.toSorted((a, b) => compareKinds(a.kind, b.kind)).map(markedCells);
}

function markedCells({ kind, cells: [label, ...cells] }: RankedRow): Cells {
  return [`${kind === undefined ? '' : '⚠️ '}${label}`, ...cells];
}

/** One row for the dangerous, one for the others, each permission on a line. */
function permissionRows(gains: readonly Gain[], verb: 'gains' | 'gets'): readonly RankedRow[] {
  const permissions = gains.filter(({ permission }) => permission !== undefined);
  const isDangerous = ({ kind }: Gain): boolean => isMarked(kind, verb === 'gets');
  const dangerous = permissions.filter(isDangerous);
  const row = (kind: DangerKind | undefined, own: readonly Gain[]): readonly RankedRow[] => {
    const lines = own.map(({ permission = '' }) => permission);
    return lines.length === 0 ? [] : [{ kind, cells: [verb, '', lines.join('<br>')] }];
  };
  const others = permissions.filter((gain) => !isDangerous(gain));
  return [...row(dangerous[0]?.kind, dangerous), ...row(undefined, others)];
}

function externalIdRows({ externalId }: RoleChange): readonly Cells[] {
  switch (externalId) {
    case 'none':
    case 'kept':
    case 'added':
      return [];
    case 'removed':
      return [['external id', 'required', 'none: no principal has to present one']];
    case 'changed':
      return [['external id', 'required', 'another one: who assumes the role must present the new one']];
  }
}

function lossRows({ change, before, after, review, cap }: ComparedRole): readonly Cells[] {
  const lost = narrowChanges(change.permissions).filter(
    ({ direction, statement: { effect } }) => (direction === 'lost') === (effect === 'Allow'),
  );
  const policies = before.managedPolicyArns.filter((arn) => !after.managedPolicyArns.includes(arn));
  const struck = (text: string): string => `~~${text}~~`;
  const permissions = lost.map((one) => {
    const where = ` (${renderOwnPolicy(one)})`;
    const what = renderPermission(one.statement, cap);
    return one.statement.effect === 'Deny' ? `newly denied: ${what}${where}` : `${struck(what)}${where}`;
  });
  const all = [...policies.map((arn) => struck(renderPolicyName(arn))), ...permissions];
  const isNoGain = change.trust.length > 0 && !isTrustGained(change, review);
  const isOtherBoundary = before.permissionsBoundary !== after.permissionsBoundary || change.boundary.length > 0;
  return [
    ...(all.length === 0 ? [] : [['loses', firstOf(all, cap, '<br>'), ''] as const]),
    ...(isNoGain ? [['may be assumed by', renderWholeTrust(before), renderWholeTrust(after)] as const] : []),
    ...(change.externalId === 'added'
      ? [['external id', 'none', 'required: who assumes the role must present it'] as const]
      : []),
    ...(isOtherBoundary && findBoundaryGain(change, review) === undefined ? [boundaryRow(before, after)] : []),
  ];
}

function boundaryRow(before: Role, after: Role): Cells {
  const cell = ({ permissionsBoundary }: Role): string =>
    permissionsBoundary === undefined ? 'none' : renderPolicyName(permissionsBoundary);
  return ['permissions boundary', cell(before), cell(after)];
}

function restRows({ attributes }: RoleChange, before: Role, after: Role, cap: number): readonly Cells[] {
  const isChanged = (name: RoleAttribute): boolean => attributes.some(({ attribute }) => attribute === name);
  const listTags = (role: Role): string => {
    const tags = Object.entries(role.tags).map(([key, value]) => templateCode(`${key}=${value}`, 300));
    return firstOf(tags.toSorted(), cap) || 'none';
  };
  const rows: readonly (readonly [RoleAttribute, Cells])[] = [
    ['role-name', ['⚠️ name', renderName(before), renderName(after)]],
    ['path', ['⚠️ path', templateCode(before.path), templateCode(after.path)]],
    ['session-length', ['session length', sessionLength(before), sessionLength(after)]],
    ['tags', ['tags', listTags(before), listTags(after)]],
  ];
  return [
    ...rows.filter(([attribute]) => isChanged(attribute)).map(([, cells]) => cells),
    ...attributes.flatMap((change) => plainRow(change, cap)),
  ];
}

/** Attributes that are shown as they are. */
const plainLabels: Readonly<Partial<Record<RoleAttribute, string>>> = {
  description: 'description',
  'policy-versions': '⚠️ policy version',
  'instance-profiles': '⚠️ instance profiles',
  groups: '⚠️ groups',
  credentials: '⚠️ credentials',
  kind: '⚠️ kind',
};

function plainRow({ attribute, before, after }: AttributeChange, cap: number): readonly Cells[] {
  const label = plainLabels[attribute];
  const cell = (texts: readonly string[]): string =>
    firstOf(
      texts.map((text) => templateCode(text, 300)),
      cap,
    ) || 'none';
  return label === undefined ? [] : [[label, cell(before), cell(after)]];
}

function renderName({ roleName }: Role): string {
  return roleName === undefined ? 'made up by CloudFormation' : templateCode(roleName);
}

/** `1 h`, `1 h 30 min`. */
function sessionLength({ maxSessionDurationSeconds }: Role): string {
  return maxSessionDurationSeconds === undefined ? 'unknown' : renderDuration(maxSessionDurationSeconds * 1000);
}

function renderWholeTrust({ trust }: Role): string {
  return trust.statements.map((statement) => renderTrust(statement)).join('<br>') || 'no principal';
}

/** What a reader of the table asks next: who may assume it, and what else it may do. */
function renderUnchanged(change: RoleChange, before: Role, after: Role, cap: number): string | undefined {
  const isSame = (name: RoleAttribute): boolean => !change.attributes.some(({ attribute }) => attribute === name);
  const policies = after.managedPolicyArns.filter((arn) => before.managedPolicyArns.includes(arn));
  const own = listOwnPolicies(after).filter(
    ({ policyName, isManaged }) =>
      !change.permissions.some((touched) => touched.policyName === policyName && touched.isManaged === isManaged),
  );
  const parts = [
    ...(isSame('role-name') ? ['name'] : []),
    ...(isSame('path') ? ['path'] : []),
    ...(isSame('session-length') ? ['session length'] : []),
    ...(after.permissionsBoundary !== undefined && isSame('permissions-boundary')
      ? [`permissions boundary ${renderPolicyName(after.permissionsBoundary)}`]
      : []),
    ...policies.map(renderPolicyName),
    ...own.map((policy) => renderOwnPolicy(policy, 300)),
  ];
  const isTrusted = change.trust.length === 0 && change.externalId !== 'changed';
  const trusted = isTrusted
    ? `trusted: ${after.trust.statements.map(renderTrust).join('; ') || 'no principal'}`
    : undefined;
  const texts = [firstOf(parts, cap), trusted].filter((text) => text !== undefined && text !== '');
  return texts.length === 0 ? undefined : `Unchanged: ${texts.join('; ')}.`;
}
