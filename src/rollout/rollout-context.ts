import type { Organization } from '../domain/organization.ts';
import type { PreferencesRequest, RolloutRequest, UpdateRequest } from '../domain/rollout-request.ts';
import type { AfterFailure, FirstFailure, ProgressReport } from '../domain/reports/progress-report.ts';
import type { VersionText } from '../domain/stack-set/stack-set-version.ts';
import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import type { SandboxPassed } from '../domain/sandbox/sandbox-passed.ts';
import type { Ports, ProgressReporter } from '../ports.ts';
import { openSandbox } from '../sandbox/open-sandbox.ts';
import type { SandboxContext } from '../sandbox/sandbox-context.ts';
import { createDeadline } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { createPlanner } from '../planning/planner.ts';
import type { Planner } from '../planning/planner.ts';
import { createReviewReader } from '../planning/review.ts';

/** The ports that a rollout uses itself; its planner has those of planning. */
type RolloutPorts = Pick<Ports, 'terraform' | 'stackSets' | 'run' | 'clock' | 'log' | 'interruption'>;

/** What every step of one rollout shares, built once. Each piece names the members that it needs. */
export interface RolloutContext extends RolloutPorts {
  readonly planner: Planner;
  /** Once for each intent, before the first call that changes something. @throws UserError: nothing may be sent. */
  readonly begin: (digest: string) => Promise<void>;
  readonly progress: ProgressReporter;
  readonly stackSet: StackSetRef;
  readonly regions: readonly string[];
  readonly preferences: PreferencesRequest;
  readonly onFailure: UpdateRequest['onFailure'];
  readonly rolloutTimeoutMs: number;
  /** How long one wait for other clients may last. */
  readonly operationWaitTimeoutMs: number;
  /** When every wait ends at the latest: the report has to be written before the job is over. */
  readonly runEndsAt: Date;
  /** `rollout-timeout`, from the first operation of ours on. */
  readonly deadline: Deadline;
  /** Operations sent so far: their ids count on through all rounds of a run. */
  readonly sent: { count: number; readonly ids: Set<string> };
  /** Ids of operations of other clients that have ended before a plan of this run: a list that lags hides them. */
  readonly waitedFor: Set<string>;
  /** undefined: nothing is tried before it is sent. */
  readonly trial: Trial | undefined;
}

/** Definitions that were deployed in the sandbox account first. */
export interface Trial {
  readonly sandbox: SandboxContext;
  /** By digest of the intent. */
  readonly passed: Map<string, SandboxPassed>;
}

/** The same for the steps of one round, which carry out one plan. */
export interface RoundContext extends RolloutContext {
  /** For the names of accounts. */
  readonly organization: Organization;
  /** `sha256:…` of the intent that this round carries out. */
  readonly digest: string;
  /** What the stack set may define while this round lasts: what it was planned on, and what is planned. */
  readonly versions: readonly VersionText[];
  /** For the progress. */
  readonly afterFailure: AfterFailure;
  readonly part?: ProgressReport['part'];
  /** Why the update failed that is rolled back. */
  readonly cause?: FirstFailure | undefined;
}

export function createRolloutContext(
  ports: Ports,
  request: RolloutRequest,
  progress: ProgressReporter,
  begin: RolloutContext['begin'],
): RolloutContext {
  const { terraform, stackSets, run, clock, log, interruption } = ports;
  const { stackSet, targets, preferences, update, operationWaitTimeoutMs, rolloutTimeoutMs } = request;
  const runEndsAt = new Date(clock.now().getTime() + request.runTimeoutMs);
  return {
    terraform,
    stackSets,
    run,
    clock,
    log,
    interruption,
    planner: createPlanner(ports, request, createReviewReader(ports, request)),
    begin,
    progress,
    stackSet,
    regions: targets.regions,
    preferences,
    onFailure: update.onFailure,
    rolloutTimeoutMs,
    operationWaitTimeoutMs,
    runEndsAt,
    deadline: createDeadline({ clock, log, runEndsAt }, rolloutTimeoutMs),
    sent: { count: 0, ids: new Set() },
    waitedFor: new Set(),
    trial:
      ports.sandbox === undefined
        ? undefined
        : { sandbox: openSandbox(ports, ports.sandbox, request, runEndsAt), passed: new Map() },
  };
}

/** The definition that was tried last. */
export function findPassed({ trial }: RolloutContext): SandboxPassed | undefined {
  return [...(trial?.passed.values() ?? [])].at(-1);
}
