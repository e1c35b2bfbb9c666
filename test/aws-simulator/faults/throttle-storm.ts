import type { ThrottleStormFault } from './fault.ts';

interface Storm {
  readonly fault: ThrottleStormFault;
  readonly endsAt: Date | undefined;
  refused: number;
}

/** The active storms. One without an end, by time or by number, lasts until the faults are cleared. */
export class ThrottleStorms {
  private storms: readonly Storm[] = [];

  start(fault: ThrottleStormFault, now: Date): void {
    const endsAt = fault.seconds === undefined ? undefined : new Date(now.getTime() + fault.seconds * 1000);
    this.storms = [...this.storms, { fault, endsAt, refused: 0 }];
  }

  clear(): void {
    this.storms = [];
  }

  /** Whether a storm rejects this request. Each call counts. */
  take(service: string, action: string, now: Date): boolean {
    const storm = this.storms.find(
      ({ fault, endsAt, refused }) =>
        (fault.actions?.includes(action) ?? service === 'cloudformation') &&
        (endsAt === undefined || now < endsAt) &&
        refused < (fault.requests ?? Infinity),
    );
    if (storm === undefined) return false;
    storm.refused += 1;
    return true;
  }
}
