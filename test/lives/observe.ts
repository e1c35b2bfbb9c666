import type { Definition } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Operation } from '../aws-simulator/cloudformation/operations/operation.ts';
import type { RecordedCall } from '../in-memory/calls.ts';
import type { Life, Process } from '../in-memory/life.ts';
import type { Aftermath } from './perform.ts';
import { perform } from './perform.ts';
import { isForeignTemplate } from '../in-memory/foreign-template.ts';
import { describeHappening } from './happening.ts';
import type { Scheduled } from './happening.ts';
import type { History } from './history.ts';
import { isEqual, isTargeted } from './run-facts.ts';

/** What a rollback leads to. */
export interface Before {
  readonly definition: Definition;
  /** By account and Region. */
  readonly instances: ReadonlyMap<string, InstanceBefore>;
}

export interface InstanceBefore {
  readonly isCurrent: boolean;
  /** The organization had its account under the targets, and it was no suspended one: an operation goes by OUs. */
  readonly isWithinReach: boolean;
  readonly lastOperationId: string | undefined;
  readonly stack: StackText | undefined;
}

type StackText = Pick<Definition, 'templateBody' | 'parameters'>;

/** What is noted of one run while it lasts, for judging it afterwards. */
export interface Observed {
  /** What was there when the last version of this run's began. */
  before: Before | undefined;
  /** The same; until a version of this run's begins, what was there when the run began. */
  replaced: Before | undefined;
  /** Ids of the operations that have begun while the run lasted. */
  readonly begun: Set<string>;
  /** An operation of this run that replaced the version of another client which no plan of the run has seen. */
  unseen: string | undefined;
  /** Ids of the operations that carried a version of this run's, rollbacks aside. */
  readonly sentVersions: Set<string>;
  cancelledAt: Date | undefined;
  /** Another client changed the definition while this run lasted. */
  hasForeignVersion: boolean;
  /** Another client has sent something, be it without a version. */
  hasForeignOperation: boolean;
  /** Looks at the stack set since another client has sent a version. */
  looksSinceForeign: number;
  /** Whether the run has listed the operations since another client has sent anything. */
  hasListedSinceForeign: boolean;
  callsSinceForeign: number;
  /** Terraform has read the stack set since then: a plan may begin before and read after it. */
  hasTerraformReadSinceForeign: boolean;
  readonly sentRollbacks: Set<string>;
  /** Rollbacks that replaced the version of another client, which the run had had the time to see. */
  readonly overwritten: string[];
  /** Something struck that no run can be blamed for: credentials, refusals of calls, terraform's own end. */
  isTroubled: boolean;
}

/** Watches the next run of a life, and lets happen to it what is scheduled. */
export function observeNext(
  life: Life,
  aftermath: Aftermath,
  scheduled: readonly Scheduled[],
  history: History,
): Observed {
  const observed: Observed = {
    before: undefined,
    replaced: undefined,
    begun: new Set(),
    unseen: undefined,
    sentVersions: new Set(),
    cancelledAt: undefined,
    hasForeignVersion: false,
    hasForeignOperation: false,
    looksSinceForeign: 0,
    hasListedSinceForeign: false,
    callsSinceForeign: 0,
    hasTerraformReadSinceForeign: false,
    sentRollbacks: new Set(),
    overwritten: [],
    isTroubled: false,
  };
  life.onStart = (process) => {
    observed.replaced = life.hasStackSet ? keepBefore(life) : undefined;
    let hasBegun = false;
    let plansBeforeForeign = 0;
    const countPlans = (): number =>
      process.transcript.lines.filter((line) => line.startsWith('terraform plan')).length;
    const foreignVersions = new Set<string>();
    life.world.onOperationBegin = ({ id }) => {
      observed.begun.add(id);
      // What was replaced unseen is out of date once its client, or another one, has replaced it, too.
      if (foreignVersions.has(id)) observed.unseen = undefined;
      if (!observed.sentVersions.has(id)) return;
      // Sent again by a further round of the run, a version replaces nothing.
      if (!hasBegun || !definesWanted(life)) observed.before = observed.replaced = keepBefore(life);
      hasBegun = true;
      const isForeign = observed.hasForeignVersion && isForeignTemplate(life.stackSet.definition.templateBody);
      const isPlannedBefore = countPlans() === plansBeforeForeign && !observed.hasTerraformReadSinceForeign;
      if (isForeign && isPlannedBefore) observed.unseen = id;
    };
    const strike = ({ happening }: Scheduled): void => {
      if (process.life.killed.aborted) return;
      const operations = (): readonly Operation[] => life.world.stackSets.flatMap((stackSet) => stackSet.operations);
      const known = new Set(operations().map(({ id }) => id));
      const hasHappened = perform(life, aftermath, happening, process);
      if (!hasHappened) return;
      history.note(`* ${describeHappening(happening)}`);
      if (happening.kind === 'foreign-version') {
        Object.assign(observed, {
          hasForeignVersion: true,
          looksSinceForeign: 0,
          callsSinceForeign: 0,
          hasTerraformReadSinceForeign: false,
        });
        plansBeforeForeign = countPlans();
        for (const { id, timeline } of operations().filter((operation) => !known.has(operation.id))) {
          foreignVersions.add(id);
          if (timeline.latest() !== 'QUEUED') observed.unseen = undefined;
        }
      }
      if (happening.kind.startsWith('foreign-')) {
        Object.assign(observed, { hasForeignOperation: true, hasListedSinceForeign: false });
      }
      if (happening.kind === 'cancelled') observed.cancelledAt ??= life.time.now();
      if (['credentials-end', 'terraform', 'lock-taken'].includes(happening.kind)) observed.isTroubled = true;
      if (happening.kind === 'fault' && happening.fault.kind !== 'refuse') observed.isTroubled = true;
    };
    let left = scheduled;
    watchCalls(life, process, scheduled, strike, (call) => {
      const due = left.filter(({ at }) => at.kind === 'sends' && isSending(call, at.what));
      left = left.filter((one) => !due.includes(one));
      due.forEach(strike);
      noteVersion(life, observed, call);
    });
    for (const one of scheduled) {
      if (one.at.kind !== 'time') continue;
      life.time.after(one.at.seconds * 1000, () => {
        strike(one);
      });
    }
  };
  return observed;
}

function watchCalls(
  life: Life,
  process: Process,
  scheduled: readonly Scheduled[],
  strike: (scheduled: Scheduled) => void,
  note: (call: RecordedCall) => void,
): void {
  let count = 0;
  const due = (isAfter: boolean): readonly Scheduled[] =>
    scheduled.filter(({ at }) => at.kind === 'call' && at.count === count && at.isAfter === isAfter);
  life.aws.beforeCall = (call) => {
    if (process.life.killed.aborted) return;
    count += 1;
    note(call);
    due(false).forEach(strike);
  };
  life.aws.afterCall = () => {
    due(true).forEach(strike);
  };
}

function isSending({ action, input }: RecordedCall, what: 'update' | 'rollback'): boolean {
  const isRollback = String(input['OperationId']).includes('-rollback-');
  return action === 'UpdateStackSet' && isRollback === (what === 'rollback');
}

function keepBefore(life: Life): Before {
  const { world, stackSet } = life;
  const { definition, instances, name } = stackSet;
  const kept = [...instances].map(([key, { accountId, region, status, lastOperationId }]) => {
    const isKnown = world.organization.accounts.has(accountId);
    const stack = isKnown ? world.templateOf(accountId, name, region) : undefined;
    const text = stack === undefined ? undefined : { templateBody: stack.templateBody, parameters: stack.parameters };
    const isActive = world.organization.accounts.get(accountId)?.state === 'ACTIVE';
    const isWithinReach = isActive && isTargeted(life, accountId);
    return [key, { isCurrent: status === 'CURRENT', isWithinReach, lastOperationId, stack: text }] as const;
  });
  return { definition, instances: new Map(kept) };
}

function definesWanted({ stackSet: { definition }, wanted }: Life): boolean {
  return definition.templateBody === wanted.templateBody && isEqual(definition.parameters, wanted.parameters);
}

function noteVersion(life: Life, observed: Observed, { action, by, input }: RecordedCall): void {
  observed.callsSinceForeign += 1;
  if (action === 'DescribeStackSet' && by === 'action') observed.looksSinceForeign += 1;
  if (action === 'DescribeStackSet' && by === 'terraform') observed.hasTerraformReadSinceForeign = true;
  if (action === 'ListStackSetOperations' && by === 'action') observed.hasListedSinceForeign = true;
  if (action !== 'UpdateStackSet' || input['TemplateBody'] === undefined) return;
  const id = String(input['OperationId']);
  const isForeign = isForeignTemplate(life.stackSet.definition.templateBody);
  // One that came right between the look and the sending cannot be known.
  const couldKnow = observed.hasForeignVersion && observed.callsSinceForeign > 1;
  if (id.includes('-rollback-')) {
    // Nor one that comes between two sends of the same call.
    if (isForeign && couldKnow && !observed.sentRollbacks.has(id)) observed.overwritten.push(id);
    observed.sentRollbacks.add(id);
    return;
  }
  if (observed.sentVersions.has(id)) return;
  observed.sentVersions.add(id);
}
