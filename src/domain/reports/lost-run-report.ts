import type { AccountProgress } from '../progress.ts';
import type { Command, RolloutCommand } from '../rollout-request.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';

/**
 * A run that was killed before it could report, as its post step reports it. Everything comes from what the run had
 * written down and from the runner; the post step asks AWS nothing.
 */
export interface LostRun {
  readonly command: Command;
  readonly stackSet: StackSetRef;
  /** The operation that was in flight when it was last looked at, and goes on in AWS. */
  readonly operation: (AccountProgress & { readonly id: string; readonly action: string }) | undefined;
  /** When the run last wrote something down. */
  readonly lastSeenAt: Date;
  readonly leftovers: Leftovers;
}

/** One that had a comment. */
export interface LostRunReport extends LostRun {
  readonly command: RolloutCommand;
}

/** What is left on the runner when the post step has waited for terraform and cleaned up. */
export interface Leftovers {
  /** The directory in which terraform still works, or may do so; undefined: it has ended, or there was none. */
  readonly unendedIn: string | undefined;
  /** Path of a state that terraform could not write; undefined: there is none. */
  readonly keptState: string | undefined;
}
