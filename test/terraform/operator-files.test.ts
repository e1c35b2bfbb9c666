import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { renderCliConfiguration } from '../../src/terraform/cli/surroundings.ts';
import { terraformEnvironment } from '../../src/terraform/environment.ts';
import { createStartProcess } from '../../src/terraform/process.ts';
import { createTerraform } from '../../src/terraform/terraform.ts';
import type { TerraformCli } from '../../src/terraform/terraform.ts';
import { createWorkingDirectory } from '../../src/terraform/working-directory.ts';
import type { WorkingDirectory } from '../../src/terraform/working-directory.ts';
import { scratchFolder } from './scratch.ts';
import { providerMirror } from './terraform-provider.ts';

const timeoutMs = 120_000;
const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
const start = createStartProcess((text) => text);

/** A root with the provider that the action has locked, and nothing that needs AWS. */
function writeRoot(): string {
  const root = scratchFolder();
  for (const name of ['.terraform.lock.hcl', 'versions.tf']) copyFileSync(join('terraform', name), join(root, name));
  writeFileSync(join(root, 'main.tf'), 'data "aws_partition" "current" {}\n');
  return root;
}

/** A program instead of the provider. @returns the file that it writes once it runs. */
function writeForeignProvider(path: string): string {
  const trace = join(scratchFolder(), 'was-started');
  writeFileSync(path, `#!/bin/sh\n: >'${trace}'\n`, { mode: 0o755 });
  return trace;
}

/** A home directory whose CLI configuration replaces the provider. */
function writeHome(): { readonly home: string; readonly configuration: string; readonly trace: string } {
  const [home, overrides] = [scratchFolder(), scratchFolder()];
  const configuration = join(home, '.terraformrc');
  writeFileSync(
    configuration,
    `provider_installation {\n  dev_overrides {\n    "hashicorp/aws" = "${overrides}"\n  }\n  direct {}\n}\n`,
  );
  return { home, configuration, trace: writeForeignProvider(join(overrides, 'terraform-provider-aws')) };
}

/** @returns a mirror that has another program under the locked version. */
function writeTamperedMirror(): { readonly mirror: string; readonly trace: string } {
  const mirror = scratchFolder();
  const folder = join(mirror, 'registry.terraform.io', 'hashicorp', 'aws', '5.100.0', platform);
  mkdirSync(folder, { recursive: true });
  return { mirror, trace: writeForeignProvider(join(folder, 'terraform-provider-aws_v5.100.0_x5')) };
}

interface Opened {
  readonly directory: WorkingDirectory;
  readonly env: Readonly<Record<string, string>>;
  readonly terraform: TerraformCli;
}

async function open(
  mirror: string | undefined,
  ambient: Readonly<Record<string, string | undefined>> = {},
): Promise<Opened> {
  const backend = { type: 'local', config: { path: join(scratchFolder(), 'state') } };
  const directory = await createWorkingDirectory({
    source: writeRoot(),
    temporaryDirectory: scratchFolder(),
    stackSetName: 'audit',
    backend,
    providerMirror: mirror,
    variables: {},
  });
  const env = terraformEnvironment({
    ambient: { ...process.env, ...ambient },
    credentials: { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
    awsRegion: 'us-east-1',
    backendType: 'local',
    providerMirror: mirror,
    surroundings: directory.surroundings,
  });
  const log = { info: () => undefined, group: () => undefined };
  const shared = { redact: (text: string) => text, onSecret: () => undefined, log };
  const terraform = createTerraform({
    ...shared,
    binary: 'terraform',
    directory,
    backend,
    providerMirror: mirror,
    environment: env,
    start,
  });
  return { directory, env, terraform };
}

async function runIn({ directory, env }: Opened, ...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await start('terraform', argv, { cwd: directory.path, env }).completed;
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return stdout;
}

describe('the real terraform', () => {
  test(
    'does not see the dev_overrides of a home directory',
    async () => {
      const { home, configuration, trace } = writeHome();
      const opened = await open(providerMirror(), { HOME: home, TF_CLI_CONFIG_FILE: configuration });
      await runIn(opened, 'init', '-backend=false', '-lockfile=readonly', '-no-color');
      expect(await runIn(opened, 'validate', '-no-color')).toMatch(/^Success! The configuration is valid\.\n/);
      expect(existsSync(trace)).toBe(false);
    },
    timeoutMs,
  );

  test(
    'would start what they name, so that there is something to refuse',
    () => {
      const { home, trace } = writeHome();
      const env = { PATH: process.env['PATH'], HOME: home, CHECKPOINT_DISABLE: '1' };
      spawnSync('terraform', ['validate', '-no-color'], { cwd: writeRoot(), env });
      expect(existsSync(trace)).toBe(true);
    },
    timeoutMs,
  );

  test(
    'refuses a mirror whose package has another hash than the lock file',
    async () => {
      const { mirror, trace } = writeTamperedMirror();
      const { terraform } = await open(mirror);
      await expect(terraform.plan({ lock: false, adopts: undefined })).rejects.toMatchObject({
        code: 'terraform-failed',
        what: `terraform init failed (exit code 1). The AWS provider from \`${mirror}\` is not one of those that this action has locked: its checksum is another.`,
        next: expect.stringMatching(/^Find out who changed the mirror \(`provider-mirror`\)/),
      });
      expect(existsSync(trace)).toBe(false);
    },
    timeoutMs,
  );

  test(
    'names a mirror that lacks the provider',
    async () => {
      const mirror = scratchFolder();
      const { terraform } = await open(mirror);
      await expect(terraform.plan({ lock: false, adopts: undefined })).rejects.toMatchObject({
        code: 'terraform-failed',
        what: expect.stringContaining(`did not get the AWS provider from \`${mirror}\``),
        next: expect.stringContaining('it holds the version of hashicorp/aws'),
      });
    },
    timeoutMs,
  );

  test(
    'takes nothing out of a plugin cache that has another hash',
    async () => {
      const { mirror: cache, trace } = writeTamperedMirror();
      const opened = await open(providerMirror(), { TF_PLUGIN_CACHE_DIR: cache });
      await runIn(opened, 'init', '-backend=false', '-lockfile=readonly', '-no-color');
      await runIn(opened, 'validate', '-no-color');
      expect(existsSync(trace)).toBe(false);
    },
    timeoutMs,
  );
});

test.each([
  [undefined, 'direct {}'],
  ['/srv/my mirror', 'filesystem_mirror {\n    path = "/srv/my mirror"\n  }'],
  ['https://mirror.example.com/x/', 'network_mirror {\n    url = "https://mirror.example.com/x/"\n  }'],
])('the CLI configuration for %s names exactly one way to install', (mirror, method) => {
  expect(renderCliConfiguration(mirror)).toBe(`disable_checkpoint = true\nprovider_installation {\n  ${method}\n}\n`);
});
