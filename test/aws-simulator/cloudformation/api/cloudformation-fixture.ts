import { createCloudFormation } from './cloudformation.ts';
import { manualClock } from '../../scaled-clock.ts';
import { AwsError } from '../../service.ts';
import type { Service, ServiceAnswer } from '../../service.ts';
import { buildWorld, delegatedAdministratorId, managementAccountId, rootId } from '../../setup.ts';
import type { SimulatorSetup } from '../../setup.ts';
import type { World } from '../../world.ts';

export const stackSetName = 'audit';
export const roleName = 'AuditRole';
export const root = rootId;

export type Entry = Readonly<Record<string, unknown>>;

/** One simulated organization. Its time stands still until `pass` moves it. */
export interface Bench {
  readonly world: World;
  /** Calls as the delegated administrator, with CallAs. */
  readonly call: (action: string, input?: Entry) => Entry;
  readonly callFrom: (accountId: string, action: string, input?: Entry, region?: string) => Entry;
  /** Returns the AwsError that the call throws. */
  readonly refusal: (action: string, input?: Entry) => Pick<AwsError, 'code' | 'message' | 'httpStatus'>;
  readonly refusalFrom: (
    accountId: string,
    action: string,
    input?: Entry,
  ) => Pick<AwsError, 'code' | 'message' | 'httpStatus'>;
  readonly pass: (seconds: number) => void;
  /** Every page of a list about the stack set. */
  readonly list: (action: string, input?: Entry) => readonly Entry[];
  /** Maps each account to its status, such as `CURRENT/SUCCEEDED`. */
  readonly statuses: () => Readonly<Record<string, string>>;
  /** Counts the results of an operation by status. */
  readonly results: (operationId: string) => Readonly<Record<string, number>>;
  readonly operation: (operationId: string) => Entry;
  readonly operationStatus: (operationId: string) => unknown;
}

export function openBench(setup: SimulatorSetup = {}): Bench {
  const clock = manualClock();
  const world = buildWorld({ accounts: 12, ...setup }, clock);
  const service = createCloudFormation(world);
  const callFrom: Bench['callFrom'] = (accountId, action, input = {}, region = 'us-east-1') =>
    answerOf(service, accountId, action, input, region);
  const call: Bench['call'] = (action, input = {}) =>
    callFrom(delegatedAdministratorId, action, { StackSetName: stackSetName, CallAs: 'DELEGATED_ADMIN', ...input });
  const list: Bench['list'] = (action, input = {}) => {
    const all: Entry[] = [];
    let token: unknown;
    do {
      const page = call(action, token === undefined ? input : { ...input, NextToken: token });
      all.push(...(page['Summaries'] as Entry[]));
      token = page['NextToken'];
    } while (token !== undefined);
    return all;
  };
  const operation: Bench['operation'] = (OperationId) =>
    call('DescribeStackSetOperation', { OperationId })['StackSetOperation'] as Entry;
  return {
    world,
    call,
    callFrom,
    refusal: (action, input) => thrownBy(() => call(action, input)),
    refusalFrom: (accountId, action, input) => thrownBy(() => callFrom(accountId, action, input)),
    pass: (seconds) => {
      clock.advance(seconds * 1000);
    },
    list,
    statuses: () =>
      Object.fromEntries(
        list('ListStackInstances').map((entry) => [
          String(entry['Account']),
          `${String(entry['Status'])}/${String((entry['StackInstanceStatus'] as Entry)['DetailedStatus'])}`,
        ]),
      ),
    results: (OperationId) => countBy(list('ListStackSetOperationResults', { OperationId }), 'Status'),
    operation,
    operationStatus: (OperationId) => operation(OperationId)['Status'],
  };
}

/** Like the product's template: one named role, every parameter passed. */
export function definition(overrides: Entry = {}): Entry {
  return {
    PermissionModel: 'SERVICE_MANAGED',
    AutoDeployment: { Enabled: 'true', RetainStacksOnAccountRemoval: 'true' },
    ManagedExecution: { Active: 'false' },
    Capabilities: ['CAPABILITY_NAMED_IAM'],
    TemplateBody: JSON.stringify(roleTemplate()),
    Parameters: parameters({ RoleName: roleName, ExternalId: 'first' }),
    ...overrides,
  };
}

export function roleTemplate(extra: Entry = {}): object {
  return {
    Parameters: {
      RoleName: { Type: 'String' },
      ExternalId: { Type: 'String' },
      MaxSessionDuration: { Type: 'Number', Default: 3600 },
    },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: { Ref: 'RoleName' },
          MaxSessionDuration: { Ref: 'MaxSessionDuration' },
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: '111111111111' },
                Action: 'sts:AssumeRole',
                Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
              },
            ],
          },
          ...extra,
        },
      },
    },
  };
}

export function parameters(values: Readonly<Record<string, string>>): readonly Entry[] {
  return Object.entries(values).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }));
}

export function previousParameters(...names: readonly string[]): readonly Entry[] {
  return names.map((ParameterKey) => ({ ParameterKey, UsePreviousValue: 'true' }));
}

export const everywhere: Entry = { DeploymentTargets: { OrganizationalUnitIds: [root] }, Regions: ['us-east-1'] };

/** All accounts at once, every failure tolerated. */
export const unlimited: Entry = {
  OperationPreferences: {
    FailureTolerancePercentage: '100',
    MaxConcurrentPercentage: '100',
    ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
  },
};

/** A set that every account has, with no operation in flight. */
export function openDeployedBench(setup: SimulatorSetup = {}, overrides: Entry = {}): Bench {
  const bench = openBench(setup);
  bench.call('CreateStackSet', definition(overrides));
  bench.call('CreateStackInstances', { ...everywhere, ...unlimited, OperationId: 'deployed' });
  bench.pass(60);
  return bench;
}

/** An update that changes one parameter. */
export function changed(overrides: Entry = {}): Entry {
  return definition({ Parameters: parameters({ RoleName: roleName, ExternalId: 'second' }), ...overrides });
}

/** An update of chosen accounts that changes nothing. */
export function redrive(accounts: readonly string[], overrides: Entry = {}): Entry {
  return {
    UsePreviousTemplate: 'true',
    Capabilities: ['CAPABILITY_NAMED_IAM'],
    Parameters: previousParameters('RoleName', 'ExternalId', 'MaxSessionDuration'),
    DeploymentTargets: { OrganizationalUnitIds: [root], Accounts: accounts, AccountFilterType: 'INTERSECTION' },
    Regions: ['us-east-1'],
    ...overrides,
  };
}

export function countBy(entries: readonly Entry[], member: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[String(entry[member])] = (counts[String(entry[member])] ?? 0) + 1;
  return counts;
}

export function countValues(statuses: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  return countBy(
    Object.values(statuses).map((status) => ({ status })),
    'status',
  );
}

function answerOf(service: Service, accountId: string, action: string, input: Entry, region: string): ServiceAnswer {
  const caller = { accountId, arn: `arn:aws:iam::${accountId}:user/test`, userId: 'test' };
  const answer = service({ service: 'cloudformation', action, input, caller, region });
  if (answer instanceof Promise) throw new Error('CloudFormation answers at once');
  return answer;
}

function thrownBy(run: () => unknown): AwsError {
  try {
    run();
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

export { delegatedAdministratorId, managementAccountId };
