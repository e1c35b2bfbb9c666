import type { Json } from '../../domain/json.ts';
import type { ManagedPolicyContents } from '../../domain/iam/managed-policy.ts';
import { required } from '../answer-members.ts';
import type { ClientConfiguration } from '../client-configuration.ts';
import { isRefusal, toUserError } from '../errors.ts';
import { createPolicyCalls } from './iam-client.ts';
import type { PolicyCalls } from './iam-client.ts';
import { parsePolicyText } from './policy-text.ts';
import { findManagedPath, findManagedPolicy } from '../iam-data/managed-policies.ts';

interface LiveVersion {
  readonly versionId: string;
  readonly document: Json;
}

/** What IAM answered; `denied`: this run may not ask, which is no fault. */
type Answer =
  | { readonly kind: 'read'; readonly version: LiveVersion }
  | { readonly kind: 'denied' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** All policies together. The extract answers for IAM where it takes longer. */
const patienceMs = 20_000;

/**
 * Reads AWS managed policies from IAM where this run may, else from the extract. Others are not read: they are in each
 * account.
 */
export function createManagedPolicies(
  configuration: ClientConfiguration,
  partition: string,
  limitMs = patienceMs,
): { readonly read: (arns: readonly string[]) => Promise<ReadonlyMap<string, ManagedPolicyContents>> } {
  const calls = createPolicyCalls(configuration, partition);
  return {
    read: async (arns) => {
      const signal = AbortSignal.timeout(limitMs);
      const managed = [...new Set(arns)].filter((arn) => findManagedPath(arn) !== undefined);
      const readings = managed.map(async (arn) => {
        const own = arn.replaceAll('${AWS::Partition}', partition);
        const answer = calls === undefined ? noAddress(partition) : await ask(calls, own, signal);
        return [arn, toContents(arn, answer)] as const;
      });
      const contents = await Promise.all(readings);
      return new Map(
        contents.filter((entry): entry is readonly [string, ManagedPolicyContents] => entry[1] !== undefined),
      );
    },
  };
}

async function ask(calls: PolicyCalls, arn: string, signal: AbortSignal): Promise<Answer> {
  try {
    const { Policy } = await calls.getPolicy({ PolicyArn: arn }, signal);
    const versionId = required(Policy?.DefaultVersionId, 'Policy.DefaultVersionId');
    const { PolicyVersion } = await calls.getPolicyVersion({ PolicyArn: arn, VersionId: versionId }, signal);
    const document = parsePolicyText(
      required(PolicyVersion?.Document, 'PolicyVersion.Document'),
      'PolicyVersion.Document',
    );
    return { kind: 'read', version: { versionId, document } };
  } catch (error) {
    if (isRefusal(error, 'AccessDeniedException')) return { kind: 'denied' };
    const why = signal.aborted ? `IAM did not answer in time about ${arn}.` : toUserError(error, `read ${arn}`).what;
    return { kind: 'unreadable', why };
  }
}

function noAddress(partition: string): Answer {
  return { kind: 'unreadable', why: `The address of IAM in the partition ${partition} is not known here.` };
}

/** undefined: neither IAM nor the extract knows the policy. */
function toContents(arn: string, answer: Answer): ManagedPolicyContents | undefined {
  const extract = findManagedPolicy(arn);
  if (answer.kind === 'read') return { ...answer.version, from: 'aws', extract };
  if (extract === undefined) return undefined;
  const { versionId, document } = extract;
  const why = answer.kind === 'unreadable' ? { unreadable: answer.why } : {};
  return { versionId, document, from: 'extract', extract, ...why };
}
