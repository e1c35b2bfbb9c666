import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Fault as GitHubFault } from '../../github-simulator/github-fault.ts';
import type {
  ChangedAccounts,
  LeavingAccounts,
  StuckAccounts,
} from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import type { Fault } from '../../aws-simulator/faults/fault.ts';
import type { SimulatorSetup } from '../../aws-simulator/setup.ts';
import type { InterruptionKind } from './interrupt-run.ts';

/** What happens in the world between two runs. */
export interface WorldChange {
  /** Replaces the faults that were there. */
  readonly faults?: readonly Fault[];
  readonly clearFaults?: true;
  /** The state bucket is emptied. */
  readonly loseState?: true;
  /** What the documentation says to do when a runner is lost: the lock file of the state is deleted. */
  readonly removeLock?: true;
  /** `parent` is an OU, by id or name; the root when unset. */
  readonly addAccounts?: readonly { readonly name: string; readonly parent?: string }[];
  readonly outdate?: ChangedAccounts;
  readonly loseInstances?: ChangedAccounts & { readonly isRetained?: boolean };
  readonly stick?: StuckAccounts;
  readonly unstick?: ChangedAccounts;
  readonly makeInoperable?: ChangedAccounts;
  /** In order. */
  readonly leave?: readonly LeavingAccounts[];
  /** ARNs of the stack sets whose automatic deployment goes before that of the newest one. */
  readonly dependOn?: readonly string[];
  /** Answers to come from GitHub, e.g. a rate limit. */
  readonly githubFaults?: readonly GitHubFault[];
}

/** AWS has answered an action for the n-th time in a run. */
export interface AnswerMoment {
  readonly action: string;
  readonly times?: number;
}

/** Ends a run at a moment of it. */
export interface InterruptPlan {
  readonly after: AnswerMoment;
  readonly how: InterruptionKind;
}

/** Changes the world at a moment of a run, e.g. between an update and the way back. */
export interface MeanwhilePlan {
  readonly after: AnswerMoment;
  readonly world: WorldChange;
}

export interface RunStep {
  readonly run: 'plan' | 'apply';
  /** The pull request comes from a fork. */
  readonly isFromFork?: true;
  /** Beside the scenario's, for this run only. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `ambient`: temporary keys in the environment, no `role-to-assume`. */
  readonly credentials?: 'ambient';
  readonly environment?: Readonly<Record<string, string>>;
  readonly interrupt?: InterruptPlan;
  readonly meanwhile?: MeanwhilePlan;
  readonly expect: {
    readonly exitCode: number;
    /** Unset: none, the run was killed before it could say. */
    readonly outcome?: string;
    readonly failureReason?: string;
  };
}

/** Something changes: in the world, or in the workflow's inputs from here on. */
export interface ChangeStep {
  readonly say: string;
  readonly world?: WorldChange;
  readonly inputs?: Readonly<Record<string, string>>;
}

export type Step = RunStep | ChangeStep;

/** One story as data: what the organization looks like, which runs happen, what goes wrong. */
export interface Scenario {
  readonly title: string;
  readonly simulator: SimulatorSetup;
  /** It begins where a first apply has ended: stack set, accounts and state are there. */
  readonly isDeployed?: true;
  /** JSON files of the repository, by their path in the workspace. */
  readonly files?: Readonly<Record<string, object>>;
  /** Beside the defaults of the stage. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const directory = join(import.meta.dirname, '..', 'scenarios');

export function scenarioNames(): readonly string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** @throws Error, one line, naming the scenarios there are. */
export function readScenario(name: string): Scenario {
  const path = join(directory, `${name}.json`);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(path)) {
    throw new Error(`no scenario "${name}"; there are: ${scenarioNames().join(', ')}`);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Scenario;
}
