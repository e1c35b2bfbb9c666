import type { Caller } from './service.ts';

/** One request as the simulator saw it, nothing masked: this is a test tool, and tests look for leaked secrets here. */
export interface RecordedRequest {
  readonly service: string;
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Undefined when the request was unsigned or its key is unknown. */
  readonly caller: Caller | undefined;
  readonly region: string;
  readonly at: Date;
  /** HTTP status of the answer; 0 when the connection was reset before anything was done. */
  readonly status: number;
  /** Wire code of the error, e.g. `Throttling`. */
  readonly error?: string;
  /** It was done, and the client never heard of it. */
  readonly isAnswerLost?: true;
}

const mutatingAction =
  /^(Create|Update|Delete|Stop|Import|Put|Attach|Detach|Tag|Untag|Register|Deregister|Activate|Deactivate|Move|Close)/;

/** Everything the simulator was asked, in the order in which it answered. */
export class Recorder {
  private readonly list: RecordedRequest[] = [];
  private readonly listeners = new Set<(request: RecordedRequest) => void>();

  add(request: RecordedRequest): void {
    this.list.push(request);
    for (const listener of this.listeners) listener(request);
  }

  /** Called with every request from now on, before its answer is sent. Answers how to end that. */
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

  /** What was asked to change AWS, refused requests included. State in S3, sessions and drift detection change nothing there. */
  mutating(): readonly RecordedRequest[] {
    return this.list.filter(({ service, action }) => service !== 's3' && mutatingAction.test(action));
  }
}
