import { isGreen } from '../../src/domain/rollout.ts';
import { instanceKey } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Definition, StackInstance } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Before, InstanceBefore, Observed } from './observe.ts';
import { isForeignTemplate } from '../in-memory/foreign-template.ts';
import { isActive, isEqual, isTargeted, operationsBegunBy, operationsOf } from './run-facts.ts';
import type { RunFacts } from './run-facts.ts';

/** After `rolled-back` the stack set and every account with an instance have what they had before. */
export function findNotBack(facts: RunFacts, unseen: ReadonlySet<string>): readonly string[] {
  const { life, ended, observed } = facts;
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
    return !isBack(facts, before, instance);
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
function isBack({ life, aftermath, startedAt }: RunFacts, before: Before, instance: StackInstance): boolean {
  const { accountId, region, status, lastOperationId } = instance;
  const last = life.stackSet.operations.find(({ id }) => id === lastOperationId);
  const isOthers = last !== undefined && last.origin !== 'request';
  if (isOthers && last.action === 'CREATE') return true;
  const was = before.instances.get(instanceKey(accountId, region));
  const stack = life.world.templateOf(accountId, life.stackSet.name, region);
  const has = (text: InstanceBefore['stack']): boolean =>
    stack?.templateBody === text?.templateBody && isEqual(stack?.parameters ?? {}, text?.parameters ?? {});
  const changedAt = aftermath.changedAt.get(accountId);
  // One that was reopened meanwhile was none that anything would reach when the run looked.
  const isLate = changedAt !== undefined && changedAt >= startedAt;
  if (was?.isCurrent === false) return has(was.stack) || (isLate && has(before.definition));
  return has(before.definition) && (isOthers || status === 'CURRENT');
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

/** All or nothing: a version that has ended red is taken back, or at least that is tried. */
export function findMissingRollback(facts: RunFacts): readonly string[] {
  const { life, ended, observed, process } = facts;
  if (ended.judgement === undefined || life.request.update.onFailure === 'hold' || observed.isTroubled) return [];
  if (observed.hasForeignVersion || isHidden(observed) || !hasWayBack(facts)) return [];
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

/** Some account was up to date before, and not only since the run has looked. */
function hasWayBack({ life, observed: { before, begun } }: RunFacts): boolean {
  if (before === undefined) return true;
  const meanwhile = new Set(
    life.stackSet.operations.filter(({ id, origin }) => origin !== 'request' && begun.has(id)).map(({ id }) => id),
  );
  return [...before.instances.values()].some(
    ({ isCurrent, isWithinReach, lastOperationId = '' }) =>
      isCurrent && isWithinReach && !meanwhile.has(lastOperationId),
  );
}

/** The way back leads to every instance that was up to date before, and to no other. */
export function findLeftOut(facts: RunFacts): readonly string[] {
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
    !observed.isTroubled &&
    !hasNotArrived(facts) &&
    !isForeignTemplate(life.stackSet.definition.templateBody) &&
    ['rolled-back', 'rollback-incomplete'].includes(ended.judgement?.outcome ?? '');
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
/** A rollback that could not be sent: the connection broke each time, and AWS has started nothing. */
function hasNotArrived(facts: RunFacts): boolean {
  const accepted = new Set(operationsOf(facts).map(({ id }) => id));
  return facts.life.calls.some(({ process, input, error }) => {
    const id = String(input['OperationId']);
    return process === facts.process && id.includes('-rollback-') && error === 'reset' && !accepted.has(id);
  });
}

export function findReplacedUnseen({ ended: { judgement }, observed }: RunFacts): readonly string[] {
  if (judgement === undefined || !isGreen(judgement.outcome) || observed.isTroubled) return [];
  return observed.unseen === undefined ? [] : [`operation ${observed.unseen} replaced another client’s version unseen`];
}

/** A version that another client has sent meanwhile is not ours to roll back. */
export function findOverwritten({ observed }: RunFacts): readonly string[] {
  // Who cannot look takes the update back all the same.
  if (observed.isTroubled) return [];
  return observed.overwritten.map((id) => `rollback ${id} replaced the version of another client`);
}
