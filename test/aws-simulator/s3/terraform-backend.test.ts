import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clientEnvironment, serveWire } from '../wire/wire-fixture.ts';
import type { ServedWire } from '../wire/wire-fixture.ts';

const backend = `
terraform {
  backend "s3" {
    bucket       = "states"
    key          = "team/audit.tfstate"
    region       = "us-east-1"
    use_lockfile = true
    encrypt      = true
  }
}
resource "terraform_data" "one" { input = "1" }
`;
const heldLock = JSON.stringify({
  ID: 'b0a7',
  Operation: 'OperationTypeApply',
  Who: 'other-client@elsewhere',
  Version: '1.11.4',
  Created: '2026-11-24T00:00:00Z',
  Info: '',
  Path: 'states/team/audit.tfstate',
});

let wire: ServedWire;
let directory: string;

beforeAll(async () => {
  wire = await serveWire();
  wire.store.createBucket('states');
  directory = await mkdtemp(join(tmpdir(), 'terraform-backend-'));
  await writeFile(join(directory, 'main.tf'), backend);
});

afterAll(async () => {
  await wire.stop();
  await rm(directory, { recursive: true });
});

function terraform(...args: string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: directory, env: clientEnvironment(wire), encoding: 'utf8' as const };
    const child = execFile('terraform', [...args, '-no-color', '-input=false'], options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}

test('the real S3 backend stores its state, takes its lock and respects a held one', async () => {
  expect(await terraform('init')).toMatchObject({ exitCode: 0 });
  expect(await terraform('apply', '-auto-approve')).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(wire.store.getObject('states', 'team/audit.tfstate').body.toString())).toMatchObject({
    resources: [{ type: 'terraform_data' }],
  });
  expect(wire.store.listKeys('states')).toEqual(['team/audit.tfstate']);

  wire.store.putObject('states', 'team/audit.tfstate.tflock', heldLock);
  const refused = await terraform('plan');
  expect(refused).toMatchObject({ exitCode: 1 });
  expect(refused.output).toContain('other-client@elsewhere');
  expect(await terraform('plan', '-lock=false', '-detailed-exitcode')).toMatchObject({ exitCode: 0 });
}, 60_000);
