import { findManagedPath, findManagedPolicy } from '../../../src/aws/iam-data/managed-policies.ts';
import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import { findCustomerPolicy } from './iam-state.ts';
import type { IamState, PolicyRecord } from './iam-state.ts';
import { urlEncoded } from './url-encoded.ts';

/** A version that AWS has published after the extract of the action was taken. */
export interface ManagedPolicyVersion {
  /** Such as `v999`. */
  readonly versionId: string;
  readonly document: object;
}

/** What the extract has, by ARN: reading it takes a millisecond, and every call of a session asks. */
const extracts = new Map<string, readonly ManagedPolicyVersion[]>();

/** The default version first; the extract's version stays. A policy that AWS has deleted has none. */
function versionsOf(iam: IamState, arn: string): readonly ManagedPolicyVersion[] {
  const own = findCustomerPolicy(iam, arn);
  if (own !== undefined)
    return [defaultVersionOf(own), ...own.versions.filter((version) => version !== defaultVersionOf(own))];
  const newer = iam.managedPolicies.get(arn);
  if (newer === 'deleted') return [];
  return newer === undefined ? extractOf(arn) : [newer, ...extractOf(arn)];
}

function extractOf(arn: string): readonly ManagedPolicyVersion[] {
  const known = extracts.get(arn);
  if (known !== undefined) return known;
  const extract = findManagedPolicy(arn);
  const versions =
    extract === undefined ? [] : [{ versionId: extract.versionId, document: extract.document as object }];
  extracts.set(arn, versions);
  return versions;
}

function defaultVersionOf({ arn, versions, defaultVersionId }: PolicyRecord): ManagedPolicyVersion {
  const version = versions.find(({ versionId }) => versionId === defaultVersionId);
  if (version === undefined) throw new Error(`${arn} has no version ${defaultVersionId}`);
  return version;
}

/** What the policy allows now; undefined when there is no such policy. */
export function findDefaultDocument(iam: IamState, arn: string): object | undefined {
  return versionsOf(iam, arn)[0]?.document;
}

/** AWS's own, or one of the caller's account: an account reads no policy of another one. */
export function getPolicy(iam: IamState, { input, caller }: ServiceRequest): ServiceAnswer {
  const arn = requireArn(input);
  requireReadable(arn, caller.accountId);
  const [version] = versionsOf(iam, arn);
  if (version === undefined) throw notFound(`Policy ${arn}`);
  return { Policy: policyAnswer(iam, arn, version.versionId) };
}

export function policyAnswer(iam: IamState, arn: string, defaultVersionId: string): ServiceAnswer {
  const path = findManagedPath(arn) ?? arn.slice(arn.indexOf('/') + 1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const own = findCustomerPolicy(iam, arn);
  return {
    PolicyName: name,
    PolicyId: own?.policyId,
    Arn: arn,
    Path: `/${path.slice(0, path.length - name.length)}`,
    DefaultVersionId: defaultVersionId,
    AttachmentCount: countAttachments(iam, arn),
    IsAttachable: true,
    Description: own?.description,
    CreateDate: own?.createDate,
    UpdateDate: own?.versions.at(-1)?.createDate,
    Tags: own === undefined ? undefined : Object.entries(own.tags).map(([Key, Value]) => ({ Key, Value })),
  };
}

/** Of customer managed policies alone. */
export function countAttachments({ roles }: IamState, arn: string): number {
  const own = roles.get(arn.split(':')[4] ?? '');
  return [...(own?.values() ?? [])].filter(({ managedPolicyArns }) => managedPolicyArns.includes(arn)).length;
}

export function getPolicyVersion(iam: IamState, { input, caller }: ServiceRequest): ServiceAnswer {
  const arn = requireArn(input);
  requireReadable(arn, caller.accountId);
  const versions = versionsOf(iam, arn);
  const version = versions.find(({ versionId }) => versionId === input['VersionId']);
  if (version === undefined) throw notFound(`Policy ${arn} version ${String(input['VersionId'])}`);
  return {
    PolicyVersion: {
      Document: urlEncoded(version.document),
      VersionId: version.versionId,
      IsDefaultVersion: version === versions[0],
      CreateDate: findCustomerPolicy(iam, arn)?.versions.find((own) => own === version)?.createDate,
    },
  };
}

export function requireArn({ PolicyArn: arn }: ServiceRequest['input']): string {
  if (typeof arn === 'string' && /^arn:aws[a-z-]*:iam::(?:aws|\d{12}):policy\/\S+$/.test(arn)) return arn;
  throw new AwsError('InvalidInput', `ARN ${String(arn)} is not valid.`);
}

function requireReadable(arn: string, accountId: string): void {
  const owner = arn.split(':')[4];
  if (owner !== 'aws' && owner !== accountId) throw notFound(`Policy ${arn}`);
}

export function notFound(what: string): AwsError {
  return new AwsError('NoSuchEntity', `${what} does not exist or is not attachable.`, 404);
}
