import type { CommentHeader } from './domain/reports/comment-header.ts';
import type { AccountProgress } from './domain/progress.ts';
import type { ProgressReport } from './domain/reports/progress-report.ts';
import type { Operation, OperationAction, OperationResult } from './domain/stack-set/operation.ts';
import type { ActionCatalogue } from './domain/iam/catalogue.ts';
import type { MeasureGains } from './domain/iam/review/shown-gains.ts';
import type { NoLedger } from './domain/ledger/ledger-place.ts';
import type { PlanKeyFacts, PlanRecord } from './domain/ledger/plan-record.ts';
import type { CommitRelation, PullFacts } from './domain/ledger/review-evidence.ts';
import type { StoredRollout } from './domain/ledger/rolled-out.ts';
import type { RolloutRecord } from './domain/ledger/rollout-record.ts';
import type { ManagedPolicyContents } from './domain/iam/managed-policy.ts';
import type { AssumeAnswer, RoleReading } from './domain/audit/role-reading.ts';
import type { AuditRecord, StoredAudit } from './domain/audit/audit-record.ts';
import type { DetectDriftRequest, DriftSummary, InstanceDrift, ResourceDrift } from './domain/audit/drift.ts';
import type { Organization } from './domain/organization.ts';
import type { CreateSandboxStack, SandboxStack, SandboxStackEvent } from './domain/sandbox/sandbox-stack.ts';
import type { AccessFacts, Checked, TemplateValidation } from './domain/preflight/preflight-facts.ts';
import type { InstancePlace, StackInstance, StackSet, StackSetRef } from './domain/stack-set/stack-set.ts';
import type {
  CreateInstancesRequest,
  ResultsPage,
  ResultsPageRequest,
  UpdateInstancesRequest,
  UpdateVersionRequest,
} from './domain/stack-set/stack-set-call.ts';
import type { TerraformPlan } from './domain/stack-set/stack-set-definition.ts';
import type { UserError } from './domain/user-error.ts';

/** What a command needs from outside. Every method may throw UserError; anything else thrown is a defect. */
export interface Ports {
  readonly terraform: Terraform;
  readonly stackSets: StackSets;
  readonly organization: OrganizationReader;
  readonly preflight: Preflight;
  readonly managedPolicies: ManagedPolicies;
  /** The actions that AWS has documented; read once, at the first call. */
  readonly loadCatalogue: () => ActionCatalogue;
  /** What was shown and what was rolled out; or why there is none, in words that follow "there is no ledger: ". */
  readonly ledger: Ledger | NoLedger;
  readonly pullRequests: PullRequests;
  readonly run: Run;
  readonly publication: Publication;
  readonly clock: Clock;
  readonly log: Log;
  readonly interruption: Interruption;
  readonly memory: RunMemory;
  /** `aws`, `aws-us-gov` or `aws-cn`. */
  readonly partition: string;
  /** SHA-256 of a text, hexadecimal. */
  readonly sha256: (text: string) => string;
  /** How much of a comment the gains of a plan take. */
  readonly measureGains: MeasureGains;
  /** undefined: none is wanted. */
  readonly sandbox?: Sandbox | undefined;
}

/** What an audit needs from outside. */
export type AuditPorts = Omit<Ports, 'terraform' | 'preflight' | 'measureGains' | 'stackSets' | 'sandbox'> & {
  readonly stackSets: StackSets & DriftDetector;
  readonly accountRoles: AccountRoles;
  readonly issues: Issues;
};

/** What it takes to report a run, before or without AWS. */
export type Reporting = Pick<
  Ports,
  'pullRequests' | 'run' | 'publication' | 'clock' | 'log' | 'interruption' | 'memory'
>;

/** Reports a rollout while it runs. Nothing that goes wrong here may disturb the rollout. */
export interface ProgressReporter {
  /**
   * Returns at once; a comment is written at the same time.
   * @param digest `sha256:…` of the intent, for the comment's header.
   */
  report(progress: ProgressReport, digest: string): void;
}

/** The runner asks this run to end: SIGINT, SIGTERM 7.5 s later, and it kills 2.5 s after that. */
export interface Interruption {
  /** SIGINT: finish what cannot be abandoned, start nothing, report what goes on. */
  readonly requested: AbortSignal;
  /** SIGTERM: wait for nothing any more. */
  readonly lastCall: AbortSignal;
}

/** What the post step knows when this run is killed. Writing it must never fail a run. */
export interface RunMemory {
  /** The comment of this run goes there. */
  rememberPullRequest(pullRequest: PullRequestRef): void;
  /** Replaces what was remembered. */
  rememberOperation(operation: RememberedOperation): void;
}

export interface RememberedOperation extends AccountProgress {
  readonly id: string;
  readonly action: OperationAction;
}

export interface Terraform {
  /**
   * Makes and saves a plan of the definition.
   * @param lock false: the plan role needs no write access to the state at all. true: a stack set that the state calls
   * tainted, since its creation was interrupted, loses that mark.
   * @param adopts a stack set that exists in AWS: the plan adopts it, unless the state has it already.
   */
  plan(options: { readonly lock: boolean; readonly adopts: StackSetRef | undefined }): Promise<TerraformPlan>;
  /** Applies the plan made last, and nothing else. Resolves when terraform has ended well. */
  apply(): Promise<void>;
  /**
   * Asks a running terraform to end, with the one SIGINT it ever gets: it then writes its state and releases its lock.
   * `apply` or `plan` is rejected when it has. Does nothing when none runs or when it was asked already.
   */
  interrupt(): void;
  /**
   * Records in the state what AWS has (`apply -refresh-only`), after an update that Terraform did not send; changes
   * nothing in AWS.
   */
  record(): Promise<void>;
  /** What to report when this run ends before terraform does: its state and its lock. */
  describeUnended(): UserError;
}

export interface StackSets {
  find(ref: StackSetRef): Promise<StackSet | undefined>;
  /** All pages. */
  listInstances(ref: StackSetRef): Promise<readonly StackInstance[]>;
  /** The newest operations first; eventually consistent. */
  listRecentOperations(ref: StackSetRef): Promise<readonly Operation[]>;
  /** Strongly consistent: the one to poll. */
  describeOperation(ref: StackSetRef, operationId: string): Promise<Operation>;
  /** undefined when AWS does not know the operation (any more). */
  findOperation(ref: StackSetRef, operationId: string): Promise<Operation | undefined>;
  /** All pages; eventually consistent. */
  listResults(ref: StackSetRef, operationId: string): Promise<readonly OperationResult[]>;
  /** One page of at most a hundred; `token` undefined: the first. `status`: AWS sends those alone. */
  listResultsPage(ref: StackSetRef, operationId: string, page: ResultsPageRequest): Promise<ResultsPage>;
  /** Resolves once AWS has accepted it, also when an earlier send of the same id was. */
  createInstances(ref: StackSetRef, request: CreateInstancesRequest): Promise<void>;
  /** UpdateStackSet with another version of the definition; same rules as createInstances. */
  updateVersion(ref: StackSetRef, request: UpdateVersionRequest): Promise<void>;
  /** Sends instances what the stack set defines by now; same rules as createInstances. */
  updateInstances(ref: StackSetRef, request: UpdateInstancesRequest): Promise<void>;
  /** What has not begun is cancelled; what runs ends: STOPPING, then STOPPED. */
  stopOperation(ref: StackSetRef, operationId: string): Promise<void>;
}

/** CloudFormation's drift detection of a stack set. */
export interface DriftDetector {
  /** DetectStackSetDrift: an operation, which is followed and stopped like every other one. @returns its id. */
  detectDrift(ref: StackSetRef, request: DetectDriftRequest): Promise<string>;
  /** What the last detection that has ended says about the whole stack set; undefined: none has. */
  findLastDrift(ref: StackSetRef): Promise<DriftSummary | undefined>;
  /** Instances that are DRIFTED, with the time of their last check; all pages. */
  listDriftStatuses(ref: StackSetRef): Promise<readonly InstanceDrift[]>;
  /** What differs in one instance, all pages. */
  listResourceDrifts(ref: StackSetRef, instance: InstancePlace, operationId: string): Promise<readonly ResourceDrift[]>;
}

/** The roles in the accounts themselves. */
export interface AccountRoles {
  /** Account of the principal that assumes the roles, 12 digits. */
  readonly callerAccountId: string;
  /**
   * One AssumeRole for a session of 15 minutes, tried again while AWS throttles.
   * @param externalId undefined: none is sent.
   */
  assume(roleArn: string, externalId: string | undefined): Promise<AssumeAnswer<RoleSession>>;
}

/** A session in one account. */
export interface RoleSession {
  /** undefined: the account has no role of this name. @throws UserError: it could not be read. */
  findRole(roleName: string): Promise<RoleReading | undefined>;
  close(): void;
}

/** The account where a template is deployed before a rollout, and CloudFormation's stacks there. */
export interface Sandbox {
  /** 12 digits. */
  readonly accountId: string;
  readonly region: string;
  /** Assumes as an audit does; the session reads as the role that deploys there. */
  readonly roles: AccountRoles;
  /** @param stack name, or id, which finds a deleted stack, too. @returns undefined: AWS knows none. */
  findStack(stack: string): Promise<SandboxStack | undefined>;
  /** Without a rollback: what failed stays to be read. Sending it again creates no second one. @returns its id. */
  createStack(request: CreateSandboxStack): Promise<string>;
  /** The newest first, all pages. */
  listEvents(stackId: string): Promise<readonly SandboxStackEvent[]>;
  /** Resolves once AWS has accepted it. */
  deleteStack(stackId: string): Promise<void>;
}

/** GitHub issues of this repository that only this action writes. */
export interface Issues {
  /**
   * Opens our one issue of this stack set, updates the one that is there, or closes it. Where two were opened at the
   * same time, the older one stays.
   */
  settle(stackSet: StackSetRef, wanted: WantedIssue): Promise<IssueSettled>;
}

export type WantedIssue =
  | {
      readonly kind: 'open';
      readonly title: string;
      readonly body: string;
      /** A comment for an issue that was there already, which people are notified of; empty: nothing is new. */
      readonly news: string;
    }
  /** `comment`: why it is closed. Without an issue that is open nothing happens. */
  | { readonly kind: 'closed'; readonly comment: string };

export type IssueSettled =
  | {
      readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed' | 'reopened';
      readonly url: string;
      readonly number: number;
    }
  /** There was none, and none was wanted. */
  | { readonly kind: 'none' };

/** What is asked before anything is sent, beside the survey. A call that fails is an answer `unchecked`, no error. */
export interface Preflight {
  /** Two or three calls; two more only where something is wrong. */
  readAccess(ref: StackSetRef): Promise<AccessFacts>;
  /** ValidateTemplate, one call. */
  validateTemplate(ref: StackSetRef, template: TemplateText): Promise<Checked<TemplateValidation>>;
  /** The stack set of the same name in the caller's own account, as `call-as: SELF` sees it; one call. */
  findSameName(ref: StackSetRef): Promise<Checked<StackSet | undefined>>;
}

/** A template and what its parameters hold, so that no secret value is quoted. */
export interface TemplateText {
  /** At most 51,200 bytes. */
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface OrganizationReader {
  read(): Promise<Organization>;
}

export interface ManagedPolicies {
  /**
   * By ARN as given, whose partition may be `${AWS::Partition}`. AWS's present version where this run may read it, else
   * the extract's. Customer managed policies are left out, and those that neither AWS nor the extract knows.
   */
  read(arns: readonly string[]): Promise<ReadonlyMap<string, ManagedPolicyContents>>;
}

/** Records that only this action writes, and that nothing replaces. */
export interface Ledger {
  /** `s3://bucket/prefix/`. */
  readonly location: string;
  writePlan(record: PlanRecord): Promise<void>;
  writeRollout(record: RolloutRecord): Promise<void>;
  /**
   * What the keys of plans say, the newest pull request first; as many calls as there are thousands of plans.
   * @param digest undefined: of any.
   */
  listPlans(digest?: string): Promise<readonly PlanKeyFacts[]>;
  /** undefined: not a record that this action has written. */
  readPlan(key: string): Promise<PlanRecord | undefined>;
  /** The newest first, one call each; `record` undefined: it cannot be read. */
  readRollouts(): AsyncIterable<StoredRollout>;
  writeAudit(record: AuditRecord): Promise<void>;
  /** The newest first, one call each. */
  readAudits(): AsyncIterable<StoredAudit>;
}

export interface PullRequests {
  /** The pull request of the event itself; undefined outside `pull_request`. */
  readonly current: PullRequestRef | undefined;
  /** The merged pull request that a pushed commit came from; one look, which may lag behind the merge. */
  findMerged(): Promise<PullRequestRef | undefined>;
  /** undefined: GitHub has no such pull request. */
  readPull(number: number): Promise<PullFacts | undefined>;
  /** The text of a comment as it is now; undefined: it is gone. */
  readComment(id: number): Promise<string | undefined>;
  /** How a commit stands to the one of this run. */
  relateCommit(sha: string): Promise<CommitRelation>;
  /**
   * Creates or replaces our comment of this stack set and command.
   * @param options `onlyExisting`: replace it when it exists, create none. `anyRegion`: the header's Region is not
   * known; replace the only one there is and leave it in its Region. `isPassing`: one attempt only, a later one follows.
   */
  upsertComment(
    pullRequest: PullRequestRef,
    header: CommentHeader,
    body: string,
    options: { readonly onlyExisting: boolean; readonly anyRegion?: boolean; readonly isPassing?: true },
  ): Promise<CommentPosted>;
}

export interface PullRequestRef {
  readonly number: number;
  /** False for forks and Dependabot, whose token may only read. */
  readonly mayWrite: boolean;
  /** Branch that it would be merged into; known for the pull request of the event alone. */
  readonly baseRef?: string;
}

export type CommentPosted =
  | {
      readonly kind: 'posted';
      readonly url: string;
      readonly id: number;
      /** As GitHub keeps it. */
      readonly text: string;
      /** It replaces one that claimed to be of this newer run, which GitHub does not confirm. */
      readonly unconfirmedRunId?: number;
    }
  /** `onlyExisting` and there was none. */
  | { readonly kind: 'not-wanted' }
  /** A newer run has already written its own. */
  | { readonly kind: 'outdated'; readonly url: string; readonly runId: number };

/** The workflow run this is part of. */
export interface Run {
  readonly runId: number;
  readonly runAttempt: number;
  /** Commit that was reviewed or pushed: a pull request's head, never its merge commit. */
  readonly headSha: string;
  /** GITHUB_SHA: the commit that an apply applies. */
  readonly sha: string;
  /** The branch of a push, a schedule or a dispatched run; undefined: none, as for a pull request. */
  readonly branch: string | undefined;
  /** `owner/repo/.github/workflows/file.yml@ref`; empty: not known. */
  readonly workflowRef: string;
  /** Commit or tag of this action; empty: not known. */
  readonly actionRef: string;
  /** Release of this action, `1.2.3`; undefined: not known. */
  readonly actionVersion?: string;
  readonly url: string;
  /** Where the action's own documents are, without a slash at the end; undefined: not known. */
  readonly documentsUrl?: string | undefined;
}

/** Where results go besides the comment. */
export interface Publication {
  setOutput(name: string, value: string): void;
  /** Appends to the step summary, at most 1 MiB. */
  writeSummary(markdown: string): Promise<void>;
  /**
   * Writes a file for people and later steps, piece by piece; no secret crosses the end of a piece.
   * @returns its path.
   */
  writeFile(name: string, pieces: Iterable<string>): Promise<string>;
}

export interface Clock {
  now(): Date;
  /** Ends early when the run is interrupted. */
  sleep(ms: number): Promise<void>;
}

export interface Log {
  /** Seen only where debug logging is on: stack traces and the like. */
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** Lines that fold away under a title. */
  group(title: string, lines: readonly string[]): void;
  /** Lines fold away under a title until it is closed. Groups do not nest. */
  openGroup(title: string): void;
  closeGroup(): void;
}
