import { canonicalText } from '../record.ts';
import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import { findFlag, findText, requireText } from '../wire/request-members.ts';
import type { World } from '../world.ts';
import { iamPageOf } from './iam-paging.ts';
import { entriesOf } from './iam-state.ts';
import type { IamState, PolicyRecord } from './iam-state.ts';
import { uniqueId } from './identities.ts';
import { countAttachments, notFound, policyAnswer, requireArn } from './managed-policy.ts';
import { parsePermissionsPolicy } from './policy-document.ts';
import { alreadyExists, tagsOf } from './role-record.ts';

/** IAM keeps five versions of a policy. */
const mostVersions = 5;

interface NewPolicy {
  readonly accountId: string;
  readonly policyName: string;
  readonly path: string;
  readonly description?: string | undefined;
  readonly document: object;
  readonly tags?: Readonly<Record<string, string>>;
  readonly stackId?: string | undefined;
  readonly partition?: string;
}

/** Puts a policy with its first version into an account. */
export function addPolicy(iam: IamState, policy: NewPolicy, createDate: Date): PolicyRecord {
  const { accountId, policyName, path, description, document, tags = {}, stackId, partition = 'aws' } = policy;
  const arn = `arn:${partition}:iam::${accountId}:policy${path}${policyName}`;
  const record: PolicyRecord = {
    arn,
    policyName,
    path,
    policyId: uniqueId('ANPA', `${arn} ${createDate.toISOString()}`),
    createDate,
    description,
    tags,
    versions: [{ versionId: 'v1', document, createDate }],
    defaultVersionId: 'v1',
    stackId,
  };
  entriesOf(iam.customerPolicies, accountId).set(arn, record);
  return record;
}

/** Adds a version; the id goes on where the newest one ended, also when older ones are gone. */
export function addVersion(policy: PolicyRecord, document: object, createDate: Date): string {
  const newest = Math.max(0, ...policy.versions.map(({ versionId }) => Number(versionId.slice(1))));
  const versionId = `v${newest + 1}`;
  policy.versions = [...policy.versions, { versionId, document, createDate }];
  return versionId;
}

export function createPolicy(world: World, { input, caller }: ServiceRequest): ServiceAnswer {
  const policyName = requireText(input, 'PolicyName');
  const document = parsePermissionsPolicy(input['PolicyDocument']);
  const own = entriesOf(world.customerPolicies, caller.accountId);
  const isTaken = [...own.values()].some((other) => other.policyName.toLowerCase() === policyName.toLowerCase());
  if (isTaken) throw alreadyExists(`A policy called ${policyName} already exists. Duplicate names are not allowed.`);
  const record = addPolicy(
    world,
    {
      accountId: caller.accountId,
      policyName,
      path: findText(input, 'Path') ?? '/',
      description: findText(input, 'Description'),
      document,
      tags: tagsOf(input),
    },
    world.clock.now(),
  );
  // As IAM's: the description is in GetPolicy alone.
  return { Policy: { ...policyAnswer(world, record.arn, record.defaultVersionId), Description: undefined } };
}

export function createPolicyVersion(world: World, request: ServiceRequest): ServiceAnswer {
  const policy = requirePolicy(world, request);
  const document = parsePermissionsPolicy(request.input['PolicyDocument']);
  if (policy.versions.length >= mostVersions) {
    const rule =
      'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.';
    throw new AwsError('LimitExceeded', rule, 409);
  }
  const versionId = addVersion(policy, document, world.clock.now());
  const isDefault = findFlag(request.input, 'SetAsDefault') ?? false;
  if (isDefault) policy.defaultVersionId = versionId;
  return { PolicyVersion: { VersionId: versionId, IsDefaultVersion: isDefault, CreateDate: world.clock.now() } };
}

export function setDefaultPolicyVersion(world: World, request: ServiceRequest): ServiceAnswer {
  const policy = requirePolicy(world, request);
  policy.defaultVersionId = requireVersion(policy, request);
  return {};
}

export function deletePolicyVersion(world: World, request: ServiceRequest): ServiceAnswer {
  const policy = requirePolicy(world, request);
  const versionId = requireVersion(policy, request);
  if (versionId === policy.defaultVersionId) {
    throw new AwsError('DeleteConflict', 'Cannot delete the default version of a policy.', 409);
  }
  policy.versions = policy.versions.filter((version) => version.versionId !== versionId);
  return {};
}

/** The newest first. */
export function listPolicyVersions(world: World, request: ServiceRequest): ServiceAnswer {
  const { versions, defaultVersionId } = requirePolicy(world, request);
  const answers = versions.toReversed().map(({ versionId, createDate }) => ({
    VersionId: versionId,
    IsDefaultVersion: versionId === defaultVersionId,
    CreateDate: createDate,
  }));
  return iamPageOf(answers, request.input, 'Versions');
}

export function deletePolicy(world: World, request: ServiceRequest): ServiceAnswer {
  const policy = requirePolicy(world, request);
  if (countAttachments(world, policy.arn) > 0) {
    throw new AwsError('DeleteConflict', 'Cannot delete a policy attached to entities.', 409);
  }
  if (policy.versions.length > 1) {
    const rule =
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.";
    throw new AwsError('DeleteConflict', rule, 409);
  }
  entriesOf(world.customerPolicies, request.caller.accountId).delete(policy.arn);
  return {};
}

/** Whether the policy has this content now. */
export function hasContent({ versions, defaultVersionId }: PolicyRecord, document: object): boolean {
  const present = versions.find(({ versionId }) => versionId === defaultVersionId)?.document;
  return canonicalText(present) === canonicalText(document);
}

function requirePolicy(world: World, { input, caller }: ServiceRequest): PolicyRecord {
  const arn = requireArn(input);
  const policy = world.customerPolicies.get(caller.accountId)?.get(arn);
  if (policy === undefined) throw notFound(`Policy ${arn}`);
  return policy;
}

function requireVersion({ arn, versions }: PolicyRecord, { input }: ServiceRequest): string {
  const versionId = requireText(input, 'VersionId');
  if (versions.some((version) => version.versionId === versionId)) return versionId;
  throw notFound(`Policy ${arn} version ${versionId}`);
}
