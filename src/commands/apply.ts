import { countAccountsByClass } from '../domain/account-result.ts';
import type { AccountResult } from '../domain/account-result.ts';
import { assess, creationPreferences } from '../domain/assessment.ts';
import type { Assessment, Survey } from '../domain/assessment.ts';
import { isInFlight } from '../domain/operation.ts';
import type { Operation } from '../domain/operation.ts';
import { judgeRollout } from '../domain/rollout.ts';
import type { Judgement } from '../domain/rollout.ts';
import type { ReportedOperation, RolloutReport } from '../domain/rollout-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { UserError } from '../domain/user-error.ts';
import { attempt, together } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { createInstances, nothingDriven, recordDefinition, updateDefinition } from './drive.ts';
import type { Driven } from './drive.ts';
import { findMergedPullRequest } from './merged-pull-request.ts';
import { digestIntent } from './plan.ts';
import { planDefinition } from './plan-definition.ts';
import type { Ports } from './ports.ts';
import { judgeAccounts, proveAccounts } from './prove.ts';
import { publishRollout } from './publish.ts';
import { takeSurvey } from './survey.ts';
import { waitUntilIdle } from './wait.ts';

/** Plans again, judges, waits until the stack set is idle, rolls out, proves every account, and reports. */
export async function apply(ports: Ports, request: RolloutRequest): Promise<Judgement> {
  const startedAt = ports.clock.now();
  const pullRequest = findMergedPullRequest(ports);
  const prepared = await prepare(ports, request);
  const driven = await rollOut(ports, request, prepared);
  const accounts = await attempt(() => prove(ports, request, prepared.survey, driven));
  const report = reportRollout(ports, request, { startedAt, prepared, driven, accounts });
  return publishRollout(ports, request, report, await pullRequest);
}

interface Prepared {
  readonly survey: Survey;
  readonly assessment: Assessment;
  readonly waitedFor: readonly Operation[];
  /** The operation that was still in flight when `operation-wait-timeout` had passed. */
  readonly blockedBy: Operation | undefined;
}

/** What was waited for may have changed everything, so the plan is made again before anything is sent. */
async function prepare(ports: Ports, request: RolloutRequest): Promise<Prepared> {
  const deadline = new Date(ports.clock.now().getTime() + request.operationWaitTimeoutMs);
  const waitedFor: Operation[] = [];
  for (;;) {
    const [plan, survey] = await together(planDefinition(ports, request, { lock: true }), takeSurvey(ports, request));
    const assessment = assess({ request, plan, survey, partition: ports.partition });
    const prepared = { survey, assessment, waitedFor, blockedBy: undefined };
    if (assessment.gate.verdict === 'refused' || survey.stackSet === undefined) return prepared;
    const idle = await waitUntilIdle(ports, request.stackSet, deadline, survey.operations);
    if (idle.kind === 'timed-out') return { ...prepared, blockedBy: idle.operation };
    if (idle.waitedFor.length === 0) return prepared;
    waitedFor.push(...idle.waitedFor);
    ports.log.info('Planning again, since the stack set may have changed meanwhile.');
  }
}

/** The definition first, then the accounts that have no instance yet. A step that is not green ends the rollout. */
async function rollOut(ports: Ports, request: RolloutRequest, prepared: Prepared): Promise<Driven> {
  const { assessment, survey, blockedBy } = prepared;
  if (assessment.gate.verdict === 'refused') return nothingDriven;
  if (blockedBy !== undefined)
    return { ...nothingDriven, end: { kind: 'timed-out', reason: 'operation-wait-timeout' } };
  const deadline = new Date(ports.clock.now().getTime() + request.rolloutTimeoutMs);
  const defined = await define(ports, request, prepared, deadline);
  const isGreen = defined.operations.every(({ operation }) => operation.status === 'SUCCEEDED');
  if (!assessment.hasCreations || defined.end.kind !== 'completed' || !isGreen) return defined;
  const preferences = creationPreferences(request.preferences);
  const creations = await attempt(() => findCreations(ports, request, survey, defined));
  if (creations.kind === 'failed') return stoppedBy(defined, creations.error);
  const created = await createInstances(ports, request, creations.value, preferences, deadline);
  return { ...created, operations: [...defined.operations, ...created.operations] };
}

async function define(ports: Ports, request: RolloutRequest, prepared: Prepared, deadline: Date): Promise<Driven> {
  const { assessment, survey } = prepared;
  if (!assessment.hasDefinitionChange) return nothingDriven;
  if (survey.stackSet === undefined || assessment.isRecordedOnly) return recordDefinition(ports);
  return updateDefinition(ports, request, new Set(survey.operations.map(({ id }) => id)), deadline);
}

/** An update reaches accounts whose first deployment had failed, too: they may need nothing any more. */
async function findCreations(
  ports: Ports,
  request: RolloutRequest,
  survey: Survey,
  defined: Driven,
): Promise<Survey['targets']['creations']> {
  if (defined.operations.length === 0) return survey.targets.creations;
  return (await takeSurvey(ports, request)).targets.creations;
}

function stoppedBy(driven: Driven, error: UserError): Driven {
  return { ...driven, end: { kind: 'failed', reason: error.code }, error };
}

async function prove(
  ports: Ports,
  request: RolloutRequest,
  survey: Survey,
  { operations }: Driven,
): Promise<readonly AccountResult[]> {
  const hasNothing = operations.length === 0;
  return hasNothing
    ? judgeAccounts(request, survey, survey.instances)
    : proveAccounts(ports, request, survey, operations);
}

interface RolloutStory {
  readonly startedAt: Date;
  readonly prepared: Prepared;
  readonly driven: Driven;
  readonly accounts: Attempt<readonly AccountResult[]>;
}

function reportRollout(ports: Ports, request: RolloutRequest, story: RolloutStory): RolloutReport {
  const { prepared, driven, startedAt } = story;
  const { assessment, survey, waitedFor, blockedBy } = prepared;
  const accounts = story.accounts.kind === 'done' ? story.accounts.value : [];
  const accountsByClass = countAccountsByClass(accounts);
  const accountsTotal = survey.targets.targeted.length;
  const hasChanges = assessment.hasDefinitionChange || assessment.hasCreations;
  const facts = { end: driven.end, accountsTotal, accounts: accountsByClass, hadChanges: hasChanges };
  const operations = driven.operations.map(({ operation }) => operation);
  const error = driven.error ?? (story.accounts.kind === 'failed' ? story.accounts.error : undefined);
  const isRefused = assessment.gate.verdict === 'refused';
  const judgement: Judgement = isRefused
    ? { outcome: 'refused', failureReason: undefined }
    : judgeRollout({ ...facts, operations });
  const others: readonly ReportedOperation[] = [...waitedFor, ...(blockedBy === undefined ? [] : [blockedBy])].map(
    (operation) => ({ operation, startedBy: 'other' }),
  );
  return {
    ...judgement,
    stackSet: request.stackSet,
    error: error === undefined ? undefined : { what: error.what, why: error.why, next: error.next },
    gate: assessment.gate,
    hasChanges,
    isAdoption: assessment.isAdoption,
    operations: [...others, ...driven.operations],
    accounts,
    accountsTotal,
    accountsByClass,
    managementAccountId: survey.organization.managementAccountId,
    roleArnPattern: assessment.roleArnPattern,
    stillRunning: [...operations, ...(blockedBy === undefined ? [] : [blockedBy])].filter(({ status }) =>
      isInFlight(status),
    ),
    digest: digestIntent(ports, request, assessment),
    startedAt,
    endedAt: ports.clock.now(),
  };
}
