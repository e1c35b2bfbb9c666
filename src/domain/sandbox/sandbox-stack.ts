/** A stack in the sandbox account, as CloudFormation describes it. */
export interface SandboxStack {
  /** ARN: it still finds the stack once that is deleted. */
  readonly id: string;
  readonly status: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** What happened to the stack or to one of its resources. */
export interface SandboxStackEvent {
  readonly logicalId: string;
  /** `AWS::IAM::Role`. */
  readonly type: string;
  readonly status: string;
  /** Empty: AWS gives none. */
  readonly reason: string;
}

export interface CreateSandboxStack {
  readonly name: string;
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

export const ownerTag = { key: 'ManagedBy', value: 'stackset-role-action-sandbox' } as const;
export const runTag = 'StackSetRoleActionRun';

/** Whether this action has made the stack; another one is never touched. */
export function isOurs({ tags }: SandboxStack): boolean {
  return tags[ownerTag.key] === ownerTag.value;
}

export type StackProgress = 'in-progress' | 'created' | 'gone' | 'failed';

/** `ROLLBACK_COMPLETE` is a failure, too: the stack is created without a rollback. */
export function progressOf({ status }: SandboxStack): StackProgress {
  if (status === 'CREATE_COMPLETE') return 'created';
  if (status === 'DELETE_COMPLETE') return 'gone';
  return status.endsWith('_IN_PROGRESS') ? 'in-progress' : 'failed';
}

/** Reasons that only repeat that another resource has failed. */
const consequence = /^(?:Resource creation cancelled|The following resource\(s\) failed to \w+)/i;

const mostReasons = 20;

/**
 * Why a stack failed, in CloudFormation's own words, one line for each resource, in the order in which they failed.
 * @param events the newest first.
 */
export function listFailures(events: readonly SandboxStackEvent[]): readonly string[] {
  const failed = events.filter(({ status, reason }) => status.endsWith('_FAILED') && reason !== '').toReversed();
  const causes = failed.filter(({ reason }) => !consequence.test(reason));
  const shown = (causes.length > 0 ? causes : failed).map(
    ({ logicalId, type, status, reason }) => `${logicalId} (${type}) ${status}: ${reason}`,
  );
  return [...new Set(shown)].slice(0, mostReasons);
}
