import { renderNamedReason } from './fault-reason.ts';
import type { NamedReason } from './fault-reason.ts';

export type FaultAction = 'CREATE' | 'UPDATE' | 'DELETE' | 'DETECT_DRIFT';

/** Accounts refuse what a stack set does in them. */
export interface RefuseFault {
  readonly kind: 'refuse';
  /** Ids or names. */
  readonly accounts: readonly string[];
  /** One of the known reasons, or the whole StatusReason. */
  readonly reason: NamedReason | { readonly text: string };
  /** Unset: any. */
  readonly actions?: readonly FaultAction[];
  /** How many attempts of each account fail. Unset: all, until the faults are cleared. */
  readonly attempts?: number;
}

/** Accounts take another time than the others. */
export interface SlowFault {
  readonly kind: 'slow';
  readonly accounts: readonly string[];
  /** Simulated. */
  readonly seconds: number;
}

/** Accounts have a role of this name that no stack made. It goes away when the faults are cleared. */
export interface RoleExistsFault {
  readonly kind: 'role-exists';
  readonly accounts: readonly string[];
  readonly roleName: string;
}

/** The next requests of an action are answered with "Rate exceeded". */
export interface ThrottleFault {
  readonly kind: 'throttle';
  readonly action: string;
  readonly times: number;
}

/** The next requests of a CloudFormation action are refused with an error of one's own. */
export interface ErrorFault {
  readonly kind: 'error';
  readonly action: string;
  readonly times: number;
  readonly code: string;
  readonly message: string;
  /** Unset: 400. */
  readonly httpStatus?: number;
}

/** Somebody else's run updates one account of the stack set, with nothing new. */
export interface ForeignOperationFault {
  readonly kind: 'foreign-operation';
  readonly stackSetName: string;
  /** Simulated. */
  readonly seconds: number;
  /** `now`, or just before the first request of this action. */
  readonly starts: string;
  readonly operationId?: string;
}

export type Fault = RefuseFault | SlowFault | RoleExistsFault | ThrottleFault | ErrorFault | ForeignOperationFault;

/** A refusal that struck: its text, and whether the account had begun to make a stack. */
export interface Refusal {
  readonly text: string;
  readonly isInsideStack: boolean;
}

/** The faults that are switched on, with what is left of each. */
export class FaultBook {
  private faults: readonly Fault[] = [];
  private readonly attempts = new Map<RefuseFault, Map<string, number>>();
  private readonly taken = new Map<ErrorFault | ForeignOperationFault, number>();

  get all(): readonly Fault[] {
    return this.faults;
  }

  set(faults: readonly Fault[]): void {
    this.faults = faults;
    this.attempts.clear();
    this.taken.clear();
  }

  /** The refusal that strikes this attempt, and counts it. `matches` tells whether a fault's account is this one. */
  takeRefusal(
    account: { readonly id: string; readonly matches: (reference: string) => boolean },
    action: FaultAction,
    place: () => { readonly roleName: string; readonly stackId: string; readonly region: string },
  ): Refusal | undefined {
    for (const fault of this.faults) {
      if (fault.kind !== 'refuse' || !fault.accounts.some(account.matches)) continue;
      if (fault.actions !== undefined && !fault.actions.includes(action)) continue;
      const counts = this.attempts.get(fault) ?? new Map<string, number>();
      const used = counts.get(account.id) ?? 0;
      if (used >= (fault.attempts ?? Infinity)) continue;
      this.attempts.set(fault, counts.set(account.id, used + 1));
      return renderRefusal(fault.reason, { ...place(), accountId: account.id });
    }
    return undefined;
  }

  secondsFor(matches: (reference: string) => boolean): number | undefined {
    return this.faults.find((fault): fault is SlowFault => fault.kind === 'slow' && fault.accounts.some(matches))
      ?.seconds;
  }

  takeError(action: string): ErrorFault | undefined {
    return this.faults.find(
      (fault): fault is ErrorFault =>
        fault.kind === 'error' && fault.action === action && this.take(fault, fault.times),
    );
  }

  /** Foreign operations that are due: those that start with this action, or `now`. */
  takeForeignOperations(starts: string): readonly ForeignOperationFault[] {
    return this.faults.filter(
      (fault): fault is ForeignOperationFault =>
        fault.kind === 'foreign-operation' && fault.starts === starts && this.take(fault, 1),
    );
  }

  private take(fault: ErrorFault | ForeignOperationFault, times: number): boolean {
    const used = this.taken.get(fault) ?? 0;
    if (used >= times) return false;
    this.taken.set(fault, used + 1);
    return true;
  }
}

function renderRefusal(
  reason: RefuseFault['reason'],
  place: { readonly accountId: string; readonly roleName: string; readonly stackId: string; readonly region: string },
): Refusal {
  if (typeof reason === 'string') return renderNamedReason(reason, place);
  return { text: reason.text, isInsideStack: /^(ResourceLogicalId:|Resource handler returned)/.test(reason.text) };
}
