import type { SentRequest } from './sent-request.ts';

/** Of a run’s results.json what stories look at. */
export interface Results {
  readonly operations: readonly {
    readonly id: string;
    readonly action: string;
    readonly status: string;
    readonly startedBy: string;
    readonly preferences: Readonly<Record<string, unknown>>;
  }[];
  readonly accounts: readonly {
    readonly account: string;
    readonly class: string;
    readonly reason: string | null;
    readonly operationId: string;
    readonly version: string;
  }[];
  readonly rollback: {
    readonly hadNewVersion: readonly { readonly account: string; readonly isBack: boolean | null }[] | null;
  } | null;
}

/** An operation of ours as AWS has it, no matter what a run says of it. */
export interface ObservedOperation {
  readonly id: string;
  readonly status: string;
  /** In order of id. */
  readonly accounts: readonly string[];
}

/**
 * One run of a story when it has ended, whichever side has played it: what it did, what the accounts have, what it
 * says.
 */
export interface ObservedRun {
  readonly command: string;
  /** As a shell says it. */
  readonly exitCode: number;
  /** undefined: the run was killed before it could say. */
  readonly outcome: string | undefined;
  /** '' when there is none. */
  readonly failureReason: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The comment of this command as it is now; '' when there is none. */
  readonly comment: string;
  readonly log: string;
  /** undefined: the run has written none. */
  readonly results: Results | undefined;
  /** What this run asked AWS to change, in order, refused requests included. */
  readonly sent: readonly SentRequest[];
  /** Ids of the operations that it asked for, in the same order. */
  readonly sentIds: readonly string[];
  /** Operations of ours since the story began, in order. */
  readonly operations: readonly ObservedOperation[];
  /** Accounts with an instance, in order of id. */
  readonly accounts: readonly string[];
  /** Those of them whose instance is not CURRENT. */
  readonly outdated: readonly string[];
  /** Accounts that have the second version, no matter what any status says. In order of id. */
  readonly holders: readonly string[];
  /** Accounts that had its template at any moment of the story. */
  readonly everHolders: readonly string[];
  /** `holders` as AWS took each update of this run, in order. */
  readonly heldBefore: readonly (readonly string[])[];
  /** Accounts that have exactly what they had when the story began. */
  readonly unchanged: readonly string[];
  /** Terraform’s state holds the second version. */
  readonly isRecorded: boolean;
  /** A lock of Terraform’s is left. */
  readonly isLocked: boolean;
}

/** @throws Error when the run has written none. */
export function resultsOf({ command, results }: ObservedRun): Results {
  if (results === undefined) throw new Error(`${command} wrote no results`);
  return results;
}

/** Accounts of the results that are in this class, in the order of the results. */
export function accountsInClass(run: ObservedRun, wanted: string): readonly string[] {
  const found = resultsOf(run).accounts.filter(({ class: accountClass }) => accountClass === wanted);
  return found.map(({ account }) => account);
}
