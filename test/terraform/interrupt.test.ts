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

/**
 * `built` exists at once, `slow` takes longer than any test, and `later` never begins. Both providers belong to
 * Terraform.
 */
const root = `
terraform {
  backend "local" {}
}
resource "terraform_data" "built" {}
resource "terraform_data" "slow" {
  depends_on = [terraform_data.built]
  provisioner "local-exec" {
    command = "echo begun; exec sleep 600"
  }
}
resource "terraform_data" "later" {
  depends_on = [terraform_data.slow]
}
`;
const timeoutMs = 60_000;
const start = createStartProcess((text) => text);
const env = {
  PATH: process.env['PATH'] ?? '',
  CHECKPOINT_DISABLE: '1',
  TF_IN_AUTOMATION: '1',
  ...terraformEnvironment().env,
};

describe('the real terraform, interrupted while it applies', () => {
  let folder = '';

  beforeEach(async () => {
    folder = scratchFolder();
    writeFileSync(join(folder, 'main.tf'), root);
    expect(await run(['init', '-input=false', '-no-color'])).toMatchObject({ exitCode: 0 });
    expect(await run(planArgv({ lock: true }))).toMatchObject({ exitCode: 2 });
  });

  function run(argv: readonly string[]): Promise<Completed> {
    return start('terraform', argv, { cwd: folder, env }).completed;
  }

  function open(onLine: (line: string) => void): TerraformCli {
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
      log: { info: onLine, group: () => undefined },
    });
  }

  test(
    'it gets one SIGINT however often it is asked, writes its state and releases the lock',
    async () => {
      const lines: string[] = [];
      const terraform: TerraformCli = open((line) => {
        lines.push(line);
        if (line.endsWith('begun')) terraform.interrupt();
        // A second SIGINT now would make terraform exit at once.
        if (line.startsWith('Gracefully shutting down')) terraform.interrupt();
      });
      await expect(terraform.apply()).rejects.toMatchObject({
        code: 'terraform-failed',
        what: 'terraform apply was interrupted (exit code 1).',
        why: expect.stringContaining('execution halted'),
        mustBeReported: false,
      });
      expect(lines.filter((line) => line.startsWith('Interrupt received'))).toHaveLength(1);
      expect(lines.join('\n')).not.toContain('Two interrupts');
      const state = JSON.parse(readFileSync(join(folder, 'terraform.tfstate'), 'utf8')) as {
        resources: { name: string }[];
      };
      expect(state.resources.map(({ name }) => name)).toEqual(['built', 'slow']);
      expect(await run(planArgv({ lock: true }))).toMatchObject({ exitCode: 2 });
    },
    timeoutMs,
  );
});
