import { expect, test } from '@jest/globals';

import { outdate } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { instanceKey } from '../../aws-simulator/cloudformation/stacks/stack-set.ts';
import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { everyInstance, home, reachedBy, regionalDefinition, regionalRequest } from '../../in-memory/two-regions.ts';

const accounts = ['222222222222', '300000000001', '300000000002', '300000000003'];
const partial = '300000000002';

test('an update fails, and one account was up to date in one Region alone: a second call takes it back there', async () => {
  const life = Life.deployed({
    accounts: accounts.length,
    definition: regionalDefinition(),
    request: regionalRequest(),
  });
  outdate(life.world, { accounts: [partial] });
  Object.assign(life.stackSet.instances.get(instanceKey(partial, home)) ?? {}, {
    status: 'CURRENT',
    detailedStatus: 'SUCCEEDED',
  });
  const stack = [...life.world.stacksOf(partial).values()].find(({ region }) => region === home);
  Object.assign(stack ?? {}, { templateBody: life.wanted.templateBody });
  life.world.setFaults([{ kind: 'refuse', accounts: ['300000000003'], reason: 'denied-by-scp', attempts: 1 }]);
  life.wanted = regionalDefinition('second');
  const ended = await life.apply();
  expectTruth(life, ended);
  const rollbacks = operationsOfOurs(life).filter(({ id }) => id.includes('-rollback-'));
  expect(rollbacks.map(reachedBy)).toEqual([
    everyInstance(accounts.filter((id) => id !== partial)),
    everyInstance([partial], [home]),
  ]);
});
