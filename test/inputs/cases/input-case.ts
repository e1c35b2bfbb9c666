import type { Inputs } from '../../../src/inputs/read-inputs.ts';

export type Values = Readonly<Record<string, string | undefined>>;

export interface InputCase {
  readonly pick: (inputs: Inputs) => unknown;
  /** The result when the variable is missing; an Error: its message. */
  readonly unset: unknown;
  /** The result when the user wrote only blanks. */
  readonly blank: unknown;
  readonly good: readonly (readonly [string, unknown])[];
  readonly malformed: readonly string[];
  /** Further inputs that the good values need. */
  readonly beside?: Values;
}

export const empty = new Error('is set but empty');
export const required = new Error('is required but not set');
export const scanner = 'arn:aws:iam::111122223333:role/security/Scanner';
