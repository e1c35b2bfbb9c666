import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Fault } from '../simulator/fault.ts';
import type { SimulatorSetup } from '../simulator/setup.ts';

/** What happens in the world between two runs. */
export interface WorldChange {
  /** Replaces the faults that were there. */
  readonly faults?: readonly Fault[];
  readonly clearFaults?: true;
  /** The state bucket is emptied. */
  readonly loseState?: true;
}

export interface RunStep {
  readonly run: 'plan' | 'apply';
  /** The pull request comes from a fork. */
  readonly isFromFork?: true;
  readonly expect: {
    readonly exitCode: number;
    readonly outcome: string;
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
