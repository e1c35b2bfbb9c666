import type { GateReason } from '../domain/gate-reason.ts';
import { defaultManagedPolicyArns, inputRules } from './rules.ts';
import type { InputName } from './rules.ts';
import { showValue } from './values.ts';
import { partitionOfRegion } from './aws-values.ts';
import type { CanaryRequest, CommentMode, RoleRequest, UpdateRequest } from '../domain/rollout-request.ts';
import type { CallAs } from '../domain/stack-set/stack-set.ts';
import { inputError } from '../domain/user-error.ts';
import type { UserError } from '../domain/user-error.ts';

/** Each input by itself, well formed; undefined: not set, and there is no default. */
export interface InputValues extends Omit<RoleRequest, 'kind'> {
  readonly command: 'plan' | 'apply';
  readonly stackSetName: string;
  readonly organizationalUnitIds: readonly string[];
  readonly excludedAccountIds: readonly string[];
  readonly regions: readonly string[];
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
  readonly tags: Readonly<Record<string, string>>;
  readonly templateFile: string | undefined;
  readonly templateParameters: Readonly<Record<string, string>>;
  readonly awsRegion: string;
  readonly roleToAssume: string | undefined;
  readonly roleDurationSeconds: number;
  readonly backendType: string;
  readonly backendConfig: Readonly<Record<string, string>>;
  readonly terraformBinary: string;
  readonly isImporting: boolean;
  readonly githubToken: string;
  readonly comment: CommentMode;
  readonly allow: readonly GateReason[];
}

/** Inputs that exclude or need each other. @returns the first contradiction in the order of action.yml. */
export function findContradiction(values: InputValues): UserError | undefined {
  return (
    (values.templateFile === undefined
      ? findRoleContradiction(values)
      : findIneffectiveRoleInput(values, values.templateFile)) ??
    findForeignRegion(values) ??
    findCanaryContradiction(values) ??
    findParametersWithoutTemplate(values) ??
    findCredentialsContradiction(values) ??
    findBackendContradiction(values)
  );
}

function findRoleContradiction(values: InputValues): UserError | undefined {
  const { externalId, trustedAccountId, trustedPrincipalArns, managedPolicyArns, inlinePolicy, regions } = values;
  if (externalId === undefined && !values.allow.includes('no-external-id')) {
    return inputError(
      'external-id',
      'is not set, and without one a third party can be tricked into using the role for somebody else.',
      'Set it (an empty secret counts as not set, and pull requests of forks and of Dependabot get no secrets), or accept ' +
        'the danger with `allow: no-external-id`.',
    );
  }
  if (trustedAccountId !== undefined && trustedPrincipalArns.length > 0) {
    return inputError(
      'trusted-account-id',
      `${showValue(trustedAccountId)} excludes trusted-principal-arns (${showValue(trustedPrincipalArns.join(','))}): the account would trust more than the ARNs say.`,
      'Keep one of them.',
    );
  }
  const foreignPrincipal = findForeignArn('trusted-principal-arns', trustedPrincipalArns, values);
  if (foreignPrincipal !== undefined) return foreignPrincipal;
  if (managedPolicyArns.length === 0 && inlinePolicy === undefined) {
    return inputError(
      'managed-policy-arns',
      'is empty and there is no inline-policy, so the role could do nothing.',
      'Leave the input away to take its default.',
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
    `${showValue(regions.join(','))} are ${regions.length} Regions, but IAM is global and the role's name would collide with itself.`,
    'Name exactly one; more are possible only with template-file.',
  );
}

/** The bundled role's inputs say nothing to a template of the user's own: what would silently do nothing is refused. */
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
      'Write it into the template, or pass it through template-parameters.',
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
    `${showValue(foreign)} is not in the partition of aws-region ${showValue(awsRegion)}, ${partition}.`,
    'Name a Region of that partition.',
  );
}

/** An ARN with `${AWS::Partition}` is at home everywhere. */
function findForeignArn(input: InputName, arns: readonly string[], values: InputValues): UserError | undefined {
  const partition = partitionOfRegion(values.awsRegion);
  const foreign = arns.find((arn) => !arn.startsWith(`arn:${partition}:`) && !arn.startsWith('arn:${AWS::Partition}:'));
  if (foreign === undefined) return undefined;
  return inputError(
    input,
    `${showValue(foreign)} is not in the partition of aws-region ${showValue(values.awsRegion)}, ${partition}.`,
  );
}

/** The default of canary-accounts arrives as a value and cannot be told from one that was written. */
function findCanaryContradiction({ updateStrategy, canary, excludedAccountIds }: InputValues): UserError | undefined {
  const accountIds = canary.kind === 'accounts' ? canary.accountIds : [];
  const text = canary.kind === 'accounts' ? accountIds.join(',') : String(canary.count);
  if (updateStrategy !== 'waves' && text !== inputRules['canary-accounts'].default) {
    return inputError(
      'canary-accounts',
      `${showValue(text)} has no effect with update-strategy ${showValue(updateStrategy)}, which has no canaries.`,
      'Set `update-strategy: waves`, or leave canary-accounts away.',
    );
  }
  const excluded = accountIds.find((id) => excludedAccountIds.includes(id));
  if (excluded === undefined) return undefined;
  return inputError(
    'canary-accounts',
    `${showValue(excluded)} is in excluded-account-ids, too.`,
    'Name an account that gets the role.',
  );
}

function findParametersWithoutTemplate({ templateFile, templateParameters }: InputValues): UserError | undefined {
  const [name] = Object.keys(templateParameters);
  if (templateFile !== undefined || name === undefined) return undefined;
  return inputError(
    'template-parameters',
    `${showValue(name)} belongs to a template of your own, but template-file is not set.`,
    'The bundled role template is described by the other inputs.',
  );
}

/** The default of role-duration, `1h`, arrives as a value and cannot be told from one that was written. */
const defaultRoleDurationSeconds = 3600;

function findCredentialsContradiction(values: InputValues): UserError | undefined {
  const { roleToAssume, roleDurationSeconds } = values;
  if (roleToAssume !== undefined) return findForeignArn('role-to-assume', [roleToAssume], values);
  if (roleDurationSeconds === defaultRoleDurationSeconds) return undefined;
  return inputError(
    'role-duration',
    `${showValue(`${roleDurationSeconds}s`)} has no effect without role-to-assume.`,
    'Ambient credentials last as long as whoever made them said.',
  );
}

function findBackendContradiction({ backendType, backendConfig }: InputValues): UserError | undefined {
  if (backendType !== 's3') return undefined;
  const bucket = backendConfig['bucket'];
  if (bucket === undefined) {
    return inputError(
      'backend-config',
      'has no bucket, which the s3 backend needs.',
      'Write bucket=NAME, one key=value per line; or name another backend-type.',
    );
  }
  // Buckets older than the rule of 2018 may have upper case, underscores and 255 characters.
  if (/^[A-Za-z0-9._-]{3,255}$/.test(bucket)) return undefined;
  return inputError(
    'backend-config',
    `bucket ${showValue(bucket)} is not the name of an S3 bucket.`,
    'Write one key=value per line; a comma belongs to the value.',
  );
}
