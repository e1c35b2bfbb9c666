import { accountClasses } from '../../src/domain/account-result.ts';
import { isGreen } from '../../src/domain/rollout.ts';
import { isInFlight } from '../aws-simulator/cloudformation/operations/operation.ts';
import type { Operation } from '../aws-simulator/cloudformation/operations/operation.ts';
import { instanceKey } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Definition, StackInstance } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Ended, Life } from '../in-memory/life.ts';
import { findUntruths } from '../in-memory/memory-truth.ts';
import type { Before, InstanceBefore, Observed } from './observe.ts';
import type { Aftermath } from './perform.ts';
import { secretMark } from './version.ts';

/** One run, and what the world did to it. */
export interface RunFacts {
  readonly life: Life;
  readonly ended: Ended;
  /** Counts the processes of the life. */
  readonly process: number;
  readonly observed: Observed;
  readonly aftermath: Aftermath;
}

/** What an apply has broken of the invariants, in words. */
export function findViolations(facts: RunFacts): readonly string[] {
  const { life, ended, aftermath } = facts;
  const readAt = lastReadingAt(facts);
  const unseen = new Set(
    [...aftermath.changedAt].filter(([, at]) => readAt === undefined || at >= readAt).map(([id]) => id),
  );
  return [
    ...findUntruths(life, ended, unseen).filter((untruth) => !isBeyond(facts, untruth)),
    ...findRedOperations(facts),
    ...findGoneOn(facts),
    ...findNotBack(facts, unseen),
    ...findMissingRollback(facts),
    ...findOverwritten(facts),
    ...findLeftOut(facts),
    ...findReplacedUnseen(facts),
    ...findStrangers(facts),
    ...findMisjudged(facts, unseen),
    ...findSecrets(ended),
    ...findForgotten(facts),
    ...findLateCalls(facts),
  ];
}

const lastOfReading = 'ListAccountsForParent';

/** When this run read the organization last: who came later is beyond it. */
function lastReadingAt({ life, process }: RunFacts): Date | undefined {
  return life.calls.findLast((call) => call.process === process && call.action === lastOfReading)?.at;
}

/** What another client sent after the run had looked for the last time. */
function isBeyond({ observed }: RunFacts, untruth: string): boolean {
  const { hasForeignVersion, looksSinceForeign } = observed;
  return hasForeignVersion && looksSinceForeign === 0 && untruth.endsWith('does not have the version');
}

/** Operations that this run started and AWS accepted. */
function operationsOf({ life, process }: RunFacts): readonly Operation[] {
  const ids = new Set(
    life.calls
      .filter((call) => call.process === process && isMutating(call.action))
      .map(({ input }) => input['OperationId']),
  );
  return life.world.stackSets.flatMap(({ operations }) => operations).filter(({ id }) => ids.has(id));
}

/** One that is stopped while it is QUEUED has changed nothing. */
function operationsBegunBy(facts: RunFacts): readonly Operation[] {
  return operationsOf(facts).filter((operation) => isInFlight(operation) || facts.observed.begun.has(operation.id));
}

function isMutating(action: string): boolean {
  return /^(Create|Update|Delete|Stop)/.test(action);
}

function findRedOperations(facts: RunFacts): readonly string[] {
  const { judgement } = facts.ended;
  if (judgement === undefined || !isGreen(judgement.outcome)) return [];
  return operationsBegunBy(facts)
    .filter((operation) => operation.timeline.latest() !== 'SUCCEEDED')
    .map(({ id, timeline }) => `${judgement.outcome}, but operation ${id} is ${timeline.latest()}`);
}

/** A step that is not green ends the rollout: nothing but the way back begins after it. */
function findGoneOn(facts: RunFacts): readonly string[] {
  const operations = operationsBegunBy(facts);
  const red = operations.findIndex((operation) => ['FAILED', 'STOPPED'].includes(operation.timeline.latest()));
  if (red === -1) return [];
  return operations
    .slice(red + 1)
    .filter(({ id }) => !id.includes('-rollback-'))
    .map(({ id }) => `operation ${id} began after ${operations[red]?.id ?? ''} had ended red`);
}

/** After `rolled-back` the stack set and every account with an instance have what they had before. */
function findNotBack({ life, ended, observed }: RunFacts, unseen: ReadonlySet<string>): readonly string[] {
  if (ended.judgement?.outcome !== 'rolled-back') return [];
  if (observed.hasForeignVersion && observed.looksSinceForeign === 0) return [];
  const { before } = observed;
  if (before === undefined) return ['rolled-back, but no version of this run has begun'];
  const { definition, instances } = life.stackSet;
  const previous = before.definition;
  // AWS takes no empty description: what was put where none was cannot be taken back.
  const { description = '' } = previous;
  const isSame = textOf({ ...definition, ...(description === '' ? { description } : {}) }) === textOf(previous);
  const lacking = [...instances.values()].filter((instance) => {
    if (!isActive(life, instance) || unseen.has(instance.accountId)) return false;
    // An account that moved out is none of those that the outcome is about; that it failed is named.
    const isNamed = ended.transcript.summary.includes(instance.accountId);
    if (isNamed && !isTargeted(life, instance.accountId)) return false;
    return !isBack(life, before, instance);
  });
  return [
    ...(isSame ? [] : [`rolled-back, but the stack set defines ${textOf(definition)} and not ${textOf(previous)}`]),
    ...lacking.map(
      ({ accountId, status, detailedStatus }) =>
        `rolled-back, but account ${accountId} (${status} ${detailedStatus}) is not back`,
    ),
  ];
}

/** It has what it had; one that joined meanwhile has what the accounts had that were up to date. */
function isBack(life: Life, before: Before, instance: StackInstance): boolean {
  const { accountId, region, status, lastOperationId } = instance;
  const last = life.stackSet.operations.find(({ id }) => id === lastOperationId);
  const isOthers = last !== undefined && last.origin !== 'request';
  if (isOthers && last.action === 'CREATE') return true;
  const was = before.instances.get(instanceKey(accountId, region));
  const stack = life.world.templateOf(accountId, life.stackSet.name, region);
  const has = (text: InstanceBefore['stack']): boolean =>
    stack?.templateBody === text?.templateBody && isEqual(stack?.parameters ?? {}, text?.parameters ?? {});
  if (was?.isCurrent === false) return has(was.stack);
  return has(before.definition) && (isOthers || status === 'CURRENT');
}

function isActive({ world }: Life, { accountId }: StackInstance): boolean {
  return world.organization.accounts.get(accountId)?.state === 'ACTIVE';
}

function textOf({ description, templateBody, parameters, capabilities, tags }: Definition): string {
  return JSON.stringify([
    description ?? '',
    templateBody,
    Object.entries(parameters).sort(),
    capabilities,
    Object.entries(tags).sort(),
  ]);
}

function isEqual(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(Object.entries(left).sort()) === JSON.stringify(Object.entries(right).sort());
}

/** All or nothing: a version that has ended red is taken back, or at least that is tried. */
function findMissingRollback(facts: RunFacts): readonly string[] {
  const { life, ended, observed, process } = facts;
  if (ended.judgement === undefined || life.request.update.onFailure === 'hold' || observed.isTroubled) return [];
  if (observed.hasForeignVersion || isHidden(observed) || !hasWayBack(observed)) return [];
  // A refusal that an earlier run had left over.
  if (life.calls.some((call) => call.process === process && call.error === 'AccessDenied')) return [];
  // Whether an operation that a list had hidden was an update of the version cannot be known afterwards.
  if (observed.hasForeignOperation && ended.transcript.summary.includes('has no way back')) return [];
  if (!['failed', 'unknown', 'succeeded'].includes(ended.judgement.outcome)) return [];
  const isRed = operationsBegunBy(facts).some(
    ({ id, timeline }) => observed.sentVersions.has(id) && ['FAILED', 'STOPPED'].includes(timeline.latest()),
  );
  const isTried = life.calls.some(
    (call) => call.process === process && String(call.input['OperationId']).includes('-rollback-'),
  );
  return isRed && !isTried ? [`${ended.judgement.outcome}, and no rollback of the red update was tried`] : [];
}

/** AWS hides a value of the previous version: nothing leads back to it. */
function isHidden({ before }: Observed): boolean {
  return before !== undefined && Object.hasOwn(before.definition.parameters, 'Token');
}

/** Some account was up to date before. */
function hasWayBack({ before }: Observed): boolean {
  return (
    before === undefined || [...before.instances.values()].some(({ isCurrent, isActive: isIn }) => isCurrent && isIn)
  );
}

/** The way back leads to every instance that was up to date before, and to no other. */
function findLeftOut(facts: RunFacts): readonly string[] {
  const { life, ended, observed, aftermath } = facts;
  const back = operationsBegunBy(facts).filter(({ id }) => id.includes('-rollback-'));
  const { before } = observed;
  if (back.length === 0) return [];
  if (before === undefined) return [`rollback ${back[0]?.id ?? ''} began, and no version of this run had`];
  const hidden = isHidden(observed) ? [`rollback ${back[0]?.id ?? ''} began, and AWS hides the previous version`] : [];
  const reached = new Set(
    back.flatMap(({ results }) => results.map(({ accountId, region }) => instanceKey(accountId, region))),
  );
  const isOver =
    !observed.isTroubled && ['rolled-back', 'rollback-incomplete'].includes(ended.judgement?.outcome ?? '');
  const instances = [...life.stackSet.instances.values()].filter(
    (instance) => isActive(life, instance) && isTargeted(life, instance.accountId),
  );
  return [
    ...hidden,
    ...instances.flatMap(({ accountId, region, status }) => {
      const key = instanceKey(accountId, region);
      const was = before.instances.get(key);
      if (aftermath.changedAt.has(accountId)) return [];
      if (was?.isCurrent === false && reached.has(key)) return [`a rollback reached ${key}, which was not up to date`];
      const mustBe = isOver && was?.isCurrent === true && status !== 'INOPERABLE';
      return mustBe && !reached.has(key) ? [`a rollback left ${key} out`] : [];
    }),
  ];
}

/** Green, and a version of another client is gone that no plan has shown. */
function findReplacedUnseen({ ended: { judgement }, observed }: RunFacts): readonly string[] {
  if (judgement === undefined || !isGreen(judgement.outcome) || observed.isTroubled) return [];
  return observed.unseen === undefined ? [] : [`operation ${observed.unseen} replaced another client’s version unseen`];
}

/** A version that another client has sent meanwhile is not ours to roll back. */
function findOverwritten({ observed }: RunFacts): readonly string[] {
  // Who cannot look takes the update back all the same.
  if (observed.isTroubled) return [];
  return observed.overwritten.map((id) => `rollback ${id} replaced the version of another client`);
}

/** Accounts that were no targets get no instance from us, and the management account nothing at all. */
function findStrangers(facts: RunFacts): readonly string[] {
  const { life, aftermath } = facts;
  const { organization } = life.world;
  const readings = life.calls.filter(({ process, action }) => process === facts.process && action === lastOfReading);
  const isStranger = (id: string): boolean => organization.accounts.has(id) && !isTargeted(life, id);
  return operationsOf(facts).flatMap(({ id, action, results, createdAt, deploymentTargets }) => {
    // An update without targets reaches every instance: AWS decides what becomes of one whose account has left. Its
    // rollback may do so, too.
    if (action === 'UPDATE' && (deploymentTargets === undefined || id.includes('-rollback-'))) return [];
    const readAt = readings.findLast(({ at }) => at <= createdAt)?.at;
    const hasMovedSince = (accountId: string): boolean => {
      const changedAt = aftermath.changedAt.get(accountId);
      return changedAt !== undefined && (readAt === undefined || changedAt >= readAt);
    };
    return results
      .filter(({ accountId }) => isStranger(accountId) && !hasMovedSince(accountId))
      .map(({ accountId }) => `operation ${id} (${action}) reached account ${accountId}, which is no target`);
  });
}

function isTargeted({ world: { organization }, request: { targets } }: Life, id: string): boolean {
  const { organizationalUnitIds, excludedAccountIds } = targets;
  const units = organizationalUnitIds.length > 0 ? organizationalUnitIds : [organization.ids.rootId];
  if (id === organization.ids.managementAccountId || excludedAccountIds.includes(id)) return false;
  return units.some((unit) => organization.accountsUnder(unit).some((account) => account.id === id));
}

interface ResultsFile {
  readonly accounts: readonly { readonly account: string; readonly region: string; readonly class: string }[];
}

/** Every account once, and an account that is called current has what the stack set defines. */
function findMisjudged({ life, ended }: RunFacts, unseen: ReadonlySet<string>): readonly string[] {
  const file = ended.transcript.files.get('results.json');
  if (file === undefined) return [];
  const { accounts } = JSON.parse(file) as ResultsFile;
  const keys = accounts.map(({ account, region }) => `${account}/${region}`);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const total = Number(ended.transcript.outputs['accounts-total']) * life.request.targets.regions.length;
  const isRead = accounts.length > 0;
  const byClass = JSON.parse(ended.transcript.outputs['accounts-by-class'] ?? '{}') as Readonly<Record<string, number>>;
  // An account is in the worst class of its Regions.
  const worst = [...Map.groupBy(accounts, ({ account }) => account).values()].map((own) =>
    accountClasses.find((accountClass) => own.some((result) => result.class === accountClass)),
  );
  const counts = Object.entries(byClass).filter(
    ([name, count]) => isRead && worst.filter((accountClass) => accountClass === name).length !== count,
  );
  return [
    ...twice.map((key) => `${key} is in two classes`),
    ...(isRead && accounts.length !== total ? [`${accounts.length} instances are reported of ${total}`] : []),
    ...counts.map(([name, count]) => `${count} accounts are called ${name}, and results.json has another number`),
    ...findNotCurrent(life, ended, accounts, unseen),
  ];
}

function findNotCurrent(
  life: Life,
  { judgement }: Ended,
  accounts: ResultsFile['accounts'],
  unseen: ReadonlySet<string>,
): readonly string[] {
  // No run has waited for what still runs.
  if (judgement === undefined || ['timed-out', 'interrupted'].includes(judgement.outcome)) return [];
  const stackSet = life.world.stackSets.at(-1);
  if (stackSet?.operations.some((operation) => isInFlight(operation) && operation.origin === 'request') !== false)
    return [];
  const { name, definition } = stackSet;
  return accounts
    .filter(({ account, class: accountClass }) => accountClass === 'current' && !unseen.has(account))
    .filter(({ account }) => life.world.organization.accounts.has(account))
    .filter(({ account, region }) => {
      const stack = life.world.templateOf(account, name, region);
      return stack?.templateBody !== definition.templateBody || !isEqual(stack.parameters, definition.parameters);
    })
    .map(
      ({ account, region }) =>
        `account ${account} in ${region} is called current and does not have the stack set’s version`,
    );
}

function findSecrets({ transcript, error }: Ended): readonly string[] {
  const texts: readonly (readonly [string, string])[] = [
    ['the log', transcript.lines.join('\n')],
    ['a comment', transcript.comments.map(({ body }) => body).join('\n')],
    ['the outputs', JSON.stringify(transcript.outputs)],
    ['a file', [...transcript.files.values()].join('\n')],
    ['the summary', transcript.summary],
    ['the memory of the post step', JSON.stringify(transcript.remembered)],
    ['the error', error === undefined ? '' : `${error.message}${JSON.stringify(error)}`],
  ];
  return texts.filter(([, text]) => text.includes(secretMark)).map(([where]) => `${where} holds the external id`);
}

/** Who can no longer look says that something may go on. */
const doubt = 'apply attaches to the operation if one goes on';

/** What a run that ended by itself leaves behind is named: its lock, and what goes on in AWS. */
function findForgotten(facts: RunFacts): readonly string[] {
  const { life, ended, process } = facts;
  if (ended.judgement === undefined && ended.error === undefined) return [];
  const { transcript, error } = ended;
  const text = [transcript.summary, transcript.comments.at(-1)?.body ?? '', error?.message ?? ''].join('\n');
  const isLockLeft = life.state.lock?.who === `run-${process}`;
  const running = operationsOf(facts).filter(isInFlight);
  return [
    ...(isLockLeft && !/lock/i.test(text) ? ['the lock on the state is left, and no report says so'] : []),
    ...running
      .filter(({ id }) => !text.includes(id) && !text.includes(doubt))
      .map(({ id }) => `operation ${id} goes on, and no report says so`),
    ...(ended.judgement !== undefined && isGreen(ended.judgement.outcome) && running.length > 0
      ? [`${ended.judgement.outcome}, and operation ${running.map(({ id }) => id).join()} goes on`]
      : []),
  ];
}

/** After the wish to end nothing begins. What had been sent before may be sent again. */
function findLateCalls({ life, observed, process }: RunFacts): readonly string[] {
  const { cancelledAt } = observed;
  if (cancelledAt === undefined) return [];
  const own = life.calls.filter((call) => call.process === process && call.by === 'action' && isMutating(call.action));
  const before = new Set(own.filter(({ at }) => at <= cancelledAt).map(({ input }) => input['OperationId']));
  return own
    .filter(
      ({ at, action, input }) =>
        at > cancelledAt && action !== 'StopStackSetOperation' && !before.has(input['OperationId']),
    )
    .map(({ action }) => `${action} was sent after the wish to end`);
}
