import {
  findCommandContradiction,
  findDriftContradiction,
  findSandboxContradiction,
} from './audit/audit-contradictions.ts';
import { parseDriftTimeoutMs } from './audit/audit-values.ts';
import { findReviewContradiction } from './review-values.ts';
import { defaultManagedPolicyArns, inputRules } from './rules.ts';
import type { InputName } from './rules.ts';
import { showValue } from './value-parsers.ts';
import { partitionOfRegion } from './aws-values.ts';
import { parseWaitMs } from './tool-values.ts';
import type { InputValues } from './input-values.ts';
import { renderDuration } from '../domain/quantity.ts';
import { inputError } from '../domain/user-error.ts';
import type { UserError } from '../domain/user-error.ts';

/**
 * Checks well-formed inputs against each other.
 * @returns the first contradiction in the order of action.yml.
 */
export function findContradiction(values: InputValues): UserError | undefined {
  return values.command === 'audit' ? findContradictionOfAudit(values) : findContradictionOfRollout(values);
}

function findContradictionOfRollout(values: InputValues): UserError | undefined {
  return (
    (values.templateFile === undefined
      ? findRoleContradiction(values)
      : findIneffectiveRoleInput(values, values.templateFile)) ??
    findForeignRegion(values) ??
    findOrderContradiction(values) ??
    findCanaryContradiction(values) ??
    findTimeoutContradiction(values) ??
    findParametersWithoutTemplate(values) ??
    findDoubledParameter(values) ??
    findCredentialsContradiction(values) ??
    findBackendContradiction(values) ??
    findReviewContradiction(values) ??
    findForeignRole(values) ??
    findSandboxContradiction(values) ??
    findCommandContradiction(values)
  );
}

/** It reads the stack set as it is in AWS, so that what describes the role is not compared. */
function findContradictionOfAudit(values: InputValues): UserError | undefined {
  return (
    findForeignRegion(values) ??
    findTimeoutContradiction(values) ??
    findCredentialsContradiction(values) ??
    findBucketContradiction(values) ??
    findForeignRole(values) ??
    findDriftContradiction(values) ??
    findCommandContradiction(values)
  );
}

function findForeignRole(values: InputValues): UserError | undefined {
  const { auditRoleToAssume: auditRole, sandboxRoleToAssume: sandboxRole } = values;
  return (
    findForeignArn('sandbox-role-to-assume', sandboxRole === undefined ? [] : [sandboxRole], values) ??
    findForeignArn('audit-role-to-assume', auditRole === undefined ? [] : [auditRole], values)
  );
}

function findRoleContradiction(values: InputValues): UserError | undefined {
  const { externalId, trustedAccountId, trustedPrincipalArns, managedPolicyArns, inlinePolicy, regions } = values;
  if (externalId === undefined && !values.allow.some(({ reason }) => reason === 'no-external-id')) {
    return inputError(
      'external-id',
      'is not set, so another client of the same third party could trick it into using this role (confused deputy).',
      'Set it (an empty secret counts as not set, and pull requests from forks and from Dependabot get no secrets), or ' +
        'accept the risk with `allow: no-external-id`.',
    );
  }
  if (trustedAccountId !== undefined && trustedPrincipalArns.length > 0) {
    return inputError(
      'trusted-account-id',
      `${showValue(trustedAccountId)} excludes trusted-principal-arns (${showValue(trustedPrincipalArns.join(','))}): the role would trust the whole account, not only the ARNs.`,
      'Omit one of the two inputs.',
    );
  }
  const foreignPrincipal = findForeignArn('trusted-principal-arns', trustedPrincipalArns, values);
  if (foreignPrincipal !== undefined) return foreignPrincipal;
  if (managedPolicyArns.length === 0 && inlinePolicy === undefined) {
    return inputError(
      'managed-policy-arns',
      'is empty and inline-policy is not set, so the role would have no permissions.',
      'Omit managed-policy-arns to use its default, or set inline-policy.',
    );
  }
  const foreignPolicy = findForeignArn('managed-policy-arns', managedPolicyArns, values);
  if (foreignPolicy !== undefined) return foreignPolicy;
  const boundary = values.permissionsBoundary === undefined ? [] : [values.permissionsBoundary];
  const foreignBoundary = findForeignArn('permissions-boundary', boundary, values);
  if (foreignBoundary !== undefined) return foreignBoundary;
  if (regions.length === 1) return undefined;
  return inputError(
    'regions',
    `${showValue(regions.join(','))} are ${regions.length} Regions, but IAM is global: the second Region could not create a role of the same name.`,
    'Name exactly one Region; only template-file can use more.',
  );
}

/** A template of the user ignores the inputs of the bundled role: an input without effect is an error. */
function findIneffectiveRoleInput(values: InputValues, templateFile: string): UserError | undefined {
  const { managedPolicyArns, maxSessionDurationSeconds } = values;
  const isDefaultPolicies = managedPolicyArns.join('\n') === defaultManagedPolicyArns.join('\n');
  const isDefaultDuration = String(maxSessionDurationSeconds) === inputRules['max-session-duration'].default;
  const given: readonly (readonly [InputName, string | undefined])[] = [
    ['external-id', values.externalId === undefined ? undefined : 'the value (not shown)'],
    ['trusted-account-id', shown(values.trustedAccountId)],
    ['trusted-principal-arns', shown(values.trustedPrincipalArns.join(',') || undefined)],
    ['managed-policy-arns', isDefaultPolicies ? undefined : showValue(managedPolicyArns.join(','))],
    ['inline-policy', shown(values.inlinePolicy)],
    ['permissions-boundary', shown(values.permissionsBoundary)],
    ['max-session-duration', isDefaultDuration ? undefined : showValue(String(maxSessionDurationSeconds))],
  ];
  for (const [input, value] of given) {
    if (value === undefined) continue;
    return inputError(
      input,
      `${value} has no effect on template-file ${showValue(templateFile)}.`,
      `Omit ${input}, and write the value into the template or into template-parameters.`,
    );
  }
  return undefined;
}

function shown(value: string | undefined): string | undefined {
  return value === undefined ? undefined : showValue(value);
}

function findForeignRegion({ regions, awsRegion }: InputValues): UserError | undefined {
  const partition = partitionOfRegion(awsRegion);
  const foreign = regions.find((region) => partitionOfRegion(region) !== partition);
  if (foreign === undefined) return undefined;
  return inputError(
    'regions',
    `${showValue(foreign)} is not in the partition of aws-region ${showValue(awsRegion)}, which is ${partition}.`,
    'Name a Region of that partition.',
  );
}

/** An order that cannot be kept would be a promise: the user finds out in the account that must come last. */
function findOrderContradiction({
  regions,
  regionConcurrency,
  templateFile,
  updateStrategy,
}: InputValues): UserError | undefined {
  if (regionConcurrency === 'parallel') return undefined;
  if (templateFile === undefined) {
    return inputError(
      'region-concurrency',
      `${showValue(regionConcurrency)} has no effect without template-file: the bundled role is in one Region.`,
      'Omit region-concurrency.',
    );
  }
  if (updateStrategy === 'waves' || regions.length === 1) return undefined;
  return inputError(
    'region-concurrency',
    `${showValue(regionConcurrency)} promises the order ${regions.join(', ')}, but update-strategy ${showValue(updateStrategy)} cannot keep it: the Terraform provider never sends the order of the Regions to AWS.`,
    'Set `update-strategy: waves`, or omit region-concurrency.',
  );
}

/** An ARN with `${AWS::Partition}` fits every partition. */
function findForeignArn(input: InputName, arns: readonly string[], values: InputValues): UserError | undefined {
  const partition = partitionOfRegion(values.awsRegion);
  const foreign = arns.find((arn) => !arn.startsWith(`arn:${partition}:`) && !arn.startsWith('arn:${AWS::Partition}:'));
  if (foreign === undefined) return undefined;
  return inputError(
    input,
    `${showValue(foreign)} is not in the partition of aws-region ${showValue(values.awsRegion)}, which is ${partition}.`,
    `Use an ARN that begins with arn:${partition}:.`,
  );
}

/** The default of canary-accounts looks the same as a value that the user wrote. */
function findCanaryContradiction({ updateStrategy, canary, excludedAccountIds }: InputValues): UserError | undefined {
  const accountIds = canary.kind === 'accounts' ? canary.accountIds : [];
  const text = canary.kind === 'accounts' ? accountIds.join(',') : String(canary.count);
  if (updateStrategy !== 'waves' && text !== inputRules['canary-accounts'].default) {
    return inputError(
      'canary-accounts',
      `${showValue(text)} has no effect with update-strategy ${showValue(updateStrategy)}, which has no canaries.`,
      'Set `update-strategy: waves`, or omit canary-accounts.',
    );
  }
  const excluded = accountIds.find((id) => excludedAccountIds.includes(id));
  if (excluded === undefined) return undefined;
  return inputError(
    'canary-accounts',
    `${showValue(excluded)} is in excluded-account-ids, so it does not get the role.`,
    'Name another account.',
  );
}

function findParametersWithoutTemplate(values: InputValues): UserError | undefined {
  if (values.templateFile !== undefined) return undefined;
  const given = [
    ['template-parameters', Object.keys(values.templateParameters)],
    ['secret-template-parameters', Object.keys(values.secretTemplateParameters)],
    ['sensitive-parameters', values.sensitiveParameters],
  ] as const;
  for (const [input, [name]] of given) {
    if (name === undefined) continue;
    return inputError(
      input,
      `${showValue(name)} belongs to a template of your own, but template-file is not set.`,
      `Set template-file, or omit ${input}.`,
    );
  }
  return undefined;
}

/** A value that is also written in the open is no secret, and it is not known which of the two is meant. */
function findDoubledParameter(values: InputValues): UserError | undefined {
  const doubled = Object.keys(values.secretTemplateParameters).find((name) =>
    Object.hasOwn(values.templateParameters, name),
  );
  if (doubled === undefined) return undefined;
  return inputError(
    'secret-template-parameters',
    `${showValue(doubled)} is in template-parameters too.`,
    'Keep it in one of the two.',
  );
}

/** The default of role-duration, `1h`, looks the same as a value that the user wrote. */
const defaultRoleDurationSeconds = 3600;

function findCredentialsContradiction(values: InputValues): UserError | undefined {
  const { roleToAssume, roleDurationSeconds } = values;
  if (roleToAssume !== undefined) return findForeignArn('role-to-assume', [roleToAssume], values);
  if (roleDurationSeconds === defaultRoleDurationSeconds) return undefined;
  return inputError(
    'role-duration',
    `${showValue(`${roleDurationSeconds}s`)} has no effect without role-to-assume.`,
    'Set role-to-assume, or omit role-duration: the action cannot extend the credentials of an earlier step.',
  );
}

function findBackendContradiction(values: InputValues): UserError | undefined {
  if (values.backendType === 's3' && values.backendArguments.config['bucket'] === undefined) {
    return inputError(
      'backend-config',
      'has no bucket, which the s3 backend needs.',
      'Write bucket=NAME (one key=value per line), or set another backend-type.',
    );
  }
  return findBucketContradiction(values);
}

/** An audit needs no backend: without a bucket it keeps no record. */
function findBucketContradiction({ backendType, backendArguments }: InputValues): UserError | undefined {
  const bucket = backendArguments.config['bucket'];
  if (backendType !== 's3' || bucket === undefined) return undefined;
  // Buckets from before 2018 may have upper case, underscores and 255 characters.
  if (/^[A-Za-z0-9._-]{3,255}$/.test(bucket)) return undefined;
  return inputError(
    'backend-config',
    `bucket ${showValue(bucket)} is not the name of an S3 bucket.`,
    'Correct the name. Write one key=value per line: a comma is part of the value.',
  );
}

/** The defaults end with the job; a time that a person has chosen must fit into it. */
function findTimeoutContradiction(values: InputValues): UserError | undefined {
  const chosen = [
    ['operation-wait-timeout', values.operationWaitTimeoutMs, parseWaitMs],
    ['rollout-timeout', values.rolloutTimeoutMs, parseWaitMs],
    ['drift-timeout', values.driftTimeoutMs, parseDriftTimeoutMs],
  ] as const;
  const minutes = values.jobTimeoutMs / 60_000;
  for (const [input, timeoutMs, parse] of chosen) {
    const isDefault = timeoutMs === parse(input, inputRules[input].default);
    if (isDefault || timeoutMs <= values.jobTimeoutMs) continue;
    return inputError(
      input,
      `${showValue(renderDuration(timeoutMs))} is longer than the job, whose timeout-minutes is ${minutes}.`,
      'Set timeout-minutes to the `timeout-minutes` of the job that applies, on a runner that may run that long, or choose a shorter time.',
    );
  }
  return undefined;
}
