import { acceptableReasons } from './gate-reason.ts';
import type { AllowEntry, GateReason } from './gate-reason.ts';
import type { NamedPolicy } from './iam/permissions.ts';
import { hasExternalId } from './iam/policy.ts';
import type { Role } from './iam/role.ts';
import type { PolicyStatement } from './iam/policy.ts';
import type { TemplateReading } from './iam/template.ts';
import type { RoleComparison } from './iam/role-change.ts';
import { countOf, firstOf } from './quantity.ts';
import { findHiddenParameters } from './stack-set/hidden-value.ts';
import type { DefinitionChange, StackSetDefinition } from './stack-set/stack-set-definition.ts';
import type { TargetPlan } from './targets/target-plan.ts';

export interface GateFinding {
  readonly reason: GateReason;
  /** What in this plan raised it: values, accounts, names. */
  readonly detail: string;
  /** The user's `allow` accepts it. */
  readonly isAccepted: boolean;
  /** What to do instead where this plan has a better way than the reason's own explanation. */
  readonly next?: string;
}

export interface GateVerdict {
  readonly verdict: 'allowed' | 'refused';
  readonly findings: readonly GateFinding[];
}

export interface GateFacts {
  readonly change: DefinitionChange;
  /** The stack set exists in AWS, even if Terraform's state does not have it. */
  readonly exists: boolean;
  readonly roles: RoleComparison;
  /** What is deployed once the plan is applied, as each kind of account gets it; empty when that cannot be known. */
  readonly after: readonly TemplateReading[];
  readonly targets: TargetPlan;
  /** What automatic deployment depends on, where Terraform sends the update: Terraform does not repeat it. */
  readonly droppedDependencies: readonly string[];
  /** The update could go in waves, which leave automatic deployment as it is. */
  readonly mayGoInWaves: boolean;
  readonly allow: readonly AllowEntry[];
}

type Raised = Omit<GateFinding, 'isAccepted'>;

export function evaluateGate(facts: GateFacts): GateVerdict {
  const findings = [
    ...judgeDefinition(facts),
    ...judgeDependencies(facts),
    ...judgeTargets(facts),
    ...judgeRoles(facts),
  ].map((raised) => ({
    ...raised,
    isAccepted: isAcceptedByReason(facts.allow, raised.reason),
  }));
  return { verdict: findings.every(({ isAccepted }) => isAccepted) ? 'allowed' : 'refused', findings };
}

/** Findings have no fingerprints yet: an entry that has one accepts nothing. */
function isAcceptedByReason(allow: readonly AllowEntry[], reason: GateReason): boolean {
  const isNamed = allow.some((entry) => entry.reason === reason && entry.fingerprint === undefined);
  return acceptableReasons.includes(reason) && isNamed;
}

function judgeDefinition({ change, exists }: GateFacts): readonly Raised[] {
  switch (change.kind) {
    case 'none':
    case 'adopt':
      return [];
    case 'create':
      return [
        ...(exists ? [{ reason: 'stack-set-exists', detail: `stack set ${change.after.name}` } as const] : []),
        ...judgeSettings(undefined, change.after),
        ...judgeHidden(undefined, change.after),
      ];
    case 'update':
      return [...judgeSettings(change.before, change.after), ...judgeHidden(change.before, change.after)];
    case 'preferences-only':
      return judgeSettings(change.before, change.after);
    case 'replace':
      return [{ reason: 'replaces-stack-set', detail: change.why }];
    case 'delete':
      return [{ reason: 'deletes-stack-set', detail: change.why }];
    case 'unreadable':
      return [{ reason: 'unreadable-change', detail: change.what }];
  }
}

function judgeSettings(before: StackSetDefinition | undefined, after: StackSetDefinition): readonly Raised[] {
  const raised: Raised[] = [];
  const { failureToleranceCount = 0, failureTolerancePercentage = 0 } = after.operationPreferences;
  if (failureToleranceCount > 0 || failureTolerancePercentage > 0) {
    const detail =
      failureToleranceCount > 0 ? countOf(failureToleranceCount, 'account') : `${failureTolerancePercentage} %`;
    raised.push({ reason: 'update-tolerance-not-zero', detail });
  }
  const isOff = after.autoDeployment?.enabled !== true;
  if (isOff && (before === undefined || before.autoDeployment?.enabled === true)) {
    raised.push({ reason: 'automatic-deployment-off', detail: 'automatic deployment is switched off' });
  }
  const hadRetain = before === undefined || before.autoDeployment?.retainStacksOnAccountRemoval === true;
  if (!isOff && hadRetain && !after.autoDeployment.retainStacksOnAccountRemoval) {
    raised.push({ reason: 'retain-off', detail: 'stacks are not retained when an account leaves' });
  }
  return raised;
}

/** A stack set that exists is adopted as it is: there the plan names what it cannot show or take back. */
function judgeHidden(before: StackSetDefinition | undefined, after: StackSetDefinition): readonly Raised[] {
  const known = before === undefined ? [] : findHiddenParameters(before.templateBody);
  const names = findHiddenParameters(after.templateBody).filter((name) => !known.includes(name));
  return names.length === 0 ? [] : [{ reason: 'hidden-parameter', detail: `NoEcho: ${firstOf(names, 10)}` }];
}

function judgeDependencies({ droppedDependencies, mayGoInWaves }: GateFacts): readonly Raised[] {
  if (droppedDependencies.length === 0) return [];
  const detail = `automatic deployment depends on ${firstOf(droppedDependencies, 10)}`;
  const next = 'set `update-strategy: waves`: an update in waves keeps what automatic deployment depends on';
  return [{ reason: 'depends-on-lost', detail, ...(mayGoInWaves ? { next } : {}) }];
}

function judgeTargets({ targets }: GateFacts): readonly Raised[] {
  if (targets.lost.length === 0) return [];
  const detail = `${countOf(targets.lost.length, 'account')}: ${firstOf(targets.lost, 10)}`;
  return [{ reason: 'accounts-lose-instances', detail }];
}

/** Judges what would be deployed by this plan: an accepted danger stays in `allow` as long as it is there. */
function judgeRoles({ roles, after, change }: GateFacts): readonly Raised[] {
  const raised: Raised[] = roles.unreadable.map((detail) => ({ reason: 'unreadable-change', detail }));
  raised.push(...findMovedRoles(roles));
  for (const { before, after: role, attributes, logicalId } of roles.changes) {
    if ((role ?? before)?.kind !== 'role') continue;
    const isMoved = roles.changes.some(
      (other) => other.before === undefined && other.after?.roleName === before?.roleName,
    );
    if (before !== undefined && role === undefined && !(isMoved && before.roleName !== undefined)) {
      raised.push({ reason: 'role-renamed', detail: `role ${before.roleName ?? logicalId} is removed` });
    }
    const renamed = attributes.find(({ attribute }) => attribute === 'role-name');
    if (before !== undefined && role !== undefined) {
      if (renamed !== undefined) {
        raised.push({ reason: 'role-renamed', detail: `${renamed.before.join()} becomes ${renamed.after.join()}` });
      } else if (before.path !== role.path) {
        raised.push({ reason: 'role-path-changed', detail: `${before.path} becomes ${role.path}` });
      }
    }
  }
  const isDeployed = change.kind === 'create' || change.kind === 'update';
  const all = isDeployed ? [...raised, ...after.flatMap(({ roles: found }) => found).flatMap(judgeRole)] : raised;
  // What is the same in every kind of account is said once.
  return [...new Map(all.map((one) => [`${one.reason} ${one.detail}`, one])).values()];
}

/** Another logical id is another resource: created while the old one still has the name, as with another path. */
function findMovedRoles({ changes }: RoleComparison): readonly Raised[] {
  return changes.flatMap(({ before, after, logicalId }) => {
    if (before !== undefined || after?.roleName === undefined || after.kind !== 'role') return [];
    const old = changes.find((other) => other.after === undefined && other.before?.roleName === after.roleName);
    if (old === undefined) return [];
    const detail = `role ${after.roleName} moves from the logical id ${old.logicalId} to ${logicalId}`;
    return [{ reason: 'role-path-changed', detail }];
  });
}

function judgeRole(role: Role): readonly Raised[] {
  const name = role.roleName ?? role.logicalId;
  const raised: Raised[] = [];
  const wildcard = role.trust.statements.find(isWildcardTrust);
  if (wildcard !== undefined)
    raised.push({ reason: 'wildcard-principal', detail: `role ${name} trusts any principal` });
  const administrator = findAdministratorAccess(role);
  if (administrator !== undefined)
    raised.push({ reason: 'administrator-access', detail: `role ${name}: ${administrator}` });
  const isOpen = role.trust.statements.some((statement) => isAccountTrust(statement) && !hasExternalId(statement));
  if (isOpen) raised.push({ reason: 'no-external-id', detail: `role ${name} can be assumed without an external id` });
  return raised;
}

function isWildcardTrust({ effect, principals, isNotPrincipal }: PolicyStatement): boolean {
  if (effect === 'Deny') return false;
  return (
    isNotPrincipal || principals.some((principal) => /^(?:AWS:)?\*$|^AWS:arn:[\w-]+:(?:iam|sts)::\*/.test(principal))
  );
}

function isAccountTrust({ effect, principals }: PolicyStatement): boolean {
  return effect === 'Allow' && principals.some((principal) => principal === '*' || principal.startsWith('AWS:'));
}

function findAdministratorAccess(role: Role): string | undefined {
  const policy = role.managedPolicyArns.find((arn) => /:policy\/(?:.*\/)?AdministratorAccess$/.test(arn));
  if (policy !== undefined) return policy;
  const allowing = ({ document }: NamedPolicy): boolean => document.statements.some(isEverything);
  const inline = role.inlinePolicies.find(allowing);
  if (inline !== undefined) return `inline policy ${inline.name} allows everything on everything`;
  const managed = role.managedPolicies.find(allowing);
  return managed === undefined ? undefined : `managed policy ${managed.name} allows everything on everything`;
}

function isEverything(statement: PolicyStatement): boolean {
  if (statement.effect === 'Deny') return false;
  const isEveryAction = statement.isNotAction || statement.actions.some((action) => /^(?:\*|\*:\*)$/.test(action));
  const isEveryResource = statement.isNotResource || statement.resources.includes('*');
  return isEveryAction && isEveryResource;
}
