import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { escapeText } from '../template/template-text.ts';
import { createLabels } from './external-id-label.ts';
import type { PolicyDocument } from './permissions.ts';
import { readPolicyDocument } from './read-policy.ts';

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

/** A document as IAM keeps it: in it `${…}` is always a policy variable, and nothing is a value of a template. */
export function readManagedDocument(document: Json): PolicyDocument {
  return readPolicyDocument(escapeTexts(document), { kind: 'permissions', labelOf: createLabels() });
}

function escapeTexts(value: Json): Json {
  if (typeof value === 'string') return escapeText(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map(escapeTexts);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeTexts(inner)]));
}
