import { newTimeline } from './timeline.ts';
import type { Operation, OperationResult, ResultState, ResultStatus } from './operation.ts';
import { concurrencyOf, orderRegions, windowOf } from './operation-preferences.ts';
import type { Window } from './operation-preferences.ts';
import type { StackInstance } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

/** What an operation does, apart from when it does it. */
export interface OperationWork {
  /** Called when the operation starts (not while it is queued): changes the set and selects the instances. */
  readonly begin: (operation: Operation) => readonly StackInstance[];
  /**
   * Called when the instance's turn comes. Undefined: it runs. Otherwise the reason why it is skipped, which is not a
   * failure.
   */
  readonly skip: (instance: StackInstance, operation: Operation) => string | undefined;
  readonly onStart?: (instance: StackInstance) => void;
  /** Called when the instance's time has passed. Returns the reason of a failure. */
  readonly perform: (instance: StackInstance) => string | undefined;
  readonly onCancel: (instance: StackInstance, reason: string) => void;
  readonly onEnd?: (operation: Operation) => void;
  /** Simulated. */
  readonly secondsFor: (instance: StackInstance) => number;
  /** Simulated; duration of an operation in which no account runs. */
  readonly emptySeconds?: number;
}

interface RegionRun {
  readonly window: Window;
  waiting: { readonly instance: StackInstance; readonly result: OperationResult }[];
  running: number;
  failures: number;
  isOver: boolean;
}

const exceeded = 'Cancelled since failure tolerance has exceeded';
const stopped = 'Cancelled since the operation was stopped';
/** Even an operation without accounts is RUNNING for a moment. */
const defaultEmptySeconds = 1;

/** One operation from start to end. Regions run one after another, or at once when they are PARALLEL. */
export class OperationRun {
  private readonly world: World;
  private readonly operation: Operation;
  private readonly work: OperationWork;
  private readonly onEnd: () => void;
  private regions: RegionRun[] = [];
  private isEnded = false;

  constructor(world: World, operation: Operation, work: OperationWork, onEnd: () => void) {
    this.world = world;
    this.operation = operation;
    this.work = work;
    this.onEnd = onEnd;
  }

  start(): void {
    const { operation, world } = this;
    operation.timeline.set('RUNNING', world.clock.now());
    world.onOperationBegin(operation);
    const instances = this.work.begin(operation);
    const pairs = instances.map((instance) => ({ instance, result: this.newResult(instance) }));
    operation.results = pairs.map(({ result }) => result);
    const { preferences } = operation;
    this.regions = orderRegions(
      instances.map(({ region }) => region),
      preferences.regionOrder,
    ).map((region) => {
      const waiting = pairs.filter(({ instance }) => instance.region === region);
      return { window: windowOf(preferences, waiting.length), waiting, running: 0, failures: 0, isOver: false };
    });
    this.pump();
  }

  /** Running accounts continue to their end, the others are cancelled. */
  stop(): void {
    this.operation.timeline.set('STOPPING', this.world.clock.now());
    this.pump();
  }

  private get isStopping(): boolean {
    return this.operation.timeline.latest() === 'STOPPING';
  }

  private pump(): void {
    const isParallel = this.operation.preferences.regionConcurrencyType === 'PARALLEL';
    for (const region of this.regions) {
      this.pumpRegion(region);
      if (!region.isOver && !isParallel) break;
      if (!isParallel && isExceeded(region)) this.cancelAll(exceeded);
    }
    if (this.regions.every(({ isOver }) => isOver)) this.endSoon();
  }

  private pumpRegion(region: RegionRun): void {
    while (this.mayStart(region)) {
      const next = region.waiting.shift();
      if (next !== undefined) this.launch(region, next);
    }
    if (isExceeded(region)) this.cancel(region, exceeded);
    if (this.isStopping) this.cancelAll(stopped);
    region.isOver = region.running === 0 && region.waiting.length === 0;
  }

  private mayStart(region: RegionRun): boolean {
    if (region.waiting.length === 0 || isExceeded(region)) return false;
    return region.running < concurrencyOf(region.window, region.failures) && this.isBelowLimit();
  }

  /**
   * The limit is for the whole stack set. Its operations run one at a time, so this operation's Regions are all that
   * count.
   */
  private isBelowLimit(): boolean {
    const { mostConcurrentInstances: most } = this.world.options;
    return most === undefined || this.regions.reduce((sum, { running }) => sum + running, 0) < most;
  }

  private launch(region: RegionRun, { instance, result }: RegionRun['waiting'][number]): void {
    const skipped = this.work.skip(instance, this.operation);
    if (skipped !== undefined) {
      this.settle(result, 'CANCELLED', skipped);
      return;
    }
    region.running += 1;
    this.work.onStart?.(instance);
    this.settle(result, 'RUNNING', undefined);
    this.world.clock.after(this.work.secondsFor(instance) * 1000, () => {
      const failure = this.work.perform(instance);
      this.settle(result, failure === undefined ? 'SUCCEEDED' : 'FAILED', failure);
      region.running -= 1;
      if (failure !== undefined) region.failures += 1;
      this.pump();
    });
  }

  private cancelAll(reason: string): void {
    for (const region of this.regions) {
      this.cancel(region, reason);
      region.isOver = region.running === 0;
    }
  }

  private cancel(region: RegionRun, reason: string): void {
    for (const { instance, result } of region.waiting) {
      this.settle(result, 'CANCELLED', reason);
      this.work.onCancel(instance, reason);
    }
    region.waiting = [];
  }

  private endSoon(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    const hasRun = this.operation.results.some((result) => result.timeline.latest().status !== 'CANCELLED');
    if (hasRun) this.end();
    else
      this.world.clock.after((this.work.emptySeconds ?? defaultEmptySeconds) * 1000, () => {
        this.end();
      });
  }

  private end(): void {
    const { operation, world } = this;
    const failed = this.regions.some(isExceeded);
    operation.timeline.set(this.isStopping ? 'STOPPED' : failed ? 'FAILED' : 'SUCCEEDED', world.clock.now());
    operation.endedAt = world.clock.now();
    this.work.onEnd?.(operation);
    this.onEnd();
  }

  private newResult(instance: StackInstance): OperationResult {
    const { accountId, region, targetedId } = instance;
    const first: ResultState = { status: 'PENDING', statusReason: undefined };
    const timeline = newTimeline(first, this.world.clock.now());
    return { accountId, region, targetedId, timeline };
  }

  private settle(result: OperationResult, status: ResultStatus, statusReason: string | undefined): void {
    result.timeline.set({ status, statusReason }, this.world.clock.now());
  }
}

function isExceeded({ failures, window }: RegionRun): boolean {
  return failures > window.tolerance;
}
