import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { applyArgv, initArgv, planArgv, showArgv } from '../../src/terraform/argv.ts';
import { completeBackend } from '../../src/terraform/backend.ts';
import { terraformEnvironment as reducedEnvironment } from '../../src/terraform/environment.ts';
import { terraformVariables } from '../../src/terraform/variables.ts';
import { createWorkingDirectory } from '../../src/terraform/working-directory.ts';
import type { WorkingDirectory } from '../../src/terraform/working-directory.ts';
import { readInputsFrom } from '../inputs/input-environment.ts';
import { makeRunDirectory, removeRunDirectory, repositoryRoot } from '../e2e/harness/action-run.ts';
import { readOutput } from '../e2e/harness/child-output.ts';
import { delegatedAdministrator } from '../e2e/harness/stage.ts';
import type { Stage } from '../e2e/harness/stage.ts';
import { providerMirror } from '../terraform/terraform-provider.ts';

/** What a workflow without this action runs. */
export type BareCommand = 'plan' | 'apply';

/**
 * `terraform init`, `plan` and `show`, or `init` and `apply`, of the action's own module with the same values, against
 * the same AWS and the same state.
 * @returns seconds; the copy of the module is made before.
 */
export async function runBareTerraform(
  stage: Stage,
  command: BareCommand,
  inputs: Readonly<Record<string, string>>,
): Promise<number> {
  const parent = makeRunDirectory();
  const { path, surroundings } = await copyModule(parent, inputs);
  const env = environmentOf(stage, command, surroundings);
  const started = performance.now();
  for (const argv of argvsOf(command)) await runTerraform(path, argv, env);
  const seconds = (performance.now() - started) / 1000;
  removeRunDirectory(parent);
  return seconds;
}

function argvsOf(command: BareCommand): readonly (readonly string[])[] {
  switch (command) {
    case 'plan':
      return [initArgv(), planArgv({ lock: false }), showArgv()];
    case 'apply':
      return [initArgv(), [...applyArgv().slice(0, -1), '-auto-approve']];
  }
}

async function copyModule(
  temporaryDirectory: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Pick<WorkingDirectory, 'path' | 'surroundings'>> {
  const { inputs: read, error } = readInputsFrom(inputs, { AWS_REGION: 'us-east-1' });
  if (read === undefined) throw error;
  const { backend, awsRegion } = read;
  const request = { ...read.request, reviewedPlan: 'off' } as const;
  return createWorkingDirectory({
    source: join(repositoryRoot, 'terraform'),
    temporaryDirectory,
    stackSetName: request.stackSet.name,
    backend: completeBackend({
      backend,
      accountId: delegatedAdministrator,
      awsRegion,
      stackSetName: request.stackSet.name,
      workspace: temporaryDirectory,
      environment: {},
    }),
    providerMirror: providerMirror(),
    variables: terraformVariables({
      request: { ...request, definition: bundled(read.definition) },
      callerAccountId: delegatedAdministrator,
    }),
  });
}

type Definition = NonNullable<ReturnType<typeof readInputsFrom>['inputs']>['definition'];

function bundled(definition: Definition): Extract<Definition, { kind: 'bundled' }> {
  if (definition.kind === 'bundled') return definition;
  throw new Error('The bench deploys the bundled template');
}

function environmentOf(
  { simulator }: Stage,
  command: BareCommand,
  surroundings: WorkingDirectory['surroundings'],
): Readonly<Record<string, string>> {
  const role = `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`;
  const key = simulator.identities.addAmbientSession(role, 'Bench');
  const environment = reducedEnvironment({
    ambient: { ...process.env, AWS_ENDPOINT_URL: simulator.url },
    credentials: {
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      AWS_SESSION_TOKEN: key.sessionToken ?? '',
    },
    awsRegion: 'us-east-1',
    backendType: 's3',
    providerMirror: providerMirror(),
    surroundings,
  });
  // What the action sets to be faster is no part of terraform alone.
  return Object.fromEntries(Object.entries(environment).filter(([name]) => name !== 'GOGC'));
}

function runTerraform(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('terraform', [...argv], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const readPrinted = readOutput(child);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      // `plan -detailed-exitcode` says 2 for "there is something to change".
      if (exitCode === 0 || (exitCode === 2 && argv[0] === 'plan')) resolve();
      else reject(new Error(`terraform ${argv[0] ?? ''} ended with ${String(exitCode)}:\n${readPrinted()}`));
    });
  });
}
