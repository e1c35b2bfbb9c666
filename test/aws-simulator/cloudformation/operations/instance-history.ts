import { newTimeline } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import type { StackInstance } from '../stacks/stack-set.ts';

/**
 * The instances of a stack set with their past, for a stale list. It sees only changes to objects that `get` returns.
 */
export class InstanceHistory extends Map<string, StackInstance> {
  private readonly past = new Map<string, Timeline<StackInstance | undefined>>();
  private readonly now: () => Date;

  constructor(now: () => Date) {
    super();
    this.now = now;
  }

  override set(key: string, instance: StackInstance): this {
    this.note(key, instance);
    const note = (): void => {
      this.note(key, instance);
    };
    const watched = new Proxy(instance, {
      set(target, member, value) {
        const isSet = Reflect.set(target, member, value);
        note();
        return isSet;
      },
    });
    return super.set(key, watched);
  }

  override delete(key: string): boolean {
    this.past.get(key)?.set(undefined, this.now());
    return super.delete(key);
  }

  /** The instances at an earlier time, with those that are deleted by now. */
  asOf(at: Date): readonly StackInstance[] {
    return [...this.past.values()].map((past) => past.asOf(at)).filter((instance) => instance !== undefined);
  }

  private note(key: string, instance: StackInstance): void {
    const past = this.past.get(key);
    if (past === undefined) this.past.set(key, newTimeline<StackInstance | undefined>({ ...instance }, this.now()));
    else past.set({ ...instance }, this.now());
  }
}
