import type { Caller } from './service.ts';

/** One request to the simulator, with nothing masked: tests search the record for leaked secrets. */
export interface RecordedRequest {
  readonly service: string;
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Undefined when the request was unsigned or its key is unknown. */
  readonly caller: Caller | undefined;
  readonly region: string;
  readonly at: Date;
  /** HTTP status of the answer; 0 when the connection was reset before the request took effect. */
  readonly status: number;
  /** Code of the error on the wire, such as `Throttling`. */
  readonly error?: string;
  /** The request took effect, but the client got no answer. */
  readonly isAnswerLost?: true;
}

const mutatingAction =
  /^(Create|Update|Delete|Stop|Import|Put|Attach|Detach|Tag|Untag|Register|Deregister|Activate|Deactivate|Move|Close)/;

/** Every request to the simulator, in the order of the answers. */
export class Recorder {
  private readonly list: RecordedRequest[] = [];
  private readonly listeners = new Set<(request: RecordedRequest) => void>();

  add(request: RecordedRequest): void {
    this.list.push(request);
    for (const listener of this.listeners) listener(request);
  }

  /** Calls the listener with every further request, before its answer is sent. Returns a function that ends this. */
  watch(listener: (request: RecordedRequest) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  clear(): void {
    this.list.length = 0;
  }

  all(): readonly RecordedRequest[] {
    return [...this.list];
  }

  of(action: string): readonly RecordedRequest[] {
    return this.list.filter((request) => request.action === action);
  }

  /** Requests by action, refused ones included, in order of name. */
  countByAction(): Record<string, number> {
    const counts = new Map<string, number>();
    for (const { action } of this.list) counts.set(action, (counts.get(action) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b)));
  }

  /**
   * The requests that change AWS, refused ones included. State in S3, sessions and drift detection do not count as
   * changes.
   */
  mutating(): readonly RecordedRequest[] {
    return this.list.filter(({ service, action }) => service !== 's3' && mutatingAction.test(action));
  }
}
