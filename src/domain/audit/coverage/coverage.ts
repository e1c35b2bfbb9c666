import { accountResult, resultKey } from '../../account-result.ts';
import type { AccountResult } from '../../account-result.ts';
import { adviseAccount } from '../../advice/account-advice.ts';
import type { AdvicePlace } from '../../advice/account-advice.ts';
import { classifyAccountReason } from '../../classify-reason.ts';
import { accountExplanations } from '../../failure-reason.ts';
import type { AccountFailureReason } from '../../failure-reason.ts';
import { isSuspended } from '../../organization.ts';
import { instanceKey } from '../../stack-set/stack-set.ts';
import type { CoverageFacts, FailedDeployment } from './coverage-facts.ts';
import type { FactAnswer } from '../fact-answer.ts';
import type { Doubt, Finding, Remedy, Severity } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { findOutsideTargets } from './outside-targets.ts';

export interface Coverage extends FactAnswer {
  /** Ids of targeted accounts that have no instance in any Region: they have no role that could be looked at. */
  readonly without: ReadonlySet<string>;
  readonly notices: readonly string[];
}

/**
 * Every targeted account that AWS does not skip has an instance of the present version in each Region, and no other
 * account has one. AWS calls an instance CURRENT when it has what the stack set defines now.
 */
export function judgeCoverage(facts: CoverageFacts): Coverage {
  const { survey, regions } = facts;
  const { organization, instances, targets } = survey;
  const byKey = new Map(instances.map((instance) => [instanceKey(instance), instance]));
  const active = targets.targeted.filter((account) => !isSuspended(account));
  const results = active.flatMap((account) =>
    regions.map((region) => {
      const instance = byKey.get(instanceKey({ accountId: account.id, region }));
      return accountResult(organization, { account, region, instance, result: undefined });
    }),
  );
  const outside = findOutsideTargets(facts);
  // The newest first: it stays.
  const failures = new Map(facts.failedDeployments.toReversed().map((one) => [`${one.account}/${one.region}`, one]));
  const having = new Set(instances.map(({ accountId }) => accountId));
  return {
    findings: [...results.flatMap((result) => findUncovered(facts, failures, result)), ...outside.findings],
    doubts: results.flatMap(doubtUnknown),
    without: new Set(active.filter(({ id }) => !having.has(id)).map(({ id }) => id)),
    notices: [...outside.notices, ...describeHealed(facts, results)],
  };
}

function doubtUnknown({
  class: accountClass,
  account,
  region,
  status,
  detailedStatus,
}: AccountResult): readonly Doubt[] {
  if (accountClass !== 'unknown') return [];
  const seen = [status, detailedStatus].filter((text) => text !== '').join(', ') || 'nothing';
  const why = `What CloudFormation says about the stack instance in ${region} (${seen}) leaves open whether it is up to date.`;
  return [
    {
      fact: 'covered',
      account,
      why,
      next: 'Run the audit again; if it stays so, look at the instance in the console.',
    },
  ];
}

function findUncovered(
  facts: CoverageFacts,
  failures: ReadonlyMap<string, FailedDeployment>,
  result: AccountResult,
): readonly Finding[] {
  const { class: accountClass, account, region } = result;
  if (accountClass === 'current' || accountClass === 'suspended' || accountClass === 'unknown') return [];
  const failed = failures.get(resultKey(result));
  const known = withReason(result, failed);
  const words = describeUncovered(result, failed);
  const cause = describeCause(known);
  const named = { account, region, reason: 'not-covered', property: 'StackInstance' } as const;
  return [
    {
      ...named,
      fact: 'covered',
      severity: severities[accountClass],
      what: facts.hide([words, cause].filter((text) => text !== '').join(' ')),
      expected: 'CURRENT',
      actual: result.status === '' ? 'no instance' : result.status,
      gains: [],
      fingerprint: fingerprintOf(named, `${accountClass} ${known.reason ?? ''}`, facts.sha256),
      isSeenByDriftDetection: undefined,
      remedy: findRemedy(facts, known),
    },
  ];
}

/** A role that is missing blinds; one of an older version is still a reviewed one. */
const severities: Readonly<Record<Exclude<AccountResult['class'], 'current' | 'suspended' | 'unknown'>, Severity>> = {
  missing: 'high',
  failed: 'high',
  inoperable: 'high',
  cancelled: 'medium',
  outdated: 'medium',
};

function describeUncovered(
  { class: accountClass, region }: AccountResult,
  failed: FailedDeployment | undefined,
): string {
  switch (accountClass) {
    case 'missing':
      return failed === undefined
        ? `There is no stack instance in ${region}.`
        : `There is no stack instance in ${region}: ${describeOperation(failed)} failed there.`;
    case 'failed':
      return `The stack instance in ${region} does not have the present version: ${failed === undefined ? 'its last operation' : describeOperation(failed)} failed there.`;
    case 'cancelled':
      return `The stack instance in ${region} does not have the present version: its last operation did not begin there.`;
    case 'inoperable':
      return `The stack instance in ${region} is INOPERABLE: AWS leaves it out of every update.`;
    case 'outdated':
    case 'unknown':
    case 'suspended':
    case 'current':
      return `The stack instance in ${region} is OUTDATED: it does not have the present version.`;
  }
}

function describeOperation({ operation: { id, action, endedAt, createdAt } }: FailedDeployment): string {
  const day = (endedAt ?? createdAt).toISOString().slice(0, 16).replace('T', ' ');
  return `an operation that neither this action nor Terraform started, such as an automatic deployment (${action} ${id}, ${day} UTC),`;
}

/** Without an instance, AWS's words are those of the operation that should have created it. */
function withReason(result: AccountResult, failed: FailedDeployment | undefined): AccountResult {
  const statusReason = result.statusReason === '' ? (failed?.statusReason ?? '') : result.statusReason;
  return { ...result, statusReason, reason: statusReason === '' ? undefined : classifyAccountReason(statusReason) };
}

function describeCause({ reason, statusReason }: AccountResult): string {
  if (statusReason === '') return '';
  const known = reason === undefined || reason === 'unknown' ? '' : `Cause: ${accountExplanations[reason].cause}. `;
  return `${known}AWS says: ${statusReason}`;
}

/** What `apply` does by itself: deploys what is missing, and updates what is OUTDATED. */
const healed: ReadonlySet<AccountFailureReason> = new Set([
  'throttled',
  'aws-internal',
  'tolerance-exceeded',
  'operation-stopped',
]);

function findRemedy(place: AdvicePlace, result: AccountResult): Remedy {
  const isHealed = result.reason === undefined || healed.has(result.reason);
  if (isHealed && result.class !== 'inoperable') return { kind: 'apply' };
  const step = adviseAccount(result, place);
  if (step === undefined) return { kind: 'apply' };
  if (step.command === undefined) return { kind: 'advice', text: step.text };
  return { kind: 'commands', text: step.text, commands: [step.command] };
}

/** Failures that are over: the account is up to date by now. */
function describeHealed({ failedDeployments }: CoverageFacts, results: readonly AccountResult[]): readonly string[] {
  const current = new Set(results.filter((one) => one.class === 'current').map(({ account }) => account));
  const over = [...new Set(failedDeployments.map(({ account }) => account))].filter((account) => current.has(account));
  if (over.length === 0) return [];
  const named = over.slice(0, 5).join(', ');
  const more = over.length > 5 ? ` and ${over.length - 5} more` : '';
  return [
    `Since the previous audit, operations that neither this action nor Terraform started have failed in ${named}${more}; the role is up to date there now.`,
  ];
}
