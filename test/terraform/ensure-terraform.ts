import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

import { parseTerraformMirror } from '../../src/inputs/tool-values.ts';
import { hashicorpKey } from '../../src/terraform/install/hashicorp-key.ts';
import { findBuild } from '../../src/terraform/install/release.ts';
import { requireTerraform } from './terraform-provider.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Another mirror than HashiCorp's, as the reusable workflow has it. */
const mirrorVariable = 'STACKSET_ROLE_TERRAFORM_MIRROR';
/** A file with another key than HashiCorp's. Only the commands of this repository read it; the action never does. */
const keyVariable = 'STACKSET_ROLE_TERRAFORM_KEY';

/**
 * What a development command needs: a usable terraform on the PATH of this process and its children. Where there is none,
 * the version that the reusable workflow installs is downloaded once, with the installer of the action.
 * @throws Error when it cannot be proven or downloaded.
 */
export async function ensureTerraform(): Promise<void> {
  if (isOnPath()) return;
  const version = readDevelopmentVersion();
  const folder = join(process.env['RUNNER_TOOL_CACHE'] ?? join(root, '.tools'), `terraform-${version}`);
  if (!existsSync(folder)) await install(version, folder);
  process.env['PATH'] = [folder, process.env['PATH'] ?? ''].join(delimiter);
  requireTerraform();
}

function isOnPath(): boolean {
  try {
    requireTerraform();
    return true;
  } catch {
    return false;
  }
}

/** The one place where it is pinned. */
export function readDevelopmentVersion(): string {
  const workflow = parse(readFileSync(join(root, '.github', 'workflows', 'stackset-role.yml'), 'utf8')) as {
    readonly on: {
      readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly default?: string }>> };
    };
  };
  const version = workflow.on.workflow_call.inputs['terraform-version']?.default;
  if (version === undefined)
    throw new Error('.github/workflows/stackset-role.yml has no default of terraform-version.');
  return version;
}

/** The folder gets its name when it is complete, so that a broken installation is none. */
async function install(range: string, folder: string): Promise<void> {
  const { installTerraform } = await import('../../src/terraform/install/install-terraform.ts');
  mkdirSync(dirname(folder), { recursive: true });
  const directory = mkdtempSync(`${folder}-`);
  const say = (message: string): void => {
    console.error(message);
  };
  try {
    const program = await installTerraform({
      range,
      mirror: readMirror(),
      signingKey: readSigningKey(),
      build: findBuild(process.platform, process.arch),
      directory,
      isKept: false,
      log: { info: say, warning: say },
      nowMs: Date.now,
    });
    renameSync(dirname(program), folder);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function readMirror(): string | undefined {
  const url = process.env[mirrorVariable] ?? '';
  return url === '' ? undefined : parseTerraformMirror('terraform-mirror', url);
}

function readSigningKey(): string {
  const file = process.env[keyVariable] ?? '';
  return file === '' ? hashicorpKey : readFileSync(file, 'utf8');
}
