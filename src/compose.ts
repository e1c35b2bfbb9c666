import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AwsCredentials } from './aws/credentials.ts';
import { createPreflight } from './aws/preflight.ts';
import { createStackSets } from './aws/stack-sets.ts';
import type { Verification } from './auditing/verify-roles.ts';
import { hideEverywhere, openAccountRoles, openSharedPorts, signIn, workspaceOf } from './compose-aws.ts';
import { composeSandbox } from './compose-sandbox.ts';
import type { Ports, Reporting } from './ports.ts';
import type { LedgerPlace, NoLedger } from './domain/ledger/ledger-place.ts';
import type { ReviewMode } from './domain/ledger/review-check.ts';
import type { RolloutRequest } from './domain/rollout-request.ts';
import { isHideable } from './domain/secret-values.ts';
import { findDefinitionSecrets } from './domain/stack-set/definition-secrets.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import { completeTemplateRequest } from './inputs/template-request.ts';
import { createLookAtProcess } from './runner/process-identity.ts';
import { measureGains } from './report/plan/measure-gains.ts';
import type { Redaction } from './runner/redaction.ts';
import type { Environment, Runner } from './runner/runner.ts';
import { watchTerraform } from './runner/left-terraform.ts';
import { followInterruption } from './runner/running-terraform.ts';
import type { WatchedTerraform } from './runner/running-terraform.ts';
import type { Backend } from './terraform/backend.ts';
import { findProviderMirror } from './terraform/cli/provider-mirror.ts';
import { withSurroundings } from './terraform/cli/surroundings.ts';
import { homeVariables, terraformEnvironment } from './terraform/environment.ts';
import type { TerraformBinary } from './terraform/install/find-terraform.ts';
import { hashicorpKey } from './terraform/install/hashicorp-key.ts';
import { provideTerraform } from './terraform/install/provide-terraform.ts';
import { hidePrivateEcho } from './terraform/failure-text.ts';
import { createStartProcess } from './terraform/process.ts';
import type { StartProcess } from './terraform/process.ts';
import { readTemplateFile } from './terraform/template/template-file.ts';
import { createTerraform } from './terraform/terraform.ts';
import { terraformVariables } from './terraform/variables.ts';
import { createWorkingDirectory } from './terraform/working-directory.ts';

/** Directory that holds `terraform/`: the bundle is one folder below it. */
const actionDirectory = dirname(dirname(fileURLToPath(import.meta.url)));

/** Puts the adapters behind the ports. Cheap checks come first: terraform and the template. */
export async function compose(
  runner: Runner,
  inputs: Inputs,
  reporting: Reporting,
): Promise<{ readonly ports: Ports; readonly request: RolloutRequest; readonly verification: Verification }> {
  const { environment, log, redaction } = runner;
  const redact = (text: string): string => redaction.redact(hidePrivateEcho(text));
  const start = createStartProcess(redact, watchTerraform(runner.memory, createLookAtProcess()));
  const providerMirror = await findProviderMirror(inputs.providerMirror, workspaceOf(environment));
  const [binary, definition] = await Promise.all([
    findBinary(runner, inputs),
    resolveDefinition(inputs, environment, redaction),
  ]);
  log.info(`Terraform ${binary.version}`);
  const signedIn = await signIn(runner, inputs, reporting);
  const { credentials, configuration, caller, backend, place } = signedIn;
  const { sandbox } = inputs;
  const reviewedPlan = chooseReview(inputs, place);
  const request: RolloutRequest = { ...inputs.request, definition, reviewedPlan, sandbox };
  const terraform = await openTerraform(runner, inputs, request, {
    credentials,
    accountId: caller.accountId,
    backend,
    binary: binary.path,
    providerMirror,
    start,
    redact,
  });
  const ports: Ports = {
    ...reporting,
    terraform,
    stackSets: createStackSets(configuration),
    preflight: createPreflight(configuration, request.stackSet.region, caller.accountId),
    ...openSharedPorts(signedIn, redact),
    measureGains,
    sandbox: composeSandbox(runner, inputs, reporting.run, { configuration, caller }),
  };
  const { verifyRoles: scope, audit } = inputs;
  const verification: Verification =
    scope === 'none'
      ? { scope }
      : {
          scope,
          accountRoles: openAccountRoles(runner, inputs, signedIn, reporting),
          externalId: inputs.definition.kind === 'bundled' ? inputs.definition.externalId : audit.externalId,
        };
  return { ports, request, verification };
}

/** What is not set is required wherever a comment shows a plan and a ledger keeps it. */
function chooseReview({ reviewedPlan, request }: Inputs, place: LedgerPlace | NoLedger): ReviewMode {
  return reviewedPlan ?? ('bucket' in place && request.comment !== 'never' ? 'require' : 'warn');
}

async function resolveDefinition(
  { definition }: Inputs,
  environment: Environment,
  redaction: Redaction,
): Promise<RolloutRequest['definition']> {
  if (definition.kind === 'bundled') return definition;
  const templateBody = await readTemplateFile(definition.path, workspaceOf(environment));
  const request = completeTemplateRequest(definition, templateBody);
  for (const secret of findDefinitionSecrets(request).filter(isHideable)) hideEverywhere(redaction, secret);
  return request;
}

/** What Terraform needs besides its inputs. */
interface TerraformParts {
  readonly credentials: AwsCredentials;
  /** Of the caller. */
  readonly accountId: string;
  readonly backend: Backend;
  /** Path of the program. */
  readonly binary: string;
  /** As findProviderMirror returns it. */
  readonly providerMirror: string | undefined;
  readonly start: StartProcess;
  /** Takes out every secret, and what Terraform quotes of our private files. */
  readonly redact: (text: string) => string;
}

async function openTerraform(
  { environment, log, redaction, interruption, memory, onCleanup }: Runner,
  inputs: Inputs,
  request: RolloutRequest,
  { credentials, accountId, backend, binary, providerMirror, start, redact }: TerraformParts,
): Promise<WatchedTerraform> {
  if (backend.type === 'local') log.warning('backend-type local: a hosted runner forgets this state with the job.');
  const directory = await createWorkingDirectory({
    source: join(actionDirectory, 'terraform'),
    temporaryDirectory: temporaryDirectoryOf(environment),
    stackSetName: request.stackSet.name,
    backend,
    providerMirror,
    variables: terraformVariables({ request, callerAccountId: accountId }),
  });
  memory.rememberDirectory(directory.path);
  const cli = createTerraform({
    binary,
    directory,
    backend,
    providerMirror,
    environment: terraformEnvironment({
      ambient: environment,
      credentials: await credentials.terraformEnvironment(),
      awsRegion: inputs.awsRegion,
      backendType: backend.type,
      providerMirror,
      surroundings: directory.surroundings,
    }),
    start,
    redact,
    onSecret: (secret) => {
      hideEverywhere(redaction, secret);
    },
    log,
  });
  const terraform = followInterruption(cli, interruption);
  onCleanup(async () => {
    if (!terraform.isRunning()) await directory.remove();
    // It may still write its state there, and the lock is in the backend until it has ended.
    else log.warning(`Terraform has not ended yet. It works in ${directory.path}, which therefore stays.`);
  });
  return terraform;
}

function temporaryDirectoryOf(environment: Environment): string {
  return environment['RUNNER_TEMP'] ?? tmpdir();
}

/** Without credentials, and without the call home that costs `terraform version` seconds behind a proxy. */
function findBinary(runner: Runner, inputs: Inputs): Promise<TerraformBinary> {
  const { environment: ambient, log, clock, interruption, onCleanup } = runner;
  const { terraformBinary: nameOrPath, terraformVersion: range, terraformMirror: mirror, awsRegion } = inputs;
  return withSurroundings(temporaryDirectoryOf(ambient), (surroundings) => {
    const none = { credentials: {}, providerMirror: undefined };
    // No backend: its sign-in would bring the home directory of the job with it.
    const environment = terraformEnvironment({ ...none, ambient, awsRegion, backendType: 'local', surroundings });
    const search = { environment, home: homeVariables(ambient) };
    return provideTerraform({ nameOrPath, range }, search, {
      mirror,
      signingKey: hashicorpKey,
      isKept: (ambient['RUNNER_TOOL_CACHE'] ?? '') !== '',
      makeDirectory: async () => {
        const directory = await mkdtemp(join(temporaryDirectoryOf(ambient), 'stackset-role-terraform-'));
        onCleanup(() => rm(directory, { recursive: true, force: true }));
        return directory;
      },
      interrupted: interruption.requested,
      log,
      nowMs: () => clock.now().getTime(),
    });
  });
}
