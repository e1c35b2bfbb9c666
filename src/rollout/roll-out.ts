import { hasWork } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { hasBrokenWaves } from '../domain/stack-set/operation-id.ts';
import type { DefinitionChange } from '../domain/stack-set/stack-set-definition.ts';
import type { StackSet } from '../domain/stack-set/stack-set.ts';
import { isSuspended } from '../domain/organization.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { UserError } from '../domain/user-error.ts';
import { attempt } from '../domain/attempt.ts';
import { createDeadline } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { driveOperation, failedAfter, isGreenSoFar, joinDriven, nothingDriven } from './follow.ts';
import type { Drive, Driven } from './follow.ts';
import type { Ports } from '../ports.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import type { ProgressTeller } from '../publish/publish-progress.ts';
import { isRollbackDue, rollBack } from './roll-back.ts';
import { createInstances, healInstances } from './send.ts';
import { takeSurvey } from './survey.ts';
import { continueWaves, updateByWaves } from './update-by-waves.ts';
import { recordDefinition, updateDefinition } from './update-definition.ts';

/** How often everything is planned again because somebody else came first, or accounts joined meanwhile. */
const mostRounds = 5;

/** Everything that happened until there was nothing left to do, or something stopped it. */
export interface Rollout {
  /** The last one. */
  readonly prepared: Prepared;
  /** Of all rounds. */
  readonly driven: Driven;
  readonly waitedFor: readonly Operation[];
  /** There was something to do in one of the rounds. */
  readonly hadWork: boolean;
  /** As it was after the last operation, for the accounts' proof. */
  readonly survey: Survey;
}

/** One round: what was prepared, and what became of it. */
interface Round {
  readonly prepared: Prepared;
  readonly driven: Driven;
}

/**
 * Prepares and carries out, again as long as somebody else came first, an earlier run's operation was taken up, or
 * accounts joined meanwhile. An error before anything was done is thrown; afterwards it is part of the story.
 */
export async function rollOut(ports: Ports, request: RolloutRequest, teller: ProgressTeller): Promise<Rollout> {
  const waitDeadline = createDeadline(ports.clock, request.operationWaitTimeoutMs);
  waitDeadline();
  const deadline = createDeadline(ports.clock, request.rolloutTimeoutMs);
  const sent = { count: 0 };
  let story: Rollout | undefined;
  for (let round = 1; ; round += 1) {
    const prepared = await prepareAfter(ports, request, waitDeadline, story);
    if (prepared instanceof UserError) return failStory(story, prepared);
    const { survey, digest } = prepared;
    const drive: Drive = { ports, request, organization: survey.organization, deadline, teller, digest, sent };
    const driven = await carryOut(drive, prepared);
    story = extendStory(story, { prepared, driven });
    const isLast = round === mostRounds;
    if (driven.end.kind === 'stolen') {
      if (isLast) return giveUp(story, driven.error);
      ports.log.info('Planning again, since somebody else came first.');
      continue;
    }
    if (!isGreenSoFar(driven) || driven.operations.length === 0) return story;
    if (prepared.standing.kind === 'attachable' && !isLast) continue;
    const after = await attempt(() => takeSurvey(ports, request));
    if (after.kind === 'failed') return failStory(story, after.error);
    story = { ...story, survey: after.value };
    if (isLast || !hasNewcomers(survey, after.value)) return story;
    ports.log.info('Planning again, since accounts joined meanwhile.');
  }
}

/** @returns the error, once something was done that must not be lost with it. */
async function prepareAfter(
  ports: Ports,
  request: RolloutRequest,
  waitDeadline: Deadline,
  story: Rollout | undefined,
): Promise<Prepared | UserError> {
  const end = story?.driven.end;
  const inTheWay = end?.kind === 'stolen' ? end.by : undefined;
  const prepared = await attempt(() => prepare(ports, request, waitDeadline, inTheWay));
  if (prepared.kind === 'done') return prepared.value;
  if (story === undefined) throw prepared.error;
  return prepared.error;
}

function extendStory(story: Rollout | undefined, { prepared, driven }: Round): Rollout {
  const isAttached = prepared.standing.kind === 'attachable';
  return {
    prepared,
    driven: story === undefined ? driven : joinDriven(story.driven, driven),
    waitedFor: [...(story?.waitedFor ?? []), ...prepared.waitedFor],
    hadWork: (story?.hadWork ?? false) || isAttached || hasWork(prepared.assessment),
    survey: prepared.survey,
  };
}

function failStory(story: Rollout | undefined, error: UserError): Rollout {
  if (story === undefined) throw error;
  return { ...story, driven: failedAfter(story.driven, error) };
}

function giveUp(story: Rollout, error: UserError | undefined): Rollout {
  const why = `Somebody else came first ${mostRounds} times in a row.`;
  const last = error?.what ?? 'Another operation is in progress on the stack set.';
  return failStory(story, new UserError({ code: 'operation-in-progress', what: last, why, next: 'Run apply again.' }));
}

/** Accounts that were no targets when the round was planned, and do not have the role yet. */
function hasNewcomers(before: Survey, after: Survey): boolean {
  const known = new Set(before.targets.targeted.map(({ id }) => id));
  const current = new Set(after.targets.current.map(({ id }) => id));
  return after.targets.targeted.some(
    (account) => !known.has(account.id) && !current.has(account.id) && !isSuspended(account),
  );
}

async function carryOut(drive: Drive, prepared: Prepared): Promise<Driven> {
  const { standing, survey } = prepared;
  switch (standing.kind) {
    case 'refused':
      return nothingDriven;
    case 'timed-out':
      return { ...nothingDriven, end: { kind: 'timed-out', reason: 'operation-wait-timeout' } };
    case 'interrupted':
      return { ...nothingDriven, end: { kind: 'interrupted' } };
    case 'attachable': {
      const { operation } = standing.attachable;
      drive.ports.log.info(`Operation ${operation.id} was started by an earlier run: taking it up.`);
      const accountIds = reachedBy(survey, operation);
      return driveOperation(drive, { ...standing.attachable, accountIds, isAttached: true });
    }
    case 'ready':
      return carryOutPlan(drive, prepared);
  }
}

function reachedBy({ instances }: Survey, { id, action }: Operation): readonly string[] {
  const own = instances.filter(({ lastOperationId }) => lastOperationId === id);
  const reached = own.length > 0 || action === 'CREATE' ? own : instances;
  return [...new Set(reached.map(({ accountId }) => accountId))];
}

/**
 * The definition first, then the accounts that have no instance yet, then those that are behind. A step that is not
 * green ends the rollout.
 */
async function carryOutPlan(drive: Drive, { assessment, survey, change }: Prepared): Promise<Driven> {
  const defined = await define(drive, assessment, survey, change);
  if (change.kind === 'update' && isRollbackDue(drive, defined)) return rollBack(drive, survey, change, defined);
  if (!isGreenSoFar(defined)) return defined;
  const created = assessment.hasCreations ? await create(drive, survey, defined) : defined;
  if (!isGreenSoFar(created) || !assessment.hasHeals || survey.stackSet === undefined) return created;
  return joinDriven(created, await heal(drive, survey, survey.stackSet));
}

/** What waves have left OUTDATED goes on as they began; everybody else gets its chance. */
async function heal(drive: Drive, survey: Survey, stackSet: StackSet): Promise<Driven> {
  const { heals } = survey.targets;
  const isContinued = hasBrokenWaves(survey.operations, drive.digest);
  return isContinued ? continueWaves(drive, survey, stackSet, heals) : healInstances(drive, heals, stackSet);
}

async function define(
  drive: Drive,
  assessment: Prepared['assessment'],
  survey: Survey,
  change: DefinitionChange,
): Promise<Driven> {
  if (!assessment.hasDefinitionChange) return nothingDriven;
  if (survey.stackSet === undefined || assessment.isRecordedOnly) return recordDefinition(drive);
  const { waves } = assessment;
  if (change.kind === 'update' && waves !== undefined) return updateByWaves(drive, survey, change.after, waves);
  return updateDefinition(drive, survey);
}

/** An update reaches accounts whose first deployment had failed, too: they may need nothing any more. */
async function create(drive: Drive, survey: Survey, defined: Driven): Promise<Driven> {
  const { ports, request } = drive;
  const isUpdated = defined.operations.length > 0;
  const current = isUpdated ? await attempt(() => takeSurvey(ports, request)) : undefined;
  if (current?.kind === 'failed') return failedAfter(defined, current.error);
  const { creations } = (current?.value ?? survey).targets;
  return joinDriven(defined, await createInstances(drive, creations));
}
