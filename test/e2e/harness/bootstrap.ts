import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { runTerraform } from '../../aws-simulator/judges/terraform-root.ts';
import type { TerraformEnd } from '../../aws-simulator/judges/terraform-root.ts';
import { delegatedAdministratorId, managementAccountId } from '../../aws-simulator/setup.ts';
import { installNodeProgram } from '../../contract/node-program.ts';
import { copyTerraform } from '../../contract/terraform-copy.ts';

/** The two configurations of terraform/bootstrap, by the account whose administrator applies them. */
const folders = { management: managementAccountId, 'delegated-admin': delegatedAdministratorId } as const;
type Folder = keyof typeof folders;

/** A value is text, or what HCL reads as a list or an object. */
export type BootstrapVariables = Readonly<Record<string, unknown>>;

/** terraform/bootstrap in a copy, applied to an organization as its administrators would. */
export interface Bootstrap {
  init(folder: Folder): Promise<string>;
  /** @throws Error with terraform's output when it fails. */
  apply(folder: Folder, variables: BootstrapVariables): Promise<string>;
  /** `terraform plan -detailed-exitcode`: 0 for no change, 2 for changes. */
  plan(folder: Folder, variables: BootstrapVariables): Promise<TerraformEnd>;
  output(folder: Folder, name: string): Promise<string>;
  readonly close: () => void;
}

/** One address serves all buckets, so that the bucket must be part of the path. */
export const pathStyle = 'provider "aws" {\n  s3_use_path_style = true\n}\n';

/** Makes terraform and the AWS CLI the administrator of an account. */
export type EnvironmentOf = (accountId: string) => Readonly<Record<string, string>>;

/** In a copy of terraform/ of its own. */
export async function openBootstrap(environmentOf: EnvironmentOf): Promise<Bootstrap> {
  const copy = copyTerraform(Object.keys(folders).map((folder) => join('bootstrap', folder)));
  for (const folder of Object.keys(folders)) {
    writeFileSync(join(copy.path, 'bootstrap', folder, 'provider_override.tf'), pathStyle);
  }
  const bootstrap = bootstrapIn(copy.path, environmentOf, () => {
    copy.remove();
  });
  for (const folder of Object.keys(folders) as Folder[]) await bootstrap.init(folder);
  return bootstrap;
}

/** @param terraformPath a copy of terraform/ that was initialized */
export function bootstrapIn(terraformPath: string, environmentOf: EnvironmentOf, close: () => void): Bootstrap {
  const place = (folder: Folder): string => join(terraformPath, 'bootstrap', folder);
  const path = [process.env['PATH'] ?? '', installStandIn(terraformPath)].join(delimiter);
  const environments = new Map(Object.entries(folders).map(([folder, account]) => [folder, environmentOf(account)]));
  const run = (folder: Folder, variables: BootstrapVariables, args: readonly string[]): Promise<TerraformEnd> => {
    const given = Object.entries(variables).map(([name, value]) => [
      `TF_VAR_${name}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    const environment = { ...environments.get(folder), ...(Object.fromEntries(given) as object), PATH: path };
    return runTerraform(place(folder), environment, args);
  };
  const succeed = async (folder: Folder, variables: BootstrapVariables, args: readonly string[]): Promise<string> => {
    const { exitCode, output } = await run(folder, variables, args);
    if (exitCode !== 0) throw new Error(`terraform ${args.join(' ')} in ${folder}: ${exitCode}\n${output}`);
    return output;
  };
  return {
    init: (folder) => succeed(folder, {}, ['init']),
    apply: (folder, variables) => succeed(folder, variables, ['apply', '-auto-approve']),
    plan: (folder, variables) => run(folder, variables, ['plan', '-detailed-exitcode']),
    output: (folder, name) => succeed(folder, {}, ['output', '-raw', name]),
    close,
  };
}

/** At the end of PATH: an AWS CLI that is installed comes first. */
export function installStandIn(directory: string): string {
  installNodeProgram(join(directory, 'aws'), join(import.meta.dirname, 'aws-stand-in.ts'));
  return directory;
}
