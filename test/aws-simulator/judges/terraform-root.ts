import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terraformEnvironment } from '../../terraform/terraform-provider.ts';
import type { Simulator } from '../aws-server.ts';
import type { AccessKey } from '../iam/identities.ts';

export interface TerraformEnd {
  readonly exitCode: number;
  readonly output: string;
}

/** A root configuration in a folder of its own, and a terraform that reaches one account of the simulator alone. */
export interface TerraformRoot {
  readonly directory: string;
  /** Replaces main.tf. */
  readonly write: (configuration: string) => Promise<void>;
  readonly run: (...args: readonly string[]) => Promise<TerraformEnd>;
  /** @throws Error with terraform's output when it fails. */
  readonly succeed: (...args: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

const provider = `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "5.100.0" }
  }
}
provider "aws" {
  region            = "us-east-1"
  s3_use_path_style = true
}
`;

/** @param accountId whose administrator terraform is */
export async function openTerraformRoot(simulator: Simulator, accountId: string): Promise<TerraformRoot> {
  const directory = await mkdtemp(join(tmpdir(), 'terraform-root-'));
  const write = (configuration: string): Promise<void> =>
    writeFile(join(directory, 'main.tf'), provider + configuration);
  const environment = administratorEnvironment(simulator, accountId);
  const run = (...args: readonly string[]): Promise<TerraformEnd> => runTerraform(directory, environment, args);
  return {
    directory,
    write,
    run,
    succeed: async (...args) => {
      const { exitCode, output } = await run(...args);
      if (exitCode !== 0) throw new Error(`terraform ${args.join(' ')}: ${exitCode}\n${output}`);
      return output;
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

export function runTerraform(
  directory: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<TerraformEnd> {
  return new Promise((resolve) => {
    const options = { cwd: directory, env: environment, encoding: 'utf8' as const, maxBuffer: 50_000_000 };
    const child = execFile('terraform', [...args, '-no-color'], options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}

/** What a person pastes into a shell to be the administrator of an account, and where terraform finds the provider. */
export function administratorEnvironment(
  { url, identities }: Simulator,
  accountId: string,
): Readonly<Record<string, string>> {
  return isolatedEnvironment(url, identities.createKey(accountId, `arn:aws:iam::${accountId}:user/admin`));
}

/** The environment of a terraform or an AWS CLI that reaches this endpoint with this key, and nothing else. */
export function isolatedEnvironment(
  url: string,
  key: Pick<AccessKey, 'accessKeyId' | 'secretAccessKey'>,
): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    ...terraformEnvironment().env,
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    CHECKPOINT_DISABLE: '1',
    // Each load of the provider takes a tenth less.
    GOGC: 'off',
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
  };
}
