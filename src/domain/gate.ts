import { fingerprintReasons, gateReasons, isAllowed, renderAllowEntry } from './gate-reason.ts';
import type { AllowEntry, RaisedFinding } from './gate-reason.ts';
import { fingerprint, raiseReasons } from './iam/danger/fingerprint.ts';
import type { FoundDanger, Sha256 } from './iam/danger/fingerprint.ts';
import { listFound } from './iam/review/review.ts';
import { describeDifference } from './ledger/judge-review.ts';
import { checkReview } from './ledger/review-check.ts';
import type { ReviewCheck } from './ledger/review-check.ts';
import type { RoleReview } from './iam/review/role-review.ts';
import type { ShownLength } from './iam/review/shown-gains.ts';
import type { RoleComparison } from './iam/role-change.ts';
import { countOf, firstOf } from './quantity.ts';
import { findHiddenParameters } from './stack-set/hidden-value.ts';
import type { DefinitionChange, StackSetDefinition } from './stack-set/stack-set-definition.ts';
import type { TargetPlan } from './targets/target-plan.ts';
import { showText } from './template/template-text.ts';

export interface GateFinding extends RaisedFinding {
  /** The user's `allow` accepts it. */
  readonly isAccepted: boolean;
}

export interface GateVerdict {
  readonly verdict: 'allowed' | 'refused';
  readonly findings: readonly GateFinding[];
  /** What was not reviewed although the run goes on, a sentence. */
  readonly reviewWarning?: string | undefined;
}

export interface GateFacts {
  readonly change: DefinitionChange;
  /** The stack set exists in AWS, even if Terraform's state does not have it. */
  readonly exists: boolean;
  readonly roles: RoleComparison;
  /** What accounts get that have nothing yet, where the definition stays as it is. */
  readonly newcomerRoles: RoleComparison;
  /** What accounts get by this plan, or keep; empty: none gets anything. */
  readonly reviews: readonly RoleReview[];
  /** What is deployed, as text without secrets: what cannot be read in it is accepted with all of it. */
  readonly text: string;
  /** Of what the comment must show whole. */
  readonly shown: ShownLength;
  readonly targets: TargetPlan;
  /** What automatic deployment depends on, where Terraform sends the update: Terraform does not repeat it. */
  readonly droppedDependencies: readonly string[];
  /** The update could go in waves, which leave automatic deployment as it is. */
  readonly mayGoInWaves: boolean;
  /** Of the intent, `sha256:…`. */
  readonly digest: string;
  /** What was approved; undefined: any. */
  readonly expectedDigest: string | undefined;
  /** Of an apply that has something to do; undefined: nothing is to be checked. */
  readonly review: ReviewCheck | undefined;
  readonly allow: readonly AllowEntry[];
  /** Hexadecimal digits. */
  readonly sha256: Sha256;
}

export function evaluateGate(facts: GateFacts): GateVerdict {
  const raised = [
    ...judgeDigest(facts),
    ...judgeDefinition(facts),
    ...judgeDependencies(facts),
    ...judgeTargets(facts),
    ...judgeRoles(facts),
    ...judgeLength(facts),
    ...judgeReviews(facts),
    ...judgeUnreadable(facts),
  ];
  const dangers = raised.flatMap((finding) => (finding.fingerprint === undefined ? [] : [renderAllowEntry(finding)]));
  const reviewed = facts.review && checkReview(facts.review, { digest: facts.digest, dangers, sha256: facts.sha256 });
  const findings = [...(reviewed?.raised ?? []), ...raised].map((finding) => ({
    ...finding,
    isAccepted: isAllowed(facts.allow, finding.reason, finding.fingerprint),
  }));
  const verdict = findings.every(({ isAccepted }) => isAccepted) ? 'allowed' : 'refused';
  return { verdict, findings, reviewWarning: reviewed?.warning };
}

function judgeDigest({ digest, expectedDigest, review }: GateFacts): readonly RaisedFinding[] {
  if (expectedDigest === undefined || expectedDigest === digest) return [];
  const detail = `approved is ${expectedDigest}, and this plan is ${digest}`;
  const difference = review === undefined ? '' : describeDifference(review.reading, expectedDigest);
  return [{ reason: 'plan-changed', detail: difference === '' ? detail : `${detail}: ${difference}` }];
}

function judgeDefinition({ change, exists }: GateFacts): readonly RaisedFinding[] {
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
    // Judged with everything else that cannot be read.
    case 'unreadable':
      return [];
  }
}

function judgeSettings(before: StackSetDefinition | undefined, after: StackSetDefinition): readonly RaisedFinding[] {
  const raised: RaisedFinding[] = [];
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
function judgeHidden(before: StackSetDefinition | undefined, after: StackSetDefinition): readonly RaisedFinding[] {
  const known = before === undefined ? [] : findHiddenParameters(before.templateBody);
  const names = findHiddenParameters(after.templateBody).filter((name) => !known.includes(name));
  return names.length === 0 ? [] : [{ reason: 'hidden-parameter', detail: `NoEcho: ${firstOf(names, 10)}` }];
}

function judgeDependencies({ droppedDependencies, mayGoInWaves }: GateFacts): readonly RaisedFinding[] {
  if (droppedDependencies.length === 0) return [];
  const detail = `automatic deployment depends on ${firstOf(droppedDependencies, 10)}`;
  const next = 'set `update-strategy: waves`: an update in waves keeps what automatic deployment depends on';
  return [{ reason: 'depends-on-lost', detail, ...(mayGoInWaves ? { next } : {}) }];
}

function judgeTargets({ targets }: GateFacts): readonly RaisedFinding[] {
  if (targets.lost.length === 0) return [];
  const detail = `${countOf(targets.lost.length, 'account')}: ${firstOf(targets.lost, 10)}`;
  return [{ reason: 'accounts-lose-instances', detail }];
}

function judgeRoles({ roles }: GateFacts): readonly RaisedFinding[] {
  const raised: RaisedFinding[] = [...findMovedRoles(roles)];
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
  return withoutRepetition(raised);
}

/** What a comment leaves out for its size could be the worst: its order is in the hands of who writes the change. */
function judgeLength({ shown: { bytes, roomBytes } }: GateFacts): readonly RaisedFinding[] {
  if (bytes <= roomBytes) return [];
  const detail = `what accounts gain takes ${bytes} bytes, and the comment has room for ${roomBytes}`;
  return [{ reason: 'too-long-to-show', detail }];
}

/** What is the same in every kind of account is said once. */
function withoutRepetition(raised: readonly RaisedFinding[]): readonly RaisedFinding[] {
  return [...new Map(raised.map((one) => [`${one.reason} ${one.detail}`, one])).values()];
}

/** Another logical id is another resource: created while the old one still has the name, as with another path. */
function findMovedRoles({ changes }: RoleComparison): readonly RaisedFinding[] {
  return changes.flatMap(({ before, after, logicalId }) => {
    if (before !== undefined || after?.roleName === undefined || after.kind !== 'role') return [];
    const old = changes.find((other) => other.after === undefined && other.before?.roleName === after.roleName);
    if (old === undefined) return [];
    const detail = `role ${after.roleName} moves from the logical id ${old.logicalId} to ${logicalId}`;
    return [{ reason: 'role-path-changed', detail }];
  });
}

/**
 * Dangers of what accounts get, also of what they have already: an accepted danger stays in `allow` as long as it is
 * there, with the fingerprint of exactly what was found.
 */
function judgeReviews({ reviews, sha256 }: GateFacts): readonly RaisedFinding[] {
  return raiseReasons(listFound(reviews), sha256)
    .filter(({ reason }) => reason !== 'unreadable-change')
    .toSorted((a, b) => gateReasons.indexOf(a.reason) - gateReasons.indexOf(b.reason))
    .map(({ reason, fingerprint, found }) => {
      const detail = sayAll(found);
      return { reason, detail, ...(fingerprintReasons.includes(reason) ? { fingerprint } : {}) };
    });
}

/**
 * All of it has one fingerprint, together with the whole definition: what is not readable may change without a word of
 * its description changing.
 */
function judgeUnreadable({ change, roles, newcomerRoles, reviews, text, sha256 }: GateFacts): readonly RaisedFinding[] {
  const dangers = listFound(reviews).filter(({ danger }) => danger.reason === 'unreadable-change');
  const details = [
    ...(change.kind === 'unreadable' ? [change.what] : []),
    ...roles.unreadable,
    ...newcomerRoles.unreadable,
    ...dangers.map((danger) => sayAll([danger])),
  ];
  const found = [...new Set(details)];
  const print = fingerprint('unreadable-change', [...found, text], sha256);
  return found.map((detail) => ({ reason: 'unreadable-change', detail, fingerprint: print }));
}

/** Of one identity that the review lists whole. */
const mostSaid = 4;

function sayAll(found: readonly FoundDanger[]): string {
  const identities = Map.groupBy(found, ({ identity }) => identity);
  const said = [...identities].map(([identity, own]) => {
    const texts = new Set(own.map(({ danger }) => showText(danger.text)));
    return `${identity} ${firstOf([...texts], mostSaid, '; ')}`;
  });
  return said.join('; ');
}
