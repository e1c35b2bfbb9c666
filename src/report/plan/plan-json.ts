import type { Danger } from '../../domain/iam/danger/danger.ts';
import { identityName } from '../../domain/iam/review/review.ts';
import type { PolicySource } from '../../domain/iam/review/policy-source.ts';
import type { RoleReview } from '../../domain/iam/review/role-review.ts';
import { summarizeGains } from '../../domain/iam/meaning/permission-comparison.ts';
import type { PermissionDifference } from '../../domain/iam/meaning/permission-comparison.ts';
import type { TrustDifference } from '../../domain/iam/meaning/compare-trust.ts';
import type { Account } from '../../domain/organization.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import type { TargetPlan } from '../../domain/targets/target-plan.ts';
import { acceptableReasons } from '../../domain/gate-reason.ts';
import type { GateFinding } from '../../domain/gate.ts';
import { allowEntryOf } from '../parts/gate-findings.ts';
import { renderJsonList } from '../parts/json-list.ts';

/**
 * `plan.json`, version 1: members may be added, none is renamed or taken away. All that the comment says of permissions
 * and trust, and what it leaves out for its size. External ids are labels in it, values of sensitive parameters are
 * hidden. @returns the file in pieces.
 */
export function* renderPlanJson(report: PlanReport): Generator<string> {
  const { stackSet } = report.request;
  const { gate, reviews, sources, templateChanges, roles, newcomerRoles, roleArnPattern } = report.assessment;
  const head = {
    schemaVersion: 1,
    stackSet: { name: stackSet.name, region: stackSet.region, callAs: stackSet.callAs },
    outcome: report.outcome,
    failureReason: report.failureReason ?? null,
    hasChanges: report.hasChanges,
    digest: report.digest,
    roleArnPattern,
    definition: report.terraform.change.kind,
    gate: { verdict: gate.verdict, findings: gate.findings.map(describeFinding) },
    unreadable: [...new Set([...roles.unreadable, ...newcomerRoles.unreadable])],
    templateChanges: templateChanges.map(({ aspect = null, before = null, after = null, ...change }) => ({
      ...change,
      aspect,
      before,
      after,
    })),
    managedPolicies: sources.map(describeSource),
    accounts: describeAccounts(report.survey.targets),
  };
  yield* renderJsonList(head, 'identities', eachAlone(reviews));
}

/** What a role with ReadOnlyAccess gains is half a megabyte. */
function* eachAlone(reviews: readonly RoleReview[]): Generator<readonly object[]> {
  for (const review of reviews) yield [describeReview(review)];
}

function describeFinding(finding: GateFinding): object {
  const { reason, detail, isAccepted, fingerprint } = finding;
  const allow = acceptableReasons.includes(reason) ? allowEntryOf(finding) : null;
  return { reason, detail, isAccepted, fingerprint: fingerprint ?? null, allow };
}

function describeSource({ arn, versionId, from, unreadable, extractedAt, widening }: PolicySource): object {
  return {
    arn,
    versionId,
    from,
    extractedAt: extractedAt ?? null,
    unreadable: unreadable ?? null,
    widening:
      widening === undefined
        ? null
        : {
            since: widening.since,
            verdict: widening.permissions.verdict,
            gained: widening.permissions.gained.map(describePermission),
            dangers: widening.dangers.map(describeDanger),
          },
  };
}

/** Ids of accounts by what the plan does to them; `current` ones are updated, too, where the definition is. */
function describeAccounts(targets: TargetPlan): object {
  const ids = (accounts: readonly Account[]): readonly string[] => accounts.map(({ id }) => id);
  const { current, added, extended, unfinished, outdated, suspended, unhealable, lost } = targets;
  return {
    current: ids(current),
    added: ids(added),
    extended: ids(extended),
    unfinished: ids(unfinished),
    outdated: ids(outdated),
    unhealable: ids(unhealable),
    suspended: ids(suspended),
    lost,
  };
}

function describeReview(review: RoleReview): object {
  const { role, before, where, permissions, trust, dangers } = review;
  return {
    identity: identityName(role),
    kind: role.kind,
    logicalId: role.logicalId,
    isNew: before === undefined,
    where,
    permissions: {
      verdict: permissions.verdict,
      levels: summarizeGains(permissions).levels,
      gained: permissions.gained.map(describePermission),
      lost: permissions.lost.map(describePermission),
    },
    trust: {
      verdict: trust.verdict,
      gained: trust.gained.map(describeTrust),
      lost: trust.lost.map(describeTrust),
    },
    dangers: dangers.map(({ danger, isNew }) => ({ ...describeDanger(danger), isNew })),
  };
}

function describePermission({ service, actions, why, ...rest }: PermissionDifference): object {
  const named = actions.map(({ name, level }) => ({ action: `${service}:${name}`, level }));
  return { service, actions: named, ...rest, why: why ?? null };
}

function describeTrust({ why, ...rest }: TrustDifference): object {
  return { ...rest, why: why ?? null };
}

function describeDanger({ id, kind, reason, subject, text }: Danger): object {
  return { id, kind, reason: reason ?? null, subject, text };
}
