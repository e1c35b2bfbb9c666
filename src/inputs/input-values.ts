import type { DriftDetection, IgnoreEntry, VerifyRoles } from '../domain/audit/audit-request.ts';
import type { AuditFact } from '../domain/audit/fact.ts';
import type { AllowEntry } from '../domain/gate-reason.ts';
import type { ReviewMode } from '../domain/ledger/review-check.ts';
import type {
  CanaryRequest,
  Command,
  CommentMode,
  PreferencesRequest,
  RoleRequest,
  UpdateRequest,
} from '../domain/rollout-request.ts';
import type { CallAs } from '../domain/stack-set/stack-set.ts';
import { parseAllowEntries } from './allow-entries.ts';
import { parseDriftDetection, parseDriftTimeoutMs, parseFacts } from './audit/audit-values.ts';
import { parseIgnoreFindings } from './audit/ignore-findings.ts';
import {
  parseAccountId,
  parseOrganizationalUnitId,
  parseParameterName,
  parseRegion,
  parseSecretTemplateParameters,
  parseStackSetName,
  parseTags,
  parseTemplateParameters,
} from './aws-values.ts';
import { parseBackendConfig } from './backend-config.ts';
import type { BackendArguments } from './backend-config.ts';
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
import { findText, readInputList, requireText } from './input-text.ts';
import type { Environment } from './input-text.ts';
import { parseLedger, parseReviewMode } from './review-values.ts';
import type { InputName } from './rules.ts';
import {
  parseBackendType,
  parseDigest,
  parseGithubToken,
  parseJobTimeoutMs,
  parseProviderMirror,
  parseTemplateFile,
  parseTerraformBinary,
  parseTerraformMirror,
  parseTerraformVersion,
  parseWaitMs,
} from './tool-values.ts';
import { parseBoolean, parseChoice, parseDurationSeconds, parsePattern, parseWholeNumber } from './value-parsers.ts';

/** What proves the role: in a sandbox before a rollout, after it, and in an audit. */
interface ProofValues {
  readonly verifyRoles: VerifyRoles;
  readonly auditRoleToAssume: string | undefined;
  readonly sandboxAccountId: string | undefined;
  readonly sandboxRoleToAssume: string | undefined;
  readonly facts: readonly AuditFact[];
  readonly driftDetection: DriftDetection;
  readonly driftTimeoutMs: number;
  readonly isReportingIssue: boolean;
  readonly ignored: readonly IgnoreEntry[];
}

/** Well-formed inputs, before any check against each other. undefined: not set, and without a default. */
export interface InputValues extends Omit<RoleRequest, 'kind'>, ProofValues {
  readonly command: Command;
  readonly stackSetName: string;
  readonly organizationalUnitIds: readonly string[];
  readonly excludedAccountIds: readonly string[];
  readonly regions: readonly string[];
  readonly regionConcurrency: PreferencesRequest['regionConcurrency'];
  readonly callAs: CallAs;
  readonly isAutoDeployed: boolean;
  readonly isRetained: boolean;
  readonly maxConcurrentPercentage: number;
  readonly initialFailureTolerancePercentage: number;
  readonly initialMaxConcurrentPercentage: number;
  readonly updateStrategy: UpdateRequest['strategy'];
  readonly canary: CanaryRequest;
  readonly onFailure: UpdateRequest['onFailure'];
  readonly operationWaitTimeoutMs: number;
  readonly rolloutTimeoutMs: number;
  /** Of the job. */
  readonly jobTimeoutMs: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly templateFile: string | undefined;
  readonly templateParameters: Readonly<Record<string, string>>;
  /** Those whose values come from a secret. */
  readonly secretTemplateParameters: Readonly<Record<string, string>>;
  readonly sensitiveParameters: readonly string[];
  readonly awsRegion: string;
  readonly roleToAssume: string | undefined;
  readonly roleDurationSeconds: number;
  readonly audience: string;
  readonly backendType: string;
  readonly backendArguments: BackendArguments;
  readonly terraformBinary: string;
  /** A range of versions as npm writes it; an exact version is the smallest. */
  readonly terraformVersion: string | undefined;
  /** A URL with a slash at its end. */
  readonly terraformMirror: string | undefined;
  /** An https URL or a directory. */
  readonly providerMirror: string | undefined;
  readonly isImporting: boolean;
  readonly githubToken: string;
  readonly comment: CommentMode;
  readonly allow: readonly AllowEntry[];
  readonly expectedDigest: string | undefined;
  readonly reviewedPlan: ReviewMode | undefined;
  readonly ledger: string | undefined;
}

/**
 * Parses every input in the order of action.yml, so that the first problem is always the same.
 * @throws UserError that begins with the input's name.
 */
export function parseInputValues(environment: Environment): InputValues {
  const readers = readersOf(environment);
  const { text, optional, list, each, percentage } = readers;
  return {
    command: readCommand(environment),
    stackSetName: readStackSetName(environment),
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
    regionConcurrency: text('region-concurrency', (input, value) =>
      parseChoice(input, value, ['parallel', 'sequential']),
    ),
    callAs: readCallAs(environment),
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
    jobTimeoutMs: text('timeout-minutes', parseJobTimeoutMs),
    tags: optional('tags', parseTags) ?? {},
    templateFile: optional('template-file', parseTemplateFile),
    templateParameters: optional('template-parameters', parseTemplateParameters) ?? {},
    secretTemplateParameters: optional('secret-template-parameters', parseSecretTemplateParameters) ?? {},
    sensitiveParameters: each('sensitive-parameters', parseParameterName),
    awsRegion: readAwsRegion(environment),
    roleToAssume: optional('role-to-assume', parseRoleArn),
    roleDurationSeconds: text('role-duration', parseRoleDuration),
    audience: text('audience', parseAudience),
    backendType: text('backend-type', parseBackendType),
    backendArguments: optional('backend-config', parseBackendConfig) ?? { config: {} },
    terraformBinary: text('terraform-binary', parseTerraformBinary),
    terraformVersion: optional('terraform-version', parseTerraformVersion),
    terraformMirror: optional('terraform-mirror', parseTerraformMirror),
    providerMirror: optional('provider-mirror', parseProviderMirror),
    isImporting: text('import-existing', parseBoolean),
    githubToken: readGithubToken(environment),
    comment: readCommentMode(environment),
    allow: parseAllowEntries('allow', list('allow')),
    expectedDigest: optional('expected-digest', parseDigest),
    reviewedPlan: optional('reviewed-plan', parseReviewMode),
    ledger: optional('ledger', parseLedger),
    ...parseProofValues(readers),
  };
}

function parseProofValues({ text, optional, list }: Readers): ProofValues {
  return {
    sandboxAccountId: optional('sandbox-account-id', parseAccountId),
    sandboxRoleToAssume: optional('sandbox-role-to-assume', parseRoleArn),
    verifyRoles: text('verify-roles', (input, value) => parseChoice(input, value, ['none', 'sample', 'all'])),
    facts: parseFacts('facts', list('facts')),
    auditRoleToAssume: optional('audit-role-to-assume', parseRoleArn),
    driftDetection: text('drift-detection', parseDriftDetection),
    driftTimeoutMs: text('drift-timeout', parseDriftTimeoutMs),
    isReportingIssue: text('report-issue', parseBoolean),
    ignored: optional('ignore-findings', parseIgnoreFindings) ?? [],
  };
}

interface Readers {
  readonly text: <Value>(input: InputName, parse: (input: InputName, text: string) => Value) => Value;
  readonly optional: <Value>(input: InputName, parse: (input: InputName, text: string) => Value) => Value | undefined;
  readonly list: (input: InputName) => readonly string[];
  readonly each: (input: InputName, parse: (input: InputName, text: string) => string) => readonly string[];
  readonly percentage: (input: InputName, min: number) => number;
}

function readersOf(environment: Environment): Readers {
  const text: Readers['text'] = (input, parse) => parse(input, requireText(environment, input));
  const list: Readers['list'] = (input) => readInputList(environment, input);
  return {
    text,
    optional: (input, parse) => {
      const found = findText(environment, input);
      return found === undefined ? undefined : parse(input, found);
    },
    list,
    each: (input, parse) => list(input).map((entry) => parse(input, entry)),
    percentage: (input, min) =>
      text(input, (_, value) => parseWholeNumber(input, value, { min, max: 100, unit: 'percent' })),
  };
}

function parseSessionDuration(input: InputName, text: string): number {
  return parseWholeNumber(input, text, { min: 3600, max: 43_200, unit: 'seconds' });
}

/** AssumeRole's limits. */
function parseRoleDuration(input: InputName, text: string): number {
  return parseDurationSeconds(input, text, { minSeconds: 900, maxSeconds: 43_200, range: 'from 15m to 12h' });
}

/** The audience of an OIDC provider in IAM: at most 255 characters. */
function parseAudience(input: InputName, text: string): string {
  return parsePattern(input, text, {
    pattern: /^[!-~]{1,255}$/,
    kind: 'an audience',
    next: 'Use at most 255 printable ASCII characters without spaces, such as sts.amazonaws.com.',
  });
}

export function readCommand(environment: Environment): Command {
  return parseChoice('command', requireText(environment, 'command'), ['plan', 'apply', 'audit']);
}

export function readStackSetName(environment: Environment): string {
  return parseStackSetName('stack-set-name', requireText(environment, 'stack-set-name'));
}

export function readCallAs(environment: Environment): CallAs {
  return parseChoice('call-as', requireText(environment, 'call-as'), ['DELEGATED_ADMIN', 'SELF']);
}

export function readGithubToken(environment: Environment): string {
  return parseGithubToken('github-token', requireText(environment, 'github-token'));
}

export function readCommentMode(environment: Environment): CommentMode {
  return parseChoice('comment', requireText(environment, 'comment'), ['always', 'changes-only', 'never']);
}

export function readAwsRegion(environment: Environment): string {
  const given = findText(environment, 'aws-region');
  if (given !== undefined) return parseRegion('aws-region', given);
  const ambient = environment['AWS_REGION'];
  // AWS's tools treat an empty AWS_REGION as not set.
  if (ambient === undefined || ambient === '') return 'us-east-1';
  return parseRegion('aws-region', ambient, 'the environment variable AWS_REGION');
}
