import type { RecordedCall } from './calls.ts';
import type { Life } from './life.ts';
import { wantedDefinition } from './wanted.ts';

/** What AWS has accepted, told by what matters when the accounts are a whole organization. */
export interface Sent {
  readonly action: string;
  /** Of ours; undefined for what terraform sends. */
  readonly purpose: string | undefined;
  /** Which version goes along; `kept`: what the stack set has by then. */
  readonly version: 'first' | 'second' | 'kept';
  /** `everybody`: the whole stack set, no targets being named; otherwise the OUs alone, or some accounts in them. */
  readonly to: 'everybody' | { readonly units: unknown } | { readonly accounts: unknown };
  /** As the wire has them, every leaf a text. */
  readonly preferences: unknown;
}

const changing = /^(Create|Update|Delete|Stop|Import)/;

/** Requests that change AWS, in order, those that it refused left out. */
export function sentBy(life: Life): readonly Sent[] {
  return life.calls.filter(({ action, error }) => error === undefined && changing.test(action)).map(tell);
}

function tell({ action, input }: RecordedCall): Sent {
  const operationId = String(input['OperationId']);
  return {
    action,
    purpose: /-(canary|wave|rollback|heal|first-deployment)-\d+-\d+-\d+$/.exec(operationId)?.[1],
    version: versionOf(input),
    to: targetsOf(input['DeploymentTargets']),
    preferences: input['OperationPreferences'],
  };
}

function versionOf({ TemplateBody: body }: RecordedCall['input']): Sent['version'] {
  if (body === undefined) return 'kept';
  return body === wantedDefinition().templateBody ? 'first' : 'second';
}

function targetsOf(targets: unknown): Sent['to'] {
  if (targets === undefined) return 'everybody';
  const { OrganizationalUnitIds: units, Accounts: accounts } = targets as Readonly<Record<string, unknown>>;
  return accounts === undefined || accounts === '' ? { units } : { accounts };
}

/** No failure, one canary at a time or all named ones side by side. */
export function canaryPreferences(canaries = 1): object {
  return {
    FailureToleranceCount: '0',
    MaxConcurrentCount: String(canaries),
    ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    RegionConcurrencyType: 'PARALLEL',
  };
}

/** As the request asks for by default, and no failure. */
export const wavePreferences = {
  FailureTolerancePercentage: '0',
  MaxConcurrentPercentage: '10',
  ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
  RegionConcurrencyType: 'PARALLEL',
};

/** Every account gets its chance: of a way back, and of a heal. */
export const everyChance = { ...wavePreferences, FailureTolerancePercentage: '100' };

/** What terraform sends of the definition. */
export const terraformPreferences = { FailureToleranceCount: '0', MaxConcurrentPercentage: '10' };
