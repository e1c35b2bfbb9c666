import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { manualClock } from '../../aws-simulator/scaled-clock.ts';
import { startSimulator } from '../../aws-simulator/aws-server.ts';
import type { Simulator } from '../../aws-simulator/aws-server.ts';
import { buildWorld } from '../../aws-simulator/setup.ts';
import { startGitHub } from '../../github-simulator/github-server.ts';
import type { GitHubServer } from '../../github-simulator/github-server.ts';
import type { WorldChange } from './scenario.ts';
import { stateBucket } from './stage.ts';
import { changeWorld } from './world-change.ts';

let simulator: Simulator;
let github: GitHubServer;

beforeEach(async () => {
  const world = buildWorld({ accounts: 6, stackSets: [{ name: 'audit' }] }, manualClock());
  simulator = await startSimulator({ world });
  simulator.s3.createBucket(stateBucket);
  github = await startGitHub();
});

afterEach(async () => {
  await Promise.all([simulator.stop(), github.close()]);
});

function change(what: WorldChange): void {
  changeWorld({ simulator, github }, what);
}

test('the lock is deleted, the state stays', () => {
  simulator.s3.putObject(stateBucket, 'a/audit.tfstate', '{}');
  simulator.s3.putObject(stateBucket, 'a/audit.tfstate.tflock', '{}');
  change({ removeLock: true });
  expect(simulator.s3.listKeys(stateBucket)).toEqual(['a/audit.tfstate']);
});

test('accounts join, by the name of an OU', () => {
  change({ addAccounts: [{ name: 'new-one', parent: 'Sandbox' }, { name: 'new-two' }] });
  expect(simulator.world.requireAccount('new-one').parentId).toBe('ou-ab12-sandbox0');
  expect(simulator.world.requireAccount('new-two').parentId).toBe('r-ab12');
});

test('each change of accounts arrives', () => {
  const outdated = (): readonly string[] => simulator.world.accountsWithoutDefinition('audit');
  change({ outdate: { accounts: ['300000000001'] }, loseInstances: { accounts: ['300000000002'] } });
  expect(outdated()).toEqual(['300000000001', '300000000002']);
  change({ stick: { accounts: ['300000000003'] }, makeInoperable: { accounts: ['300000000004'] } });
  const [stackSet] = simulator.world.stackSets;
  expect(stackSet?.instances.get('300000000003/us-east-1')?.statusReason).toMatch(/in ROLLBACK_COMPLETE state/);
  expect(stackSet?.instances.get('300000000004/us-east-1')?.status).toBe('INOPERABLE');
});

test('faults replace those that were there, and are cleared', () => {
  change({ faults: [{ kind: 'throttle', action: 'DescribeStackSet', times: 2 }] });
  expect(simulator.world.throttles.get('DescribeStackSet')).toBe(2);
  change({ faults: [{ kind: 'throttle', action: 'ListStackSets', times: 1 }] });
  expect([...simulator.world.throttles.keys()]).toEqual(['ListStackSets']);
  change({ clearFaults: true });
  expect([...simulator.world.throttles]).toEqual([]);
});

test('GitHub refuses as the step says', async () => {
  change({
    githubFaults: [
      {
        method: 'GET',
        path: '/repos/*',
        times: 1,
        status: 429,
        headers: { 'retry-after': '1', 'x-ratelimit-remaining': '0' },
      },
    ],
  });
  const { fullName } = github.repository;
  const ask = (): Promise<Response> =>
    fetch(`${github.apiUrl}/repos/${fullName}/pulls`, { headers: { authorization: `token ${github.token}` } });
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect((await ask()).status).toBe(200);
});
