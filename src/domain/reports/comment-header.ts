/** The hidden header of a comment: what it is, for machines. Never trusted for a decision about AWS. */
export interface CommentHeader {
  readonly schemaVersion: 1;
  readonly stackSet: string;
  readonly region: string;
  readonly command: 'plan' | 'apply';
  readonly digest: string;
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly isTruncated: boolean;
}
