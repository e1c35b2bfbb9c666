import { adviseAccount } from '../../domain/advice/account-advice.ts';
import type { StepToDo } from '../../domain/advice/step-to-do.ts';
import { resultKey } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import { runNextSteps } from '../../domain/failure-reason.ts';
import { isGreen } from '../../domain/rollout.ts';
import { findRollback } from '../../domain/rollback.ts';
import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { outcomeExplanations } from '../parts/outcome-explanation.ts';
import { oneOfEach, findStories } from './account-words.ts';
import type { AccountStory } from './account-words.ts';
import { isRollbackRunning, isUnread } from './rollback-heading.ts';

/** One numbered step. */
export interface Step {
  /** Accounts that it is about; empty: the run as a whole. */
  readonly accounts: readonly Pick<AccountResult, 'account' | 'name'>[];
  readonly todo: StepToDo;
  /** Commands of the accounts where each needs its own. */
  readonly commands: readonly string[];
  /** It begins with "Re-run apply", which is a link where there can be one. */
  readonly isRerun: boolean;
}

/** What a person does after a red run, in order. Empty after a green one. */
export function findSteps(report: RolloutReport, stories = findStories(report)): readonly Step[] {
  const { outcome, error } = report;
  if (isGreen(outcome)) return [];
  if (outcome === 'refused') return [plainStep(outcomeExplanations.refused.next)];
  const own = error?.next;
  const last = findLastStep(report);
  return [
    ...(own === undefined || own === '' ? [] : [plainStep(own)]),
    ...accountSteps(report, stories),
    ...untargetedSteps(report),
    ...(last === undefined ? [] : [last]),
  ];
}

function plainStep(text: string): Step {
  return {
    accounts: [],
    todo: { text: text.replace(/\.$/, '').replace(/, then run apply again$/i, '') },
    commands: [],
    isRerun: false,
  };
}

/** One for accounts that need the same, in the order of the table. */
function accountSteps(report: RolloutReport, stories: readonly AccountStory[]): readonly Step[] {
  const { stackSet, roleArnPattern } = report;
  const groups = new Map<string, { readonly results: AccountResult[]; readonly todos: StepToDo[] }>();
  for (const { trouble, rank } of oneOfEach(stories)) {
    const todo = trouble === undefined || rank > 2 ? undefined : adviseAccount(trouble, { stackSet, roleArnPattern });
    if (trouble === undefined || todo === undefined || isRerunAlone(todo)) continue;
    const key = `${trouble.reason ?? ''} ${trouble.class} ${withoutAccount(todo.text, trouble)}`;
    const group = groups.get(key) ?? { results: [], todos: [] };
    group.results.push(trouble);
    group.todos.push(todo);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ results, todos }) => {
    const [todo] = todos;
    if (todo === undefined) return [];
    const commands = [...new Set(todos.map(({ command }) => command).filter((command) => command !== undefined))];
    const accounts = results.map(({ account, name }) => ({ account, name }));
    return [{ accounts, todo, commands, isRerun: false }];
  });
}

/** The last step says it for every account. */
function isRerunAlone({ text, command }: StepToDo): boolean {
  return command === undefined && /^run apply again\.?$/.test(text);
}

function withoutAccount(text: string, { account, name }: AccountResult): string {
  const plain = text.replaceAll(account, '');
  return name === '' ? plain : plain.replaceAll(name, '');
}

/** The command stands once, below: with the accounts whose instances AWS keeps. */
function untargetedSteps({ untargetedFailures }: RolloutReport): readonly Step[] {
  const accounts = untargetedFailures.map(({ account, name }) => ({ account, name }));
  if (accounts.length === 0) return [];
  const it = accounts.length === 1 ? 'its instance' : 'their instances';
  const text = `as the administrator, remove ${it} from the stack set with the command below, or the next update fails there again`;
  return [{ accounts, todo: { text }, commands: [], isRerun: false }];
}

/** The end of every list: how the change goes on, or does not. */
function findLastStep(report: RolloutReport): Step | undefined {
  const rerun = findRerun(report);
  if (rerun !== undefined) return { accounts: [], todo: { text: rerun }, commands: [], isRerun: true };
  const { error, failureReason } = report;
  if (error?.next !== undefined) return undefined;
  const next = failureReason === undefined ? undefined : runNextSteps[failureReason];
  return next === undefined ? undefined : plainStep(next);
}

/** What follows the words "Re-run apply". */
function findRerun(report: RolloutReport): string | undefined {
  const { outcome, rollback, failureReason, operations, stillRunning } = report;
  if (rollback !== undefined) return findRerunAfterRollback(report);
  switch (outcome) {
    case 'failed':
      if (failureReason === 'accounts-failed')
        return ': it reaches only the accounts that lack the new version. Or revert the change and merge';
      return failureReason === 'accounts-behind' ? ': it reaches the accounts that are not up to date' : undefined;
    case 'timed-out':
    case 'interrupted': {
      const isOurs = stillRunning.some(({ id }) => operations.some((one) => one.operation.id === id && isOwn(one)));
      if (isOurs) return ': it attaches to the operation and follows it to its end';
      const isWaiting = failureReason === 'operation-wait-timeout' || stillRunning.length > 0;
      return isWaiting
        ? ' when that operation has ended: apply waits for it again'
        : ': it attaches to the operation if one goes on, and proves every account';
    }
    case 'unknown':
      return ': it reads every account again';
    case 'planned':
    case 'no-changes':
    case 'succeeded':
    case 'refused':
    case 'rolled-back':
    case 'rollback-incomplete':
      return undefined;
  }
}

function findRerunAfterRollback(report: RolloutReport): string {
  const { outcome } = report;
  if (findRollback(report) === undefined)
    return ' to send the new version to the accounts that lack it, or revert the change and merge';
  const orBack = 'or revert the change and merge to finish the rollback';
  if (isRollbackRunning(report))
    return `: it follows the rollback to its end, then sends the change to every account again; ${orBack}`;
  if (isUnread(report)) return `: it reads every account, then sends the change to every account again; ${orBack}`;
  if (outcome !== 'rolled-back') return ` to send the change to every account again, ${orBack}`;
  return ' to send the change to every account again, or revert the change and merge: no account has it';
}

/** Key of the first account that a reader should look at; undefined: none is at fault. */
export function findFirst(stories: readonly AccountStory[]): AccountStory | undefined {
  return oneOfEach(stories).find(({ trouble, rank }) => trouble !== undefined && rank < 3);
}

export function keyOf({ now }: AccountStory): string {
  return resultKey(now);
}
