import { isGreen } from '../../src/domain/rollout.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { Operation } from '../aws-simulator/cloudformation/operations/operation.ts';
import type { Ended, Life } from './life.ts';

/**
 * What a run says or did that is not so, in words; empty when all is well.
 * @param unseen accounts that changed after the run had read them last.
 * @param tampered accounts whose roles were changed by hand: no rollout says anything about these, only about stacks.
 */
export function findUntruths(
  life: Life,
  ended: Ended,
  unseen: ReadonlySet<string> = new Set(),
  tampered: ReadonlySet<string> = new Set(),
): readonly string[] {
  const { judgement, transcript } = ended;
  const { name } = life.request.stackSet;
  const lacking =
    judgement !== undefined && isGreen(judgement.outcome)
      ? [
          ...findAccountsWithoutWanted(life),
          ...life.world
            .accountsWithoutDefinition(name, life.request.targets.excludedAccountIds)
            .filter((id) => !tampered.has(id) || !hasDefinition(life, id, { name, ...life.stackSet.definition })),
        ]
      : [];
  return [
    ...[...new Set(lacking)]
      .filter((id) => !unseen.has(id))
      .map((id) => `${judgement?.outcome ?? ''}, but account ${id} does not have the version`),
    ...findOverlaps(life).map((pair) => `operations of ours at once: ${pair}`),
    ...life.calls.filter(({ action }) => action.startsWith('Delete')).map(({ action }) => `${action} was called`),
    ...findMiscounts(transcript.outputs),
  ];
}

/** Targeted active accounts that lack in some Region what this run was to deploy; statuses are not looked at. */
export function findAccountsWithoutWanted(life: Life): readonly string[] {
  const { world, request, wanted } = life;
  const { organization } = world;
  const { organizationalUnitIds, excludedAccountIds } = request.targets;
  const units = organizationalUnitIds.length > 0 ? organizationalUnitIds : [organization.ids.rootId];
  const targeted = units
    .flatMap((unit) => organization.accountsUnder(unit))
    .filter(
      ({ id, state }) =>
        state === 'ACTIVE' && id !== organization.ids.managementAccountId && !excludedAccountIds.includes(id),
    );
  return targeted.map(({ id }) => id).filter((id) => !hasDefinition(life, id, wanted));
}

/** Operations that runs of this life started, in order. The ids of other clients may look the same. */
export function operationsOfOurs({ world, calls }: Life): readonly Operation[] {
  const sent = new Set(
    calls.flatMap(({ action, input }) => (/^(Create|Update)/.test(action) ? [input['OperationId']] : [])),
  );
  return world.stackSets.flatMap(({ operations }) => operations).filter(({ id }) => sent.has(id));
}

/** Accounts that an operation reached, in order. */
export function accountsOf({ results }: Operation): readonly string[] {
  return results.map(({ accountId }) => accountId).toSorted((a, b) => a.localeCompare(b));
}

/** Pairs of operations of ours that were in flight together. */
function findOverlaps(life: Life): readonly string[] {
  const ours = operationsOfOurs(life);
  return ours.slice(1).flatMap((operation, index) => {
    const before = ours[index];
    const endedAt = before?.endedAt ?? life.time.now();
    return before !== undefined && operation.createdAt < endedAt ? [`${before.id} and ${operation.id}`] : [];
  });
}

function findMiscounts(outputs: Readonly<Record<string, string>>): readonly string[] {
  const byClass = outputs['accounts-by-class'];
  if (byClass === undefined || byClass === '') return [];
  const counts = Object.values(JSON.parse(byClass) as Record<string, number>);
  const sum = counts.reduce((total, count) => total + count, 0);
  const total = Number(outputs['accounts-total']);
  return sum === total ? [] : [`the classes add up to ${sum} of ${total} accounts`];
}

/** Accounts that ever had this template, if only for a moment, no matter what they have now. In order of id. */
export function findEverHolders(
  { world }: Life,
  { name, templateBody }: Pick<StackSetDefinition, 'name' | 'templateBody'>,
): readonly string[] {
  const had = world.deployments.filter(
    (deployment) => deployment.stackName.startsWith(`StackSet-${name}-`) && deployment.templateBody === templateBody,
  );
  return [...new Set(had.map(({ accountId }) => accountId))].sort((a, b) => a.localeCompare(b));
}

/** Accounts whose stack is exactly of this definition, in order of id. */
export function findHolders(life: Life, definition: StackSetDefinition): readonly string[] {
  return [...life.world.organization.accounts.keys()].filter((id) => hasDefinition(life, id, definition));
}

/** The account's stack is exactly of this definition, in every Region that is asked for. */
export function hasDefinition(
  { world, request }: Life,
  id: string,
  { name, templateBody, parameters }: Pick<StackSetDefinition, 'name' | 'templateBody' | 'parameters'>,
): boolean {
  return request.targets.regions.every((region) => {
    const stack = world.templateOf(id, name, region);
    return stack?.templateBody === templateBody && JSON.stringify(stack.parameters) === JSON.stringify(parameters);
  });
}
