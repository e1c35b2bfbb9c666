import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { repositoryRoot } from '../e2e/harness/action-run.ts';

/** The parts of a workflow that the tests read; a step has `uses` or `run`. */
export interface Workflow {
  readonly on: { readonly workflow_call?: WorkflowCall };
  readonly permissions: Grants;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface WorkflowCall {
  readonly inputs: Readonly<Record<string, CallInput>>;
  readonly secrets: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
}

export interface CallInput {
  readonly description: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}

export interface Job {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly permissions?: Grants;
  readonly environment?: string;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly 'runs-on'?: unknown;
  readonly name?: string;
  readonly needs?: unknown;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
}

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

export type Grants = Readonly<Record<string, 'none' | 'read' | 'write'>>;

export function readRepositoryFile(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}

export function readWorkflow(path: string): Workflow {
  return parse(readRepositoryFile(path)) as Workflow;
}

const levels = ['none', 'read', 'write'];

/**
 * The grants that the jobs of a called workflow request but its caller lacks, as `job: scope: level`. GitHub refuses to
 * start such a run: a called workflow can only reduce the caller's grants.
 */
export function findMissingGrants(granted: Grants, callee: Workflow): readonly string[] {
  return Object.entries(callee.jobs).flatMap(([job, { permissions = callee.permissions }]) =>
    Object.entries(permissions)
      .filter(([scope, level]) => levels.indexOf(level) > levels.indexOf(granted[scope] ?? 'none'))
      .map(([scope, level]) => `${job}: ${scope}: ${level}`),
  );
}
