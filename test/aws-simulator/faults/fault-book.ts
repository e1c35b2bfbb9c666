import { renderNamedReason } from './fault-reason.ts';
import type {
  ConnectionFault,
  ErrorFault,
  Fault,
  FaultAction,
  ListAction,
  PreferencesIgnoredFault,
  RefuseFault,
  SlowFault,
  StaleListFault,
  StartingFault,
  WebIdentityFault,
} from './fault.ts';

/** A refusal that applies: its text, and whether the account had begun to create a stack. */
export interface Refusal {
  readonly text: string;
  readonly isInsideStack: boolean;
}

/** The active faults, with the remaining count of each. */
export class FaultBook {
  private faults: readonly Fault[] = [];
  private readonly attempts = new Map<RefuseFault, Map<string, number>>();
  private readonly taken = new Map<Fault, number>();

  get all(): readonly Fault[] {
    return this.faults;
  }

  set(faults: readonly Fault[]): void {
    this.faults = faults;
    this.attempts.clear();
    this.taken.clear();
  }

  /**
   * The refusal for this attempt; the call counts. `matches` decides whether a reference of a fault means this account.
   */
  takeRefusal(
    account: { readonly id: string; readonly matches: (reference: string) => boolean },
    action: FaultAction,
    place: () => { readonly roleName: string; readonly stackId: string; readonly region: string },
  ): Refusal | undefined {
    for (const fault of this.faults) {
      if (fault.kind !== 'refuse' || !fault.accounts.some(account.matches)) continue;
      if (fault.actions !== undefined && !fault.actions.includes(action)) continue;
      if (fault.regions !== undefined && !fault.regions.includes(place().region)) continue;
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

  takeConnection(action: string): ConnectionFault | undefined {
    return this.faults.find(
      (fault): fault is ConnectionFault =>
        fault.kind === 'connection' && fault.action === action && this.take(fault, fault.times),
    );
  }

  takeWebIdentity(): WebIdentityFault | undefined {
    return this.faults.find(
      (fault): fault is WebIdentityFault => fault.kind === 'web-identity' && this.take(fault, fault.times),
    );
  }

  /** The faults that start with this action, or `now`; each once. */
  takeStarting(starts: string): readonly StartingFault[] {
    return this.faults.filter(
      (fault): fault is StartingFault => isStarting(fault) && (fault.starts ?? 'now') === starts && this.take(fault, 1),
    );
  }

  preferencesOf(action: string): PreferencesIgnoredFault['preferences'] | undefined {
    return this.faults.find(
      (fault): fault is PreferencesIgnoredFault => fault.kind === 'preferences-ignored' && fault.action === action,
    )?.preferences;
  }

  lagSecondsOf(action: ListAction): number | undefined {
    return this.faults.find((fault): fault is StaleListFault => fault.kind === 'stale-list' && fault.action === action)
      ?.seconds;
  }

  private take(fault: Fault, times: number): boolean {
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

function isStarting(fault: Fault): fault is StartingFault {
  return ['foreign-operation', 'account-joins', 'expire-credentials', 'throttle-storm'].includes(fault.kind);
}
