import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { Entry, Send } from './calls.ts';
import type { ProcessLife } from './process-life.ts';
import type { Subcommand } from './terraform-failure.ts';
import type { TerraformState } from './terraform-state.ts';

export interface TerraformFacts {
  readonly state: TerraformState;
  readonly wanted: StackSetDefinition;
  readonly ref: StackSetRef;
  /** `update_timeout` of the root. */
  readonly updateTimeoutMs: number;
  readonly life: ProcessLife;
  readonly send: Send;
  readonly now: () => Date;
  /** A process of its own for each call. */
  readonly startChild: () => ChildProcess;
  /** Named as the holder of its lock. */
  readonly who: string;
  /** The backend refuses writes, too. */
  readonly isBackendClosed: () => boolean;
  readonly note: (line: string) => void;
  /** What goes wrong with this call beside AWS. */
  readonly findTrouble: (subcommand: Subcommand) => TerraformTrouble | undefined;
}

export interface ChildProcess {
  readonly life: ProcessLife;
  readonly send: Send;
}

/** `fails`: before it has done anything, its words being `stderr`; `dies`: as by SIGKILL, so much later. */
export type TerraformTrouble =
  { readonly kind: 'fails'; readonly stderr: string } | { readonly kind: 'dies'; readonly afterMs: number };

/** @returns false: the backend did not take it. */
export function write({ state, isBackendClosed }: TerraformFacts, definition: StackSetDefinition): boolean {
  if (isBackendClosed()) return false;
  state.definition = definition;
  state.serial += 1;
  return true;
}

export function address({ ref }: Pick<TerraformFacts, 'ref'>): Entry {
  return { StackSetName: ref.name, CallAs: ref.callAs };
}
