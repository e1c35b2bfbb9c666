import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** What terraform/bootstrap/management runs, with an AWS CLI that signs in to 111111111111. */
describe('the script that activates trusted access', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trusted-access-'));
    symlinkSync('/bin/sh', join(folder, 'sh'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (account: string): { readonly status: number | null; readonly stderr: string } => {
    const script = 'terraform/bootstrap/management/activate-trusted-access.sh';
    const { status, stderr } = spawnSync(join(folder, 'sh'), [script, account], {
      encoding: 'utf8',
      env: { PATH: folder },
    });
    return { status, stderr };
  };
  const installAws = (signIn: string): void => {
    const calls = join(folder, 'calls');
    writeFileSync(calls, '');
    writeFileSync(
      join(folder, 'aws'),
      `#!/bin/sh\necho "$1 $2" >>'${calls}'\n[ "$1" = cloudformation ] || ${signIn}\n`,
    );
    chmodSync(join(folder, 'aws'), 0o755);
  };
  const calls = (): readonly string[] => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');

  it('activates it in the account of Terraform', () => {
    installAws('echo 111111111111');
    expect(run('111111111111')).toEqual({ status: 0, stderr: '' });
    expect(calls()).toEqual(['sts get-caller-identity', 'cloudformation activate-organizations-access']);
  });

  it('changes nothing when the AWS CLI signs in elsewhere, and names both accounts', () => {
    installAws('echo 111111111111');
    const { status, stderr } = run('222222222222');
    expect({ status, calls: calls() }).toEqual({ status: 1, calls: ['sts get-caller-identity'] });
    expect(stderr).toContain('The AWS CLI signs in to account 111111111111, Terraform to 222222222222.');
  });

  it('changes nothing when the AWS CLI cannot sign in', () => {
    installAws('exit 255');
    expect(run('111111111111').status).toBe(255);
    expect(calls()).toEqual(['sts get-caller-identity']);
  });

  it('says what to do without the AWS CLI', () => {
    const { status, stderr } = run('111111111111');
    expect(status).toBe(1);
    expect(stderr).toContain('The AWS CLI is not on PATH. Install it');
  });
});
