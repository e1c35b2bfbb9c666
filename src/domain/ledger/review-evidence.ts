import type { JsonObject } from '../json.ts';
import type { PlanRecord } from './plan-record.ts';
import type { RolledOut } from './rolled-out.ts';

/** How a commit stands to the one that this run applies. */
export type CommitRelation =
  | 'same'
  /** The other one is among this run's ancestors. */
  | 'contained'
  /** This run's commit is an ancestor of the other one. */
  | 'newer'
  | 'diverged'
  /** GitHub does not know it, or did not answer. */
  | 'unknown';

/** What GitHub says of a pull request now. */
export interface PullFacts {
  readonly isMerged: boolean;
  readonly baseRef: string;
  readonly headSha: string;
  /** Of the commit that its merge has created. */
  readonly mergeCommit: CommitRelation;
}

/** A record of this digest, with what GitHub says of it now. */
export interface PlanEvidence {
  readonly kind: 'record';
  readonly record: PlanRecord;
  /** undefined: GitHub has no such pull request. */
  readonly pull: PullFacts | undefined;
  /** Of the text that the comment has now; undefined: there is no comment. */
  readonly commentSha256: string | undefined;
}

/** A record that is not what our code has written. */
export interface BrokenRecord {
  readonly kind: 'broken';
  readonly key: string;
}

/** The plan of the pull request that this commit came from, where it has another digest. */
export interface OtherPlan {
  readonly pull: number;
  readonly digest: string;
  readonly intent: JsonObject;
}

/** All that is known of the review of an intent. */
export type ReviewReading =
  /** `why` follows a colon, and does not end with a full stop. */
  | { readonly kind: 'unread'; readonly why: string }
  | {
      readonly kind: 'read';
      /** Branch of this run; undefined: it runs on none. */
      readonly branch: string | undefined;
      readonly plans: readonly (PlanEvidence | BrokenRecord)[];
      /** Read only where `plans` is empty. */
      readonly other: OtherPlan | undefined;
      /** The intent of this run, in parts. */
      readonly intent: JsonObject;
      readonly lastRollout: LastRollout | undefined;
    };

export type LastRollout =
  | { readonly kind: 'record'; readonly record: RolledOut; readonly relation: CommitRelation }
  | { readonly kind: 'broken'; readonly key: string };
