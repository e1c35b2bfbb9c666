import { describe, expect, test } from '@jest/globals';

import type { Account, AccountState } from '../../../src/domain/organization.ts';
import type { TargetRequest } from '../../../src/domain/rollout-request.ts';
import type { StackInstance } from '../../../src/domain/stack-set/stack-set.ts';
import { planTargets } from '../../../src/domain/targets/target-plan.ts';
import type { TargetPlan } from '../../../src/domain/targets/target-plan.ts';
import { instanceOf, management, member, organizationOf, prod, root, sandbox, workloads } from '../landscape.ts';

const [a, b] = ['000000000001', '000000000002'];

interface Given {
  readonly members: readonly Account[];
  readonly request?: Partial<TargetRequest>;
  readonly deployedTo?: readonly string[];
  readonly instances?: readonly StackInstance[];
}

/** Instances of both accounts, of a stack set that was deployed to Workloads and still is to be there. */
function plan({ members, request = {}, deployedTo = [workloads], instances }: Given): TargetPlan {
  return planTargets({
    organization: organizationOf(members),
    request: { organizationalUnitIds: [workloads], excludedAccountIds: [], regions: ['us-east-1'], ...request },
    instances: instances ?? [instanceOf(a), instanceOf(b)],
    operationActions: new Map(),
    deployedUnitIds: undefined,
    stackSetUnitIds: deployedTo,
  });
}

/** What becomes of the instance of `b`. */
function fateOf(given: Given): string {
  const { lost, leftBehind } = plan(given);
  const kinds = leftBehind.filter(({ accountId }) => accountId === b).map(({ kind }) => kind);
  return [...(lost.includes(b) ? ['lost'] : []), ...kinds].join() || 'targeted';
}

const here = member(a);
const closedStates: readonly AccountState[] = ['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED'];

describe('an account that left by itself has left its instance behind, which is no loss', () => {
  test('it is gone from the organization', () => {
    expect(fateOf({ members: [here] })).toBe('gone');
  });
  test('it is gone, and AWS does not say what the stack set was deployed to', () => {
    expect(fateOf({ members: [here], deployedTo: [] })).toBe('gone');
  });
  test.each(closedStates)('%s, in an OU outside', (state) => {
    expect(fateOf({ members: [here, member(b, sandbox, state)] })).toBe('suspended');
  });
  test.each(closedStates)('%s, in an OU that the request drops', (state) => {
    const members = [here, member(b, sandbox, state)];
    expect(fateOf({ members, deployedTo: [workloads, sandbox] })).toBe('suspended');
  });
  test.each(closedStates)('%s, and excluded', (state) => {
    expect(fateOf({ members: [here, member(b, prod, state)], request: { excludedAccountIds: [b] } })).toBe('suspended');
  });
  test('it moved to an OU that the stack set was not deployed to', () => {
    expect(fateOf({ members: [here, member(b, sandbox)] })).toBe('moved-out');
  });
  test('it moved to the root', () => {
    expect(fateOf({ members: [here, member(b, root)] })).toBe('moved-out');
  });
  test('it moved out and is excluded: the exclusion is not why it is not targeted', () => {
    expect(fateOf({ members: [here, member(b, sandbox)], request: { excludedAccountIds: [b] } })).toBe('moved-out');
  });
});

describe('an active account that the request takes the role from is a loss', () => {
  test('the request drops the OU that the stack set was deployed to', () => {
    expect(fateOf({ members: [here, member(b, sandbox)], deployedTo: [workloads, sandbox] })).toBe('lost');
  });
  test('the request narrows a target to an OU inside it', () => {
    expect(fateOf({ members: [member(a, prod), member(b)], request: { organizationalUnitIds: [prod] } })).toBe('lost');
  });
  test('the stack set was deployed to the root, and the request names an OU', () => {
    expect(fateOf({ members: [here, member(b, sandbox)], deployedTo: [root] })).toBe('lost');
  });
  test('the request excludes it', () => {
    expect(fateOf({ members: [here, member(b)], request: { excludedAccountIds: [b] } })).toBe('lost');
  });
  test('the request excludes it from an OU that AWS does not name', () => {
    const request = { organizationalUnitIds: [workloads, sandbox], excludedAccountIds: [b] };
    expect(fateOf({ members: [here, member(b, sandbox)], request })).toBe('lost');
  });
  test('the request drops a Region', () => {
    const instances = [instanceOf(b), instanceOf(b, { region: 'eu-west-1' })];
    expect(fateOf({ members: [here, member(b)], instances })).toBe('lost');
  });
});

describe('what is not known is a loss', () => {
  test.each(['UNKNOWN', 'PENDING_ACTIVATION'] as const)('an account that is %s', (state) => {
    expect(fateOf({ members: [here, member(b, sandbox, state)] })).toBe('lost');
    const instances = [instanceOf(b), instanceOf(b, { region: 'eu-west-1' })];
    expect(fateOf({ members: [here, member(b, workloads, state)], instances })).toBe('lost');
  });
  test('an account outside, and AWS does not say what the stack set was deployed to', () => {
    expect(fateOf({ members: [here, member(b, sandbox)], deployedTo: [] })).toBe('lost');
  });
  test('an instance in the management account, where AWS puts none', () => {
    const given = { members: [here], instances: [instanceOf(a), instanceOf(management)] };
    expect(plan(given)).toMatchObject({ lost: [management], leftBehind: [] });
    expect(plan({ ...given, deployedTo: [root] })).toMatchObject({ lost: [management], leftBehind: [] });
  });
});

test('everything that stays targeted is neither, suspended accounts included', () => {
  expect(plan({ members: [here, member(b, prod)] })).toMatchObject({ lost: [], leftBehind: [] });
  expect(plan({ members: [here, member(b, prod, 'SUSPENDED')] })).toMatchObject({ lost: [], leftBehind: [] });
});

test('a suspended account leaves only the Region behind that the request drops', () => {
  const instances = [instanceOf(b), instanceOf(b, { region: 'eu-west-1' })];
  const { suspended, leftBehind } = plan({ members: [here, member(b, workloads, 'SUSPENDED')], instances });
  expect(suspended.map(({ id }) => id)).toEqual([b]);
  expect(leftBehind).toEqual([
    {
      accountId: b,
      name: `account ${b}`,
      kind: 'suspended',
      regions: ['eu-west-1'],
      organizationalUnitPath: 'Root/Workloads',
      organizationalUnitIds: [workloads],
    },
  ]);
});

describe('the OUs that remove an instance', () => {
  const unitsOf = (organizationalUnitId: string | undefined): readonly string[] | undefined => {
    const instances = [instanceOf(a), instanceOf(b, { organizationalUnitId })];
    return plan({ members: [here], deployedTo: [prod, workloads], instances }).leftBehind[0]?.organizationalUnitIds;
  };
  test('the one that AWS names for the instance', () => {
    expect(unitsOf(workloads)).toEqual([workloads]);
  });
  test('all that the stack set was deployed to, where AWS names another one or none', () => {
    expect(unitsOf(sandbox)).toEqual([prod, workloads]);
    expect(unitsOf(undefined)).toEqual([prod, workloads]);
  });
});
