import type { AutoDeployment, StackSetRef } from './stack-set/stack-set.ts';
import type { ReviewMode } from './ledger/review-check.ts';
import type { AllowEntry } from './gate-reason.ts';

/** The role of the bundled template, as the user wants it. */
export interface RoleRequest {
  readonly kind: 'bundled';
  readonly roleName: string;
  readonly rolePath: string;
  readonly externalId: string | undefined;
  /** undefined: the caller's account. */
  readonly trustedAccountId: string | undefined;
  readonly trustedPrincipalArns: readonly string[];
  readonly managedPolicyArns: readonly string[];
  /** IAM policy JSON. */
  readonly inlinePolicy: string | undefined;
  readonly permissionsBoundary: string | undefined;
  readonly maxSessionDurationSeconds: number;
}

/** The user's own template, already read and turned into JSON. */
export interface TemplateRequest {
  readonly kind: 'template';
  /** Path as the user wrote it, for messages. */
  readonly file: string;
  /** JSON. */
  readonly templateBody: string;
  /** Every declared one, with its default unless the user gives another value. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Keys of `parameters` whose values must never be shown. */
  readonly sensitiveParameters: readonly string[];
  /** The role name and path that the outputs name. */
  readonly roleName: string;
  readonly rolePath: string;
}

export interface TargetRequest {
  /** Empty: the root. */
  readonly organizationalUnitIds: readonly string[];
  readonly excludedAccountIds: readonly string[];
  /** In the order that the user wrote. */
  readonly regions: readonly string[];
}

export interface PreferencesRequest {
  /** 1–100, updates. */
  readonly maxConcurrentPercentage: number;
  /** 0–100, first deployment to new targets. */
  readonly initialFailureTolerancePercentage: number;
  /** 1–100, first deployment to new targets. */
  readonly initialMaxConcurrentPercentage: number;
  /** `sequential`: one Region after the other, in the order of `regions`. */
  readonly regionConcurrency: 'sequential' | 'parallel';
}

/** What the action is asked to do. */
export type Command = 'plan' | 'apply' | 'audit';

/** Those that speak in a comment on a pull request. */
export type RolloutCommand = Exclude<Command, 'audit'>;

export type CommentMode = 'always' | 'changes-only' | 'never';

/** Accounts that an update reaches first with `update-strategy: waves`. */
export type CanaryRequest =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'accounts'; readonly accountIds: readonly string[] };

/** How an update of accounts that have the role is sent, and what follows when it fails. */
export interface UpdateRequest {
  /** `terraform`: by the provider, one account at a time; `waves`: by us, canaries first. */
  readonly strategy: 'terraform' | 'waves';
  readonly canary: CanaryRequest;
  readonly onFailure: 'rollback' | 'hold';
}

/** Where the new template is tried before a rollout. */
export interface SandboxRequest {
  /** 12 digits. */
  readonly accountId: string;
  /** ARN of a role in that account. */
  readonly roleToAssume: string;
}

/** Everything that the user asks of a command. */
export interface RolloutRequest {
  readonly stackSet: StackSetRef;
  readonly definition: RoleRequest | TemplateRequest;
  readonly autoDeployment: AutoDeployment;
  readonly tags: Readonly<Record<string, string>>;
  readonly targets: TargetRequest;
  readonly preferences: PreferencesRequest;
  readonly update: UpdateRequest;
  readonly operationWaitTimeoutMs: number;
  readonly rolloutTimeoutMs: number;
  /** After which the run waits for nothing any more, so that it can write its report before its job is over. */
  readonly runTimeoutMs: number;
  readonly allow: readonly AllowEntry[];
  /** `sha256:` and 64 hexadecimal digits, of the plan that was approved; undefined: any. */
  readonly expectedDigest?: string | undefined;
  /** Whether apply needs a plan that was reviewed on a pull request. */
  readonly reviewedPlan: ReviewMode;
  /** Take over a stack set that exists in AWS and is not in the state. */
  readonly importExisting: boolean;
  readonly comment: CommentMode;
  /** undefined: nothing is tried before a rollout. */
  readonly sandbox?: SandboxRequest | undefined;
}

/** How long a run that waits for no other client can follow its own operations, and the input that limits it. */
export interface FollowLimit {
  readonly input: 'rollout-timeout' | 'timeout-minutes';
  readonly limitMs: number;
}

export function findFollowLimit({
  rolloutTimeoutMs,
  runTimeoutMs,
}: Pick<RolloutRequest, 'rolloutTimeoutMs' | 'runTimeoutMs'>): FollowLimit {
  return runTimeoutMs < rolloutTimeoutMs
    ? { input: 'timeout-minutes', limitMs: runTimeoutMs }
    : { input: 'rollout-timeout', limitMs: rolloutTimeoutMs };
}
