type Input = Readonly<Record<string, unknown>>;

/** Which version goes along: the one that the accounts began with, the other one, or what the stack set has by then. */
export type SentVersion = 'first' | 'second' | 'kept';

/** As the wire has them, a list that is empty left out. */
export interface SentTargets {
  readonly OrganizationalUnitIds?: readonly string[];
  readonly Accounts?: readonly string[];
  readonly AccountFilterType?: string;
}

/** A request that changes AWS, as far as it matters when the accounts are a whole organization. */
export interface SentRequest {
  readonly action: string;
  /** Of an operation of ours; undefined for what Terraform sends. */
  readonly purpose: string | undefined;
  readonly version: SentVersion;
  /** undefined: the whole stack set. */
  readonly targets: SentTargets | undefined;
  /** As the wire has them, every leaf a text. */
  readonly preferences: unknown;
  /** AWS’s code, or what became of the connection: `reset` before AWS had it, `lost-answer` once AWS had done it. */
  readonly error?: string;
}

/** A request as either side records it, in the form of the query protocol. */
export interface RecordedInput {
  readonly action: string;
  readonly input: Input;
  readonly error?: string | undefined;
}

/** The version that the accounts began with. */
export interface FirstVersion {
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const changing = /^(Create|Update|Delete|Stop|Import)/;

/** Whether it changes a stack set. */
export function isChange({ action }: Pick<RecordedInput, 'action'>): boolean {
  return changing.test(action);
}

export function describeSent({ action, input, error }: RecordedInput, first: FirstVersion): SentRequest {
  return {
    action,
    purpose: purposeOf(String(input['OperationId'])),
    version: versionOf(input, first),
    targets: targetsOf(input['DeploymentTargets']),
    preferences: input['OperationPreferences'],
    ...(error === undefined ? {} : { error }),
  };
}

/** What an operation of ours is for, out of its id; undefined for any other one. */
export function purposeOf(operationId: string): string | undefined {
  return /^stackset-role-action-.*-(canary|wave|rollback|heal|first-deployment)-\d+-\d+-\d+$/.exec(operationId)?.[1];
}

function versionOf({ TemplateBody: body, Parameters: parameters }: Input, first: FirstVersion): SentVersion {
  if (body === undefined) return 'kept';
  const given = parameters as readonly { readonly ParameterKey: string; readonly ParameterValue?: string }[];
  const isFirst = given.every(({ ParameterKey, ParameterValue }) => first.parameters[ParameterKey] === ParameterValue);
  return body === first.templateBody && isFirst ? 'first' : 'second';
}

function targetsOf(targets: unknown): SentTargets | undefined {
  if (targets === undefined) return undefined;
  return Object.fromEntries(Object.entries(targets as Input).filter(([, value]) => value !== ''));
}

const update = 'UpdateStackSet';
const wholeOrganization = ['r-ab12'];
const soft = { ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE', RegionConcurrencyType: 'PARALLEL' };

function someOf(accounts: readonly string[], units: readonly string[] = wholeOrganization): SentTargets {
  return { OrganizationalUnitIds: units, Accounts: accounts, AccountFilterType: 'INTERSECTION' };
}

const updateInstances = 'UpdateStackInstances';

function allOf(units: readonly string[] = wholeOrganization): SentTargets {
  return { OrganizationalUnitIds: units, AccountFilterType: 'NONE' };
}

/** What Terraform sends of the definition: the whole stack set, no failure. */
export const sentByTerraform: SentRequest = {
  action: update,
  purpose: undefined,
  version: 'second',
  targets: undefined,
  preferences: { FailureToleranceCount: '0', MaxConcurrentPercentage: '10', RegionConcurrencyType: 'PARALLEL' },
};

/** To the canaries, before any other account: no failure, all of them side by side. */
export function sentToCanaries(canaries: readonly string[], units?: readonly string[]): SentRequest {
  const preferences = { FailureToleranceCount: '0', MaxConcurrentCount: String(canaries.length), ...soft };
  return { action: update, purpose: 'canary', version: 'second', targets: someOf(canaries, units), preferences };
}

/** To all other accounts, or the rest of an earlier run’s waves: no failure, many at once. */
export function sentAsWave(percentage: string, accounts: readonly string[], units?: readonly string[]): SentRequest {
  const preferences = { FailureTolerancePercentage: '0', MaxConcurrentPercentage: percentage, ...soft };
  return { action: updateInstances, purpose: 'wave', version: 'kept', targets: someOf(accounts, units), preferences };
}

/** What the stack set defines already, to accounts that lack it; each gets its chance. */
export function sentToHeal(percentage: string, accounts: readonly string[]): SentRequest {
  return { ...sentAsWave(percentage, accounts), purpose: 'heal', preferences: everyChance(percentage) };
}

/** The previous version, to the whole stack set; each account gets its chance. */
export function sentBack(percentage: string): SentRequest {
  return {
    action: update,
    purpose: 'rollback',
    version: 'first',
    targets: undefined,
    preferences: everyChance(percentage),
  };
}

function everyChance(percentage: string): object {
  return { FailureTolerancePercentage: '100', MaxConcurrentPercentage: percentage, ...soft };
}

/** Terraform’s creation, which starts no operation. */
export const sentCreation: SentRequest = {
  action: 'CreateStackSet',
  purpose: undefined,
  version: 'first',
  targets: undefined,
  preferences: undefined,
};

/** A first deployment, with the tolerance of its input. */
export function sentFirstDeployment(targets: Deployed = {}, tolerance = '10'): SentRequest {
  const { units, accounts } = targets;
  return {
    action: 'CreateStackInstances',
    purpose: 'first-deployment',
    version: 'kept',
    targets: accounts === undefined ? allOf(units) : someOf(accounts, units),
    preferences: {
      FailureTolerancePercentage: tolerance,
      MaxConcurrentPercentage: '25',
      RegionConcurrencyType: 'PARALLEL',
    },
  };
}

interface Deployed {
  /** Default: the root. */
  readonly units?: readonly string[];
  /** Default: all of them. */
  readonly accounts?: readonly string[];
}

export const sentStop: SentRequest = {
  action: 'StopStackSetOperation',
  purpose: undefined,
  version: 'kept',
  targets: undefined,
  preferences: undefined,
};
