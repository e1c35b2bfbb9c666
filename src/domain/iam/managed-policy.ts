import type { Json } from '../json.ts';

/** What an AWS managed policy allows, and how we know. */
export interface ManagedPolicyContents {
  /** Such as `v12`. */
  readonly versionId: string;
  readonly document: Json;
  /** `aws`: the version that AWS has now. `extract`: the one that this action was shipped with. */
  readonly from: 'aws' | 'extract';
  /** What the extract has, also when the contents are from AWS; undefined: the policy is newer than the extract. */
  readonly extract: ExtractedPolicy | undefined;
  /** Why AWS's version could not be read, as a sentence; undefined also where this run may not read it. */
  readonly unreadable?: string;
}

/** An AWS managed policy as it was when the extract was taken. */
export interface ExtractedPolicy {
  /** Such as `v12`. */
  readonly versionId: string;
  /** When AWS published that version, `YYYY-MM-DD`. */
  readonly publishedAt: string;
  /** When the extract was taken, `YYYY-MM-DD`. */
  readonly extractedAt: string;
  /** Every list sorted, without Sids: they mean nothing to IAM. */
  readonly document: Json;
}
