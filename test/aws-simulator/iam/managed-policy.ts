import { findManagedPath, findManagedPolicy } from '../../../src/aws/iam-data/managed-policies.ts';
import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import type { IamState } from './iam-state.ts';
import { urlEncoded } from './url-encoded.ts';

/** A version that AWS has published after the extract of the action was taken. */
export interface ManagedPolicyVersion {
  /** Such as `v999`. */
  readonly versionId: string;
  readonly document: object;
}

/** The default version first; the extract's version stays. A policy that AWS has deleted has none. */
function versionsOf(iam: IamState, arn: string): readonly ManagedPolicyVersion[] {
  const newer = iam.managedPolicies.get(arn);
  if (newer === 'deleted') return [];
  const extract = findManagedPolicy(arn);
  return [
    ...(newer === undefined ? [] : [newer]),
    ...(extract === undefined ? [] : [{ versionId: extract.versionId, document: extract.document as object }]),
  ];
}

/** What the policy allows now; undefined when there is no such policy. */
export function findDefaultDocument(iam: IamState, arn: string): object | undefined {
  return versionsOf(iam, arn)[0]?.document;
}

export function getPolicy(iam: IamState, { input }: ServiceRequest): ServiceAnswer {
  const arn = requireArn(input);
  const [version] = versionsOf(iam, arn);
  if (version === undefined) throw notFound(`Policy ${arn}`);
  const path = findManagedPath(arn) ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    Policy: {
      PolicyName: name,
      Arn: arn,
      Path: `/${path.slice(0, path.length - name.length)}`,
      DefaultVersionId: version.versionId,
      AttachmentCount: 0,
      IsAttachable: true,
    },
  };
}

export function getPolicyVersion(iam: IamState, { input }: ServiceRequest): ServiceAnswer {
  const arn = requireArn(input);
  const versions = versionsOf(iam, arn);
  const version = versions.find(({ versionId }) => versionId === input['VersionId']);
  if (version === undefined) throw notFound(`Policy ${arn} version ${String(input['VersionId'])}`);
  return {
    PolicyVersion: {
      Document: urlEncoded(version.document),
      VersionId: version.versionId,
      IsDefaultVersion: version === versions[0],
    },
  };
}

function requireArn({ PolicyArn: arn }: ServiceRequest['input']): string {
  if (typeof arn === 'string' && /^arn:aws[a-z-]*:iam::(?:aws|\d{12}):policy\/\S+$/.test(arn)) return arn;
  throw new AwsError('InvalidInput', `ARN ${String(arn)} is not valid.`);
}

function notFound(what: string): AwsError {
  return new AwsError('NoSuchEntity', `${what} does not exist or is not attachable.`, 404);
}
