import { isInFlight } from '../aws-simulator/cloudformation/operations/operation.ts';
import type { Operation } from '../aws-simulator/cloudformation/operations/operation.ts';
import type { StackInstance } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Ended, Life } from '../in-memory/life.ts';
import type { Observed } from './observe.ts';
import type { Aftermath } from './perform.ts';

export interface RunFacts {
  readonly life: Life;
  readonly ended: Ended;
  /** Counts the processes of the life. */
  readonly process: number;
  /** When the run began. */
  readonly startedAt: Date;
  readonly observed: Observed;
  readonly aftermath: Aftermath;
}

export function operationsOf({ life, process }: RunFacts): readonly Operation[] {
  const ids = new Set(
    life.calls
      .filter((call) => call.process === process && isMutating(call.action))
      .map(({ input }) => input['OperationId']),
  );
  return life.world.stackSets.flatMap(({ operations }) => operations).filter(({ id }) => ids.has(id));
}

export function operationsBegunBy(facts: RunFacts): readonly Operation[] {
  return operationsOf(facts).filter((operation) => isInFlight(operation) || facts.observed.begun.has(operation.id));
}

export function isMutating(action: string): boolean {
  return /^(Create|Update|Delete|Stop)/.test(action);
}

export function isActive({ world }: Life, { accountId }: StackInstance): boolean {
  return world.organization.accounts.get(accountId)?.state === 'ACTIVE';
}

export function isEqual(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(Object.entries(left).sort()) === JSON.stringify(Object.entries(right).sort());
}

export function isTargeted({ world: { organization }, request: { targets } }: Life, id: string): boolean {
  const { organizationalUnitIds, excludedAccountIds } = targets;
  const units = organizationalUnitIds.length > 0 ? organizationalUnitIds : [organization.ids.rootId];
  if (id === organization.ids.managementAccountId || excludedAccountIds.includes(id)) return false;
  return units.some((unit) => organization.accountsUnder(unit).some((account) => account.id === id));
}
