import { accountClasses } from '../../src/domain/account-result.ts';
import { isGreen } from '../../src/domain/rollout.ts';
import { isInFlight } from '../aws-simulator/cloudformation/operations/operation.ts';
import type { Ended, EndedAudit, Life } from '../in-memory/life.ts';
import { findUntruths } from '../in-memory/memory-truth.ts';
import {
  findLeftOut,
  findMissingRollback,
  findNotBack,
  findOverwritten,
  findReplacedUnseen,
} from './judge-rollback.ts';
import { findWrongVersions } from './judge-versions.ts';
import { isEqual, isMutating, isTargeted, operationsBegunBy, operationsOf } from './run-facts.ts';
import type { RunFacts } from './run-facts.ts';
import { secretMark } from './version.ts';

/** What an apply has broken of the invariants, in words. */
export function findViolations(facts: RunFacts): readonly string[] {
  const { life, ended, aftermath } = facts;
  const readAt = lastReadingAt(facts);
  const unseen = new Set(
    [...aftermath.changedAt].filter(([, at]) => readAt === undefined || at >= readAt).map(([id]) => id),
  );
  return [
    ...findUntruths(life, ended, unseen, new Set(aftermath.tamperedAt.keys())).filter(
      (untruth) => !isBeyond(facts, untruth),
    ),
    ...findRedOperations(facts),
    ...findGoneOn(facts),
    ...findNotBack(facts, unseen),
    ...findMissingRollback(facts),
    ...findOverwritten(facts),
    ...findLeftOut(facts),
    ...findReplacedUnseen(facts),
    ...findStrangers(facts),
    ...findMisjudged(facts, unseen),
    ...findWrongVersions(facts, unseen),
    ...findSecrets(ended),
    ...findForgotten(facts),
    ...findLateCalls(facts),
  ];
}

const lastOfReading = 'ListAccountsForParent';

/**
 * When this run began to read the organization for the last time: who came later is beyond it. It reads OU by OU, and
 * one OU may have to be asked again while others were read long ago.
 */
function lastReadingAt({ life, process }: RunFacts): Date | undefined {
  const readings = life.calls.filter((call) => call.process === process && call.action === lastOfReading);
  const lastOf = new Map(readings.map(({ input, at }) => [String(input['ParentId']), at]));
  return [...lastOf.values()].toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** What another client sent after the run had looked for the last time. */
function isBeyond({ observed }: RunFacts, untruth: string): boolean {
  const { hasForeignVersion, looksSinceForeign } = observed;
  return hasForeignVersion && looksSinceForeign === 0 && untruth.endsWith('does not have the version');
}

/** One that is stopped while it is QUEUED has changed nothing. */
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

export function findSecrets({ transcript, error }: Pick<EndedAudit, 'transcript' | 'error'>): readonly string[] {
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
