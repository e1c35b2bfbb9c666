import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';

import { planArgv } from '../../src/terraform/argv.ts';
import { createStartProcess } from '../../src/terraform/process.ts';
import type { Completed } from '../../src/terraform/process.ts';
import { createTerraform } from '../../src/terraform/terraform.ts';
import type { TerraformCli } from '../../src/terraform/terraform.ts';
import { terraformEnvironment } from './terraform-provider.ts';
import { scratchFolder } from './scratch.ts';
import { secret, stage } from './terraform-stage.ts';

/** The output represents a value that only a refresh writes into the state. `terraform_data` needs no AWS. */
const root = (version: string, more = ''): string => `
terraform {
  backend "local" {}
}
resource "terraform_data" "built" {
  input = "as planned"
}
output "version" {
  value = "${version}"
}
${more}
`;
const timeoutMs = 60_000;
const start = createStartProcess((text) => text);
const env = {
  PATH: process.env['PATH'] ?? '',
  CHECKPOINT_DISABLE: '1',
  TF_IN_AUTOMATION: '1',
  ...terraformEnvironment().env,
};

interface State {
  readonly outputs: { readonly version: { readonly value: string } };
  readonly resources: readonly { readonly name: string }[];
}

describe('the real terraform, recording', () => {
  let folder = '';

  beforeEach(async () => {
    folder = scratchFolder();
    write(root('old'));
    expect(await run(['init', '-input=false', '-no-color'])).toMatchObject({ exitCode: 0 });
    expect(await run(planArgv({ lock: true }))).toMatchObject({ exitCode: 2 });
    await open().apply();
  });

  function write(text: string): void {
    writeFileSync(join(folder, 'main.tf'), text);
  }

  function run(argv: readonly string[]): Promise<Completed> {
    return start('terraform', argv, { cwd: folder, env }).completed;
  }

  function readState(): State {
    return JSON.parse(readFileSync(join(folder, 'terraform.tfstate'), 'utf8')) as State;
  }

  function open(): TerraformCli {
    const directory = {
      path: folder,
      providerVersion: undefined,
      writeAdoption: () => Promise.resolve(),
      hasErroredState: () => Promise.resolve(existsSync(join(folder, 'errored.tfstate'))),
      keepErroredState: () => Promise.resolve(join(folder, 'errored.tfstate')),
      remove: () => Promise.resolve(),
    };
    return createTerraform({
      binary: 'terraform',
      directory,
      backend: { type: 'local', config: {} },
      environment: env,
      start,
      redact: (text) => text,
      onSecret: () => undefined,
      log: { info: () => undefined, group: () => undefined },
    });
  }

  test(
    'writes the state and makes nothing, although the definition wants more',
    async () => {
      write(root('new', 'resource "terraform_data" "wanted" {}'));
      await open().record();
      const { outputs, resources } = readState();
      expect(outputs.version.value).toBe('new');
      expect(resources.map(({ name }) => name)).toEqual(['built']);
      expect(await run(planArgv({ lock: true }))).toMatchObject({ exitCode: 2 });
    },
    timeoutMs,
  );
});

describe('a recording', () => {
  test('is one refresh-only apply without output in the log, which would repeat the plan', async () => {
    const { terraform, transcript, log } = stage({ apply: { stdout: `~ parameters = ${secret}` } });
    await terraform.record();
    expect(transcript).toEqual(['apply -refresh-only']);
    expect(log).toEqual([]);
  });

  test('that finds a lock names its holder and the next step', async () => {
    const stderr = 'Error: Error acquiring the state lock\nLock Info:\n  ID:  1\n  Who:  me@host\n  Created:  now\n';
    await expect(stage({ apply: { exitCode: 1, stderr } }).terraform.record()).rejects.toMatchObject({
      code: 'state-locked',
      what: 'The Terraform state is locked by me@host since now (lock id 1).',
      next: expect.stringMatching(
        /^Wait for the other run to finish\. .*`aws s3 rm s3:\/\/states\/audit\.tfstate\.tflock`/,
      ),
    });
  });

  test('that fails has Terraform’s words without a secret', async () => {
    const error = stage({ apply: { exitCode: 1, stderr: `Error: no ${secret}` } }).terraform.record();
    await expect(error).rejects.toMatchObject({ code: 'terraform-failed', why: 'Error: no ***' });
    await expect(error).rejects.toThrow('terraform apply -refresh-only failed (exit code 1).');
  });

  test('keeps a state that could not be written', async () => {
    const stderr = 'Error: Failed to save state\n\nError: Failed to persist state to backend\n';
    const answers = { apply: { exitCode: 1, stderr }, state: { exitCode: 1, stderr: 'Error: no bucket' } };
    const { terraform, transcript } = stage(answers, { hasErrored: true });
    await expect(terraform.record()).rejects.toMatchObject({ code: 'state-not-saved', mustBeReported: true });
    expect(transcript).toEqual(['apply -refresh-only', 'state with lock', 'kept']);
  });

  test('that was killed may have left its lock', async () => {
    const { terraform } = stage({ apply: { exitCode: 137, signal: 'SIGKILL' } });
    await expect(terraform.record()).rejects.toThrow(
      'terraform apply -refresh-only was ended by SIGKILL. Terraform may have left its state locked.',
    );
  });

  test('that is interrupted ends', async () => {
    const halted = { exitCode: 1, stderr: 'Error: execution halted\n' };
    const interrupt = (running: TerraformCli): void => {
      running.interrupt();
    };
    const { terraform, transcript } = stage({ apply: halted }, { during: { apply: interrupt } });
    await expect(terraform.record()).rejects.toThrow('terraform apply -refresh-only was interrupted (exit code 1).');
    expect(transcript).toEqual(['apply -refresh-only', 'SIGINT to apply']);
  });
});
