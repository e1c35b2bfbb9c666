import { createHash } from 'node:crypto';

import * as core from '@actions/core';

import { createAccountRoles } from './aws/audit/account-roles.ts';
import { createClientConfiguration } from './aws/client-configuration.ts';
import type { ClientConfiguration } from './aws/client-configuration.ts';
import { ambientCredentials, createCredentials } from './aws/credentials.ts';
import type { AwsCredentials } from './aws/credentials.ts';
import { loadCatalogue } from './aws/iam-data/catalogue.ts';
import { createManagedPolicies } from './aws/iam/managed-policies.ts';
import { readCaller } from './aws/identity.ts';
import { createLedger } from './aws/ledger/ledger.ts';
import { createOrganizationReader } from './aws/organization.ts';
import { renderSessionName } from './aws/session-name.ts';
import { findLedgerPlace } from './domain/ledger/ledger-place.ts';
import type { LedgerPlace, NoLedger } from './domain/ledger/ledger-place.ts';
import { secretForms } from './domain/secret-values.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import type { AccountRoles, Ports, Reporting } from './ports.ts';
import type { Redaction } from './runner/redaction.ts';
import type { Environment, Runner } from './runner/runner.ts';
import { completeBackend } from './terraform/backend.ts';
import type { Backend } from './terraform/backend.ts';

/** The session of this run in AWS, and where its records are. */
export interface SignedIn {
  readonly credentials: AwsCredentials;
  readonly configuration: ClientConfiguration;
  readonly caller: Awaited<ReturnType<typeof readCaller>>;
  readonly backend: Backend;
  readonly place: LedgerPlace | NoLedger;
}

/** What every command needs first of AWS. */
export async function signIn(runner: Runner, inputs: Inputs, reporting: Reporting): Promise<SignedIn> {
  const { environment, log } = runner;
  const { awsRegion } = inputs;
  const credentials = openCredentials(runner, inputs, reporting);
  const configuration = createClientConfiguration({ region: awsRegion, credentials });
  const caller = await readCaller(configuration);
  log.info(`Signed in as ${caller.arn}`);
  const backend = completeBackend({
    backend: inputs.backend,
    accountId: caller.accountId,
    awsRegion,
    stackSetName: inputs.request.stackSet.name,
    workspace: workspaceOf(environment),
    environment,
  });
  const place = findLedgerPlace({ ledger: inputs.ledger, backend, awsRegion });
  return { credentials, configuration, caller, backend, place };
}

type SharedPorts = Pick<
  Ports,
  'organization' | 'managedPolicies' | 'loadCatalogue' | 'ledger' | 'partition' | 'sha256'
>;

/** @param redact takes out every secret. */
export function openSharedPorts(
  { configuration, caller: { partition }, place }: Pick<SignedIn, 'configuration' | 'caller' | 'place'>,
  redact: (text: string) => string,
): SharedPorts {
  return {
    organization: createOrganizationReader(configuration),
    managedPolicies: createManagedPolicies(configuration, partition),
    loadCatalogue,
    ledger: 'bucket' in place ? createLedger(configuration, place, partition, redact) : place,
    partition,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

/** One place for credentials: our own clients and terraform both use it. */
function openCredentials(runner: Runner, inputs: Inputs, reporting: Reporting): AwsCredentials {
  const { environment, redaction, onCleanup, clock, interruption, log } = runner;
  const onSecret = (secret: string): void => {
    hideEverywhere(redaction, secret);
  };
  if (inputs.roleToAssume === undefined) {
    const ambient = ambientCredentials(environment, inputs.awsRegion, onSecret);
    onCleanup(() => ambient.close());
    return ambient;
  }
  const credentials = createCredentials({
    roleToAssume: inputs.roleToAssume,
    sessionName: renderSessionName(reporting.run, environment['GITHUB_REPOSITORY'] ?? ''),
    audience: inputs.audience,
    durationSeconds: inputs.roleDurationSeconds,
    region: inputs.awsRegion,
    requestToken: (audience) => core.getIDToken(audience),
    onSecret,
    now: () => clock.now(),
    pause: (ms) => clock.sleep(ms),
    isInterrupted: () => interruption.requested.aborted,
    onWait: (message) => {
      log.info(message);
    },
  });
  onCleanup(() => credentials.close());
  return credentials;
}

/** The accounts' roles, from the session of this run or from the role between. */
export function openAccountRoles(
  { environment, redaction, clock, onCleanup }: Runner,
  { audit: { auditRoleToAssume } }: Inputs,
  { configuration, caller: { partition } }: SignedIn,
  { run }: Reporting,
): AccountRoles {
  const accountRoles = createAccountRoles({
    configuration,
    partition,
    auditRoleToAssume,
    sessionName: renderSessionName(run, environment['GITHUB_REPOSITORY'] ?? ''),
    onSecret: (value) => {
      hideEverywhere(redaction, value);
    },
    now: () => clock.now(),
  });
  onCleanup(() => {
    accountRoles.close();
    return Promise.resolve();
  });
  return accountRoles;
}

/** Hides a secret in GitHub's log and in everything that this action writes. */
export function hideEverywhere(redaction: Redaction, secret: string): void {
  for (const form of secretForms([secret])) core.setSecret(form);
  redaction.add(secret);
}

export function workspaceOf(environment: Environment): string {
  return environment['GITHUB_WORKSPACE'] ?? process.cwd();
}
