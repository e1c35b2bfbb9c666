import { mutations } from './expectations.ts';
import type { StagedRun } from './stage.ts';

/** What AWS was asked to change, told by what matters; refused requests included. */
export interface Sent {
  readonly action: string;
  /** `new` has the permission that the stories add; `kept`: what the stack set has by then. */
  readonly version: 'new' | 'old' | 'kept';
  /** As the wire has them; undefined: the whole stack set. */
  readonly targets: unknown;
  readonly preferences: unknown;
}

export function sentBy(run: StagedRun): readonly Sent[] {
  return mutations(run).map(({ action, input }) => {
    const { TemplateBody: body, DeploymentTargets: targets, OperationPreferences: preferences } = input;
    const version = typeof body === 'string' ? (body.includes('iam:PassRole') ? 'new' : 'old') : 'kept';
    return { action, version, targets, preferences };
  });
}

const soft = { ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE', RegionConcurrencyType: 'PARALLEL' };

/** To one canary, before anybody else. */
export function sentToCanary(canary: string): Sent {
  const targets = { OrganizationalUnitIds: ['r-ab12'], Accounts: [canary], AccountFilterType: 'INTERSECTION' };
  const preferences = { FailureToleranceCount: '0', MaxConcurrentCount: '1', ...soft };
  return { action: 'UpdateStackSet', version: 'new', targets, preferences };
}

/** To everybody by their OUs, or to some accounts: the rest of an earlier run's waves. */
export function sentAsWave(percentage: string, accounts?: readonly string[]): Sent {
  const targets =
    accounts === undefined
      ? { OrganizationalUnitIds: ['r-ab12'], AccountFilterType: 'NONE' }
      : { OrganizationalUnitIds: ['r-ab12'], Accounts: accounts, AccountFilterType: 'INTERSECTION' };
  const preferences = { FailureTolerancePercentage: '0', MaxConcurrentPercentage: percentage, ...soft };
  return { action: 'UpdateStackSet', version: 'kept', targets, preferences };
}

export function sentBack(percentage: string): Sent {
  const preferences = { FailureTolerancePercentage: '100', MaxConcurrentPercentage: percentage, ...soft };
  return { action: 'UpdateStackSet', version: 'old', targets: undefined, preferences };
}

/** What terraform sends of the definition: one account at a time. */
export const sentByTerraform: Sent = {
  action: 'UpdateStackSet',
  version: 'new',
  targets: undefined,
  preferences: { FailureToleranceCount: '0', MaxConcurrentPercentage: '10', RegionConcurrencyType: 'PARALLEL' },
};
