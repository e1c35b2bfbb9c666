import * as core from '@actions/core';

import { parseAcceptedReasons } from './accepted-reasons.ts';
import {
  parseAccountId,
  parseOrganizationalUnitId,
  parseRegion,
  parseStackSetName,
  parseTags,
  parseTemplateParameters,
} from './aws-values.ts';
import { parseCanaryAccounts } from './canary-accounts.ts';
import {
  parseExternalId,
  parseManagedPolicyArns,
  parsePolicyArn,
  parsePrincipalArns,
  parseRoleArn,
  parseRoleName,
  parseRolePath,
} from './iam-values.ts';
import { parseInlinePolicy } from './inline-policy.ts';
import { findContradiction } from './contradictions.ts';
import type { InputValues } from './contradictions.ts';
import { findUnknownInputs, inputRules, inputVariable } from './rules.ts';
import type { InputName, InputRule } from './rules.ts';
import { parseBoolean, parseChoice, parseDurationSeconds, parseList, parseWholeNumber } from './values.ts';
import type { RoleRequest, RolloutRequest } from '../domain/rollout-request.ts';
import { findSecretValues, hideSecrets, secretForms } from '../domain/secret-values.ts';
import {
  parseBackendConfig,
  parseBackendType,
  parseGithubToken,
  parseTemplateFile,
  parseTerraformBinary,
} from './tool-values.ts';
import { inputError, UserError } from '../domain/user-error.ts';

/** The user's own template, named but not yet read. */
export interface TemplateFileRequest {
  readonly kind: 'template-file';
  /** Relative to the workspace, without `..`. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The role name and path that outputs speak of. */
  readonly roleName: string;
  readonly rolePath: string;
}

interface CommonInputs {
  /** What a command must know, except the definition. */
  readonly request: Omit<RolloutRequest, 'definition'>;
  readonly definition: RoleRequest | TemplateFileRequest;
  readonly awsRegion: string;
  /** undefined: ambient credentials. */
  readonly roleToAssume: string | undefined;
  readonly roleDurationSeconds: number;
  /** The user's own keys, without what the action adds. */
  readonly backend: { readonly type: string; readonly config: Readonly<Record<string, string>> };
  readonly terraformBinary: string;
  readonly githubToken: string;
  /** Values that no text may hold: external id, token, and what the backend and the template get under secret names. */
  readonly secrets: readonly string[];
}

export type Inputs = (CommonInputs & { readonly command: 'plan' }) | (CommonInputs & { readonly command: 'apply' });

type Environment = Readonly<Record<string, string | undefined>>;

/** Longest job of a self-hosted runner, which is the longest anything here can be waited for. */
const longestWaitSeconds = 5 * 24 * 3600;

/**
 * Reads and validates every input; the only place that does. Secrets are masked before anything is looked at.
 * @param environment the process's own: tells a missing variable from an empty one, and gives AWS_REGION.
 * @throws UserError, the first in the order of action.yml; it begins with the input's name and never holds a secret.
 */
export function readInputs(environment: Environment): Inputs {
  const secrets = maskSecrets();
  warnOfUnknownInputs(environment);
  try {
    const values = parseValues(environment);
    const contradiction = findContradiction(values);
    if (contradiction !== undefined) throw contradiction;
    return deepFreeze(toInputs(values, secrets));
  } catch (error) {
    throw error instanceof UserError ? hideSecrets(error, secrets) : error;
  }
}

function maskSecrets(): readonly string[] {
  const secrets = [
    ...(['external-id', 'github-token'] as const).map((input) => core.getInput(input)),
    ...(['backend-config', 'template-parameters'] as const).flatMap((input) => findSecretValues(core.getInput(input))),
  ].filter((secret) => secret !== '');
  for (const form of secretForms(secrets)) core.setSecret(form);
  return secrets;
}

/** GitHub warns too, but only in the annotations of the workflow's page and without a suggestion. */
function warnOfUnknownInputs(environment: Environment): void {
  for (const { name, closest } of findUnknownInputs(Object.keys(environment))) {
    const hint = closest === undefined ? '' : ` Did you mean ${closest}?`;
    core.warning(`${JSON.stringify(name)} is not an input of this action, its value is ignored.${hint}`);
  }
}

/** In the order of action.yml, so that the first problem told is always the same. */
function parseValues(environment: Environment): InputValues {
  const text = <Value>(input: InputName, parse: (input: InputName, text: string) => Value): Value =>
    parse(input, requireText(environment, input));
  const optional = <Value>(input: InputName, parse: (input: InputName, text: string) => Value): Value | undefined => {
    const found = findText(environment, input);
    return found === undefined ? undefined : parse(input, found);
  };
  const list = (input: InputName): readonly string[] => readList(environment, input);
  const each = (input: InputName, parse: (input: InputName, text: string) => string): readonly string[] =>
    list(input).map((entry) => parse(input, entry));
  const percentage = (input: InputName, min: number): number =>
    text(input, (_, value) => parseWholeNumber(input, value, { min, max: 100, unit: 'per cent' }));
  return {
    command: text('command', (input, value) => parseChoice(input, value, ['plan', 'apply'])),
    stackSetName: text('stack-set-name', parseStackSetName),
    roleName: text('role-name', parseRoleName),
    rolePath: text('role-path', parseRolePath),
    externalId: optional('external-id', parseExternalId),
    trustedAccountId: optional('trusted-account-id', parseAccountId),
    trustedPrincipalArns: parsePrincipalArns('trusted-principal-arns', list('trusted-principal-arns')),
    managedPolicyArns: parseManagedPolicyArns('managed-policy-arns', list('managed-policy-arns')),
    inlinePolicy: optional('inline-policy', parseInlinePolicy),
    permissionsBoundary: optional('permissions-boundary', parsePolicyArn),
    maxSessionDurationSeconds: text('max-session-duration', parseSessionDuration),
    organizationalUnitIds: each('organizational-unit-ids', parseOrganizationalUnitId),
    excludedAccountIds: each('excluded-account-ids', parseAccountId),
    regions: each('regions', parseRegion),
    callAs: text('call-as', (input, value) => parseChoice(input, value, ['DELEGATED_ADMIN', 'SELF'])),
    isAutoDeployed: text('auto-deployment', parseBoolean),
    isRetained: text('retain-stacks-on-account-removal', parseBoolean),
    maxConcurrentPercentage: percentage('max-concurrent-percentage', 1),
    initialFailureTolerancePercentage: percentage('initial-failure-tolerance-percentage', 0),
    initialMaxConcurrentPercentage: percentage('initial-max-concurrent-percentage', 1),
    updateStrategy: text('update-strategy', (input, value) => parseChoice(input, value, ['terraform', 'waves'])),
    canary: parseCanaryAccounts('canary-accounts', list('canary-accounts')),
    onFailure: text('on-failure', (input, value) => parseChoice(input, value, ['rollback', 'hold'])),
    operationWaitTimeoutMs: text('operation-wait-timeout', parseWaitMs),
    rolloutTimeoutMs: text('rollout-timeout', parseWaitMs),
    tags: optional('tags', parseTags) ?? {},
    templateFile: optional('template-file', parseTemplateFile),
    templateParameters: optional('template-parameters', parseTemplateParameters) ?? {},
    awsRegion: readAwsRegion(environment),
    roleToAssume: optional('role-to-assume', parseRoleArn),
    roleDurationSeconds: text('role-duration', parseRoleDuration),
    backendType: text('backend-type', parseBackendType),
    backendConfig: optional('backend-config', parseBackendConfig) ?? {},
    terraformBinary: text('terraform-binary', parseTerraformBinary),
    isImporting: text('import-existing', parseBoolean),
    githubToken: text('github-token', parseGithubToken),
    comment: text('comment', (input, value) => parseChoice(input, value, ['always', 'changes-only', 'never'])),
    allow: parseAcceptedReasons('allow', list('allow')),
  };
}

function parseSessionDuration(input: InputName, text: string): number {
  return parseWholeNumber(input, text, { min: 3600, max: 43_200, unit: 'seconds' });
}

function parseWaitMs(input: InputName, text: string): number {
  const limits = { minSeconds: 1, maxSeconds: longestWaitSeconds, range: 'above 0 and at most 120h' };
  return parseDurationSeconds(input, text, limits) * 1000;
}

/** AssumeRole's own limits. */
function parseRoleDuration(input: InputName, text: string): number {
  return parseDurationSeconds(input, text, { minSeconds: 900, maxSeconds: 43_200, range: 'from 15m to 12h' });
}

function readAwsRegion(environment: Environment): string {
  const given = findText(environment, 'aws-region');
  if (given !== undefined) return parseRegion('aws-region', given);
  const ambient = environment['AWS_REGION'];
  // The AWS tools read an empty AWS_REGION as none.
  if (ambient === undefined || ambient === '') return 'us-east-1';
  return parseRegion('aws-region', ambient, 'the environment variable AWS_REGION');
}

function readList(environment: Environment, input: InputName): readonly string[] {
  const text = findText(environment, input);
  if (text === undefined) return [];
  const entries = parseList(text);
  if (entries.length === 0 && !ruleOf(input).mayBeEmpty) throw emptyError(input);
  return entries;
}

function requireText(environment: Environment, input: InputName): string {
  const text = findText(environment, input);
  if (text === undefined) throw inputError(input, 'is required but not set.');
  return text;
}

/**
 * @returns the trimmed value; the default, or undefined without one, when it is unset. The runner hands over the
 * default of action.yml itself and `''` for an unset input without default, so `''` is "empty" only beside a default.
 * @throws UserError when it is set but empty and that says nothing.
 */
function findText(environment: Environment, input: InputName): string | undefined {
  const rule = ruleOf(input);
  const text = core.getInput(input, { trimWhitespace: false });
  const isGiven = environment[inputVariable(input)] !== undefined;
  if (text === '' && (!isGiven || rule.default === undefined)) return rule.isRequired ? undefined : rule.default;
  const trimmed = text.trim();
  if (trimmed === '' && !rule.mayBeEmpty) throw emptyError(input);
  return trimmed;
}

function emptyError(input: InputName): UserError {
  const { isRequired } = ruleOf(input);
  return inputError(input, 'is set but empty.', isRequired ? undefined : 'Leave it away to take its default.');
}

function ruleOf(input: InputName): InputRule {
  return inputRules[input];
}

function toInputs(values: InputValues, secrets: readonly string[]): Inputs {
  return {
    command: values.command,
    request: toRequest(values),
    definition: toDefinition(values),
    awsRegion: values.awsRegion,
    roleToAssume: values.roleToAssume,
    roleDurationSeconds: values.roleDurationSeconds,
    backend: { type: values.backendType, config: values.backendConfig },
    terraformBinary: values.terraformBinary,
    githubToken: values.githubToken,
    secrets,
  };
}

function toRequest(values: InputValues): Omit<RolloutRequest, 'definition'> {
  const { organizationalUnitIds, excludedAccountIds, regions } = values;
  const { maxConcurrentPercentage, initialFailureTolerancePercentage, initialMaxConcurrentPercentage } = values;
  return {
    stackSet: { name: values.stackSetName, region: values.awsRegion, callAs: values.callAs },
    autoDeployment: { enabled: values.isAutoDeployed, retainStacksOnAccountRemoval: values.isRetained },
    tags: values.tags,
    targets: { organizationalUnitIds, excludedAccountIds, regions },
    preferences: { maxConcurrentPercentage, initialFailureTolerancePercentage, initialMaxConcurrentPercentage },
    update: { strategy: values.updateStrategy, canary: values.canary, onFailure: values.onFailure },
    operationWaitTimeoutMs: values.operationWaitTimeoutMs,
    rolloutTimeoutMs: values.rolloutTimeoutMs,
    allow: values.allow,
    importExisting: values.isImporting,
    comment: values.comment,
  };
}

function toDefinition(values: InputValues): RoleRequest | TemplateFileRequest {
  const { roleName, rolePath, templateFile: path, templateParameters: parameters } = values;
  if (path !== undefined) return { kind: 'template-file', path, parameters, roleName, rolePath };
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
