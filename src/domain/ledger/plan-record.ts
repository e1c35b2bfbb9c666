import type { JsonObject } from '../json.ts';
import { isCount, isHex, isText, isTexts, readObject } from './record-members.ts';

/** What a plan has shown on its pull request, as the ledger keeps it: no secret value, no name of an account. */
export interface PlanRecord {
  readonly schemaVersion: 1;
  readonly stackSet: { readonly name: string; readonly region: string };
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  /** Findings of the gate that carry a fingerprint, such as `administrator-access@1f3c9a2b`, accepted or not. */
  readonly dangers: readonly string[];
  /** Entries of `allow` that accept them. */
  readonly accepted: readonly string[];
  /** Number of the pull request. */
  readonly pull: number;
  /** Branch that it would be merged into. */
  readonly baseRef: string;
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** `owner/repo/.github/workflows/file.yml@ref`; empty: not known. */
  readonly workflowRef: string;
  /** Commit or tag of the action; empty: not known. */
  readonly actionSha: string;
  /** undefined: no comment has shown this plan, as with `comment: never`. */
  readonly commentId: number | undefined;
  /** Of the comment's text, hexadecimal; undefined: there is none. */
  readonly commentSha256: string | undefined;
  /** ISO 8601. */
  readonly createdAt: string;
  /** The intent in parts, so that a later difference has words. */
  readonly intent: JsonObject;
}

export const plansFolder = 'plans/';

/** Of all plans with this digest. */
export function plansPrefix(digest: string): string {
  return `${plansFolder}${digest.replace(/^sha256:/, '')}/`;
}

/** One for each attempt of a run: a record is never replaced. */
export function planRecordKey({ digest, pull, headSha, runId, runAttempt }: PlanRecord): string {
  return `${plansPrefix(digest)}${pull}-${headSha}-${runId}-${runAttempt}.json`;
}

export interface PlanKeyFacts {
  readonly key: string;
  readonly digest: string;
  readonly pull: number;
  readonly headSha: string;
}

/** What the key alone says; undefined: it is no key of a plan. */
export function parsePlanKey(key: string): PlanKeyFacts | undefined {
  const match = /^plans\/([0-9a-f]{64})\/([1-9]\d*)-([0-9a-f]{40,64})-\d+-\d+\.json$/.exec(key);
  const [, digest = '', pull = '', headSha = ''] = match ?? [];
  return match === null ? undefined : { key, digest: `sha256:${digest}`, pull: Number(pull), headSha };
}

/** What the keys say, the newest pull request first: S3 sorts their numbers as text. */
export function sortPlanKeys(keys: readonly string[]): readonly PlanKeyFacts[] {
  return keys.flatMap((key) => parsePlanKey(key) ?? []).sort((a, b) => b.pull - a.pull);
}

export function renderPlanRecord(record: PlanRecord): string {
  const { commentId = null, commentSha256 = null } = record;
  return `${JSON.stringify({ ...record, commentId, commentSha256 }, undefined, 2)}\n`;
}

/** @returns undefined when the text is not the record of this key: another schema, or changed by another hand. */
export function parsePlanRecord(key: string, text: string): PlanRecord | undefined {
  const value = readObject(text);
  if (value?.['schemaVersion'] !== 1) return undefined;
  const { stackSet, digest, dangers, accepted, pull, baseRef, headSha, runId, runAttempt } = value;
  const { workflowRef, actionSha, commentId, commentSha256, createdAt, intent } = value;
  const place = readObject(stackSet);
  if (!isText(place?.['name']) || !isText(place['region']) || !isText(digest) || !isText(createdAt)) return undefined;
  if (!isTexts(dangers) || !isTexts(accepted) || !isText(baseRef) || !isHex(headSha)) return undefined;
  if (!isCount(pull) || !isCount(runId) || !isCount(runAttempt)) return undefined;
  if (!isText(workflowRef) || !isText(actionSha)) return undefined;
  if ((commentId !== null && !isCount(commentId)) || (commentSha256 !== null && !isHex(commentSha256)))
    return undefined;
  const record: PlanRecord = {
    schemaVersion: 1,
    stackSet: { name: place['name'], region: place['region'] },
    digest,
    dangers,
    accepted,
    pull,
    baseRef,
    headSha,
    runId,
    runAttempt,
    workflowRef,
    actionSha,
    commentId: commentId ?? undefined,
    commentSha256: commentSha256 ?? undefined,
    createdAt,
    intent: readObject(intent) ?? {},
  };
  return planRecordKey(record) === key ? record : undefined;
}
