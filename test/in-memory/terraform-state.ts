import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import { UserError } from '../../src/domain/user-error.ts';

/** What the backend holds between runs. */
export interface TerraformState {
  /** The stack set as Terraform last wrote it; undefined: it knows none. */
  definition: StackSetDefinition | undefined;
  /** Its creation failed when it was known already: planned, it would be replaced. */
  isTainted: boolean;
  /** Counts the writes; a saved plan fits one serial alone. */
  serial: number;
  lock: StateLock | undefined;
}

export interface StateLock {
  readonly id: string;
  readonly who: string;
}

export function newTerraformState(definition?: StackSetDefinition): TerraformState {
  return { definition, isTainted: false, serial: 1, lock: undefined };
}

/** Throws UserError `state-locked` when another process holds it, one that is gone included. */
export function takeLock(state: TerraformState, who: string): void {
  if (state.lock !== undefined) {
    const { id, who: holder } = state.lock;
    throw new UserError({
      code: 'state-locked',
      what: `The Terraform state is locked by ${holder} (lock id ${id}).`,
      next: `Wait for the other run to finish. If it is gone: terraform force-unlock ${id}`,
    });
  }
  state.lock = { id: `lock-${state.serial}-${who}`, who };
}

/** `terraform untaint`. */
export function untaint(state: TerraformState): void {
  state.isTainted = false;
  state.serial += 1;
}
