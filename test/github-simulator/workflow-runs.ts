import type { Identity } from './repository.ts';

export type EventName = 'pull_request' | 'push' | 'workflow_dispatch' | 'merge_group';

/** One attempt of a workflow run. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly name: string;
  /** Such as `.github/workflows/deploy.yml`. */
  readonly path: string;
  readonly event: EventName;
  readonly headBranch: string;
  /** For a pull request its head, not the test merge in GITHUB_SHA. */
  readonly headSha: string;
  readonly headRepository: string | null;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | null;
  readonly actor: Identity;
  readonly createdAt: Date;
}

export class WorkflowRuns {
  private readonly attempts = new Map<number, Map<number, WorkflowRun>>();
  private lastId = 18_400_000_000;

  nextId(): number {
    return ++this.lastId;
  }

  /** Adds an attempt, or replaces the one with the same id and number. */
  put(run: WorkflowRun): WorkflowRun {
    const attempts = this.attempts.get(run.id) ?? new Map<number, WorkflowRun>();
    this.attempts.set(run.id, attempts.set(run.attempt, run));
    this.lastId = Math.max(this.lastId, run.id);
    return run;
  }

  /** The newest attempt. */
  find(id: number): WorkflowRun | undefined {
    const attempts = [...(this.attempts.get(id)?.values() ?? [])];
    return attempts.sort((a, b) => b.attempt - a.attempt)[0];
  }

  findAttempt(id: number, attempt: number): WorkflowRun | undefined {
    return this.attempts.get(id)?.get(attempt);
  }

  complete(id: number, conclusion: 'success' | 'failure' | 'cancelled'): void {
    const run = this.find(id);
    if (run === undefined) throw new Error(`no workflow run ${id}`);
    this.put({ ...run, status: 'completed', conclusion });
  }
}
