import { execFile } from 'node:child_process';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { startSimulator } from '../../aws-simulator/aws-server.ts';
import type { Simulator } from '../../aws-simulator/aws-server.ts';
import { administratorEnvironment } from '../../aws-simulator/judges/terraform-root.ts';
import { manualClock } from '../../aws-simulator/scaled-clock.ts';
import { buildWorld, managementAccountId } from '../../aws-simulator/setup.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ world: buildWorld({ accounts: 1, isEmpty: true }, manualClock()) });
});
afterAll(() => simulator.stop());

function aws(...args: readonly string[]): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const options = { env: administratorEnvironment(simulator, managementAccountId), encoding: 'utf8' as const };
    const file = join(import.meta.dirname, 'aws-stand-in.ts');
    const child = execFile(process.execPath, [file, ...args], options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode, output: (stdout + stderr).trim() });
    });
  });
}

test('the stand-in answers the account, activates trusted access, and knows nothing else', async () => {
  const identity = await aws('sts', 'get-caller-identity', '--query', 'Account', '--output', 'text');
  expect(identity).toEqual({ exitCode: 0, output: managementAccountId });
  expect(await aws('cloudformation', 'activate-organizations-access')).toEqual({ exitCode: 0, output: '' });
  expect(simulator.world.organization.trustedAccess).toBe(true);
  expect(await aws('s3', 'ls')).toEqual({ exitCode: 252, output: 'aws: the stand-in has no s3 ls' });
}, 30_000);
