import * as core from '@actions/core';

import type { AuditRequest, VerifyRoles } from '../domain/audit/audit-request.ts';
import type { ReviewMode } from '../domain/ledger/review-check.ts';
import type { Command, RoleRequest, RolloutRequest, SandboxRequest } from '../domain/rollout-request.ts';
import { hideSecrets, secretForms } from '../domain/secret-values.ts';
import { UserError } from '../domain/user-error.ts';
import type { BackendArguments } from './backend-config.ts';
import { findContradiction } from './contradictions.ts';
import type { Environment } from './input-text.ts';
import { parseInputValues } from './input-values.ts';
import type { InputValues } from './input-values.ts';
import { findSecrets } from './secret-inputs.ts';
import { findUnknownInputs } from './unknown-inputs.ts';

/** A template of the user, not read yet. */
export interface TemplateFileRequest {
  readonly kind: 'template-file';
  /** Relative to the workspace, without `..`. */
  readonly path: string;
  /** Only those that the user gives. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names, which may not be declared. */
  readonly sensitiveParameters: readonly string[];
  /** Names in `parameters` whose values come from a secret. */
  readonly secretParameters: readonly string[];
  /** The role name and path in the outputs. */
  readonly roleName: string;
  readonly rolePath: string;
}

/** What an audit is asked for besides the request; of a rollout, what proves the roles after it. */
export interface AuditSettings extends Pick<
  AuditRequest,
  'facts' | 'driftDetection' | 'driftTimeoutMs' | 'ignored' | 'reportIssue' | 'externalId'
> {
  /** Role from which the accounts' roles are assumed; undefined: the session of this run. */
  readonly auditRoleToAssume: string | undefined;
  /** Names of parameters of the stack set whose values are secret, besides those that reach an external id. */
  readonly sensitiveParameters: readonly string[];
}

/** All inputs, checked. */
export interface Inputs {
  readonly command: Command;
  /** The request without its definition, which is not read yet, and without what depends on the ledger. */
  readonly request: Omit<RolloutRequest, 'definition' | 'reviewedPlan'>;
  readonly definition: RoleRequest | TemplateFileRequest;
  readonly awsRegion: string;
  /** undefined: ambient credentials. */
  readonly roleToAssume: string | undefined;
  readonly roleDurationSeconds: number;
  /** Of the OIDC token. */
  readonly audience: string;
  /** Only the arguments of the user, without those that the action adds. */
  readonly backend: BackendArguments & { readonly type: string };
  /** undefined: `require` where it is possible. */
  readonly reviewedPlan: ReviewMode | undefined;
  /** `s3://bucket/prefix`; undefined: beside the state. */
  readonly ledger: string | undefined;
  readonly terraformBinary: string;
  /** A range of versions, which may be one version; undefined: nothing is installed. */
  readonly terraformVersion: string | undefined;
  /** A URL with a slash at its end; undefined: HashiCorp's own. */
  readonly terraformMirror: string | undefined;
  /** An https URL, or a directory that may be relative to the workspace; undefined: the registry. */
  readonly providerMirror: string | undefined;
  readonly audit: AuditSettings;
  readonly verifyRoles: VerifyRoles;
  /** undefined: none is wanted. */
  readonly sandbox: SandboxRequest | undefined;
  readonly githubToken: string;
  /** Values that no text may contain, see findSecrets. What the template itself holds is not known yet. */
  readonly secrets: readonly string[];
}

/**
 * Reads and validates every input, as the only place. It masks secrets first.
 * @param environment the one of the process: shows whether a variable is missing or empty, and has AWS_REGION.
 * @throws UserError for the first problem in the order of action.yml. It begins with the input's name and contains no
 * secret.
 */
export function readInputs(environment: Environment): Inputs {
  const secrets = maskSecrets(environment);
  warnOfUnknownInputs(environment);
  try {
    const values = parseInputValues(environment);
    const contradiction = findContradiction(values);
    if (contradiction !== undefined) throw contradiction;
    return deepFreeze(toInputs(values, secrets));
  } catch (error) {
    throw error instanceof UserError ? hideSecrets(error, secrets) : error;
  }
}

function maskSecrets(environment: Environment): readonly string[] {
  const secrets = findSecrets(environment);
  for (const form of secretForms(secrets)) core.setSecret(form);
  return secrets;
}

/** GitHub also warns, but only in the annotations of the workflow's page and without a suggestion. */
function warnOfUnknownInputs(environment: Environment): void {
  for (const { name, closest } of findUnknownInputs(Object.keys(environment))) {
    const suggestion = closest === undefined ? '' : ` Did you mean ${closest}?`;
    core.warning(`${JSON.stringify(name)} is not an input of this action, so its value has no effect.${suggestion}`);
  }
}

function toInputs(values: InputValues, secrets: readonly string[]): Inputs {
  return {
    command: values.command,
    request: toRequest(values),
    definition: toDefinition(values),
    awsRegion: values.awsRegion,
    roleToAssume: values.roleToAssume,
    roleDurationSeconds: values.roleDurationSeconds,
    audience: values.audience,
    backend: { type: values.backendType, ...values.backendArguments },
    reviewedPlan: values.reviewedPlan,
    ledger: values.ledger,
    terraformBinary: values.terraformBinary,
    terraformVersion: values.terraformVersion,
    terraformMirror: values.terraformMirror,
    providerMirror: values.providerMirror,
    audit: toAudit(values),
    verifyRoles: values.verifyRoles,
    sandbox: toSandbox(values),
    githubToken: values.githubToken,
    secrets,
  };
}

function toAudit(values: InputValues): AuditSettings {
  const { facts, driftDetection } = values;
  const isDriftAsked = driftDetection !== 'off' && facts.includes('undrifted');
  return {
    facts: isDriftAsked ? facts : facts.filter((fact) => fact !== 'undrifted'),
    driftDetection: isDriftAsked ? driftDetection : 'off',
    driftTimeoutMs: values.driftTimeoutMs,
    ignored: values.ignored,
    reportIssue: values.isReportingIssue,
    externalId: values.externalId,
    auditRoleToAssume: values.auditRoleToAssume,
    sensitiveParameters: values.sensitiveParameters,
  };
}

function toSandbox({ sandboxAccountId, sandboxRoleToAssume }: InputValues): SandboxRequest | undefined {
  return sandboxAccountId === undefined || sandboxRoleToAssume === undefined
    ? undefined
    : { accountId: sandboxAccountId, roleToAssume: sandboxRoleToAssume };
}

function toRequest(values: InputValues): Inputs['request'] {
  const { organizationalUnitIds, excludedAccountIds, regions } = values;
  return {
    stackSet: { name: values.stackSetName, region: values.awsRegion, callAs: values.callAs },
    autoDeployment: { enabled: values.isAutoDeployed, retainStacksOnAccountRemoval: values.isRetained },
    tags: values.tags,
    targets: { organizationalUnitIds, excludedAccountIds, regions },
    preferences: {
      maxConcurrentPercentage: values.maxConcurrentPercentage,
      initialFailureTolerancePercentage: values.initialFailureTolerancePercentage,
      initialMaxConcurrentPercentage: values.initialMaxConcurrentPercentage,
      regionConcurrency: values.regionConcurrency,
    },
    update: { strategy: values.updateStrategy, canary: values.canary, onFailure: values.onFailure },
    operationWaitTimeoutMs: values.operationWaitTimeoutMs,
    rolloutTimeoutMs: values.rolloutTimeoutMs,
    runTimeoutMs: values.jobTimeoutMs - reportTimeMs(values.jobTimeoutMs),
    allow: values.allow,
    expectedDigest: values.expectedDigest,
    importExisting: values.isImporting,
    comment: values.comment,
  };
}

/** For the report, for Terraform's end, and for the steps before and after this one; ms. */
function reportTimeMs(jobTimeoutMs: number): number {
  return Math.min(10 * 60_000, jobTimeoutMs / 4);
}

function toDefinition(values: InputValues): RoleRequest | TemplateFileRequest {
  const { roleName, rolePath, templateFile: path, sensitiveParameters } = values;
  if (path !== undefined) {
    const parameters = { ...values.templateParameters, ...values.secretTemplateParameters };
    const secretParameters = Object.keys(values.secretTemplateParameters);
    return { kind: 'template-file', path, parameters, sensitiveParameters, secretParameters, roleName, rolePath };
  }
  return {
    kind: 'bundled',
    roleName,
    rolePath,
    externalId: values.externalId,
    trustedAccountId: values.trustedAccountId,
    trustedPrincipalArns: values.trustedPrincipalArns,
    managedPolicyArns: values.managedPolicyArns,
    inlinePolicy: values.inlinePolicy,
    permissionsBoundary: values.permissionsBoundary,
    maxSessionDurationSeconds: values.maxSessionDurationSeconds,
  };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
