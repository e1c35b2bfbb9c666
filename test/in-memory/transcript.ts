import type { PullRequestRef, RememberedOperation, WantedIssue } from '../../src/ports.ts';
import type { CommentHeader } from '../../src/domain/reports/comment-header.ts';

export interface PostedComment {
  readonly at: Date;
  readonly header: CommentHeader;
  readonly body: string;
}

/** What one process said and left behind, in order; times are simulated. */
export interface Transcript {
  /** `info: …`, `terraform apply`, `comment on #7`, … */
  readonly lines: string[];
  readonly comments: PostedComment[];
  readonly outputs: Record<string, string>;
  readonly files: Map<string, string>;
  readonly remembered: (RememberedOperation | PullRequestRef)[];
  /** What an audit wanted of its one issue. */
  readonly issues: WantedIssue[];
  summary: string;
}

export function newTranscript(): Transcript {
  return { lines: [], comments: [], outputs: {}, files: new Map(), remembered: [], issues: [], summary: '' };
}
