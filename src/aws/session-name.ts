/** The run that signs in. */
interface SigningRun {
  readonly runId: number;
  readonly runAttempt: number;
}

/**
 * `RUN-ATTEMPT-OWNER-NAME`, which CloudTrail shows with each call.
 * @param repository `owner/name`.
 * @returns at most 64 characters, of those that STS takes.
 */
export function renderSessionName({ runId, runAttempt }: SigningRun, repository: string): string {
  return `${runId}-${runAttempt}-${repository.replaceAll(/[^\w+=,.@-]/g, '-')}`.slice(0, 64);
}
