import type { PullRequestRef, RememberedOperation, RunMemory } from '../ports.ts';
import type { LostRun } from '../domain/reports/lost-run-report.ts';
import type { RememberedTerraform } from './left-terraform.ts';

/**
 * How the main step of a run informs its post step: states of the runner, which are lines of the GITHUB_STATE file.
 * Read in the runner's source in November 2026 (ActionRunner, ProcessInvoker, SaveStateFileCommand): the file is read
 * in a `finally`, so also after the step was killed; of two values the last one counts; one that was cut off in the
 * middle makes the runner complain and leaves those before it in force. So each entry is one small append that holds
 * everything.
 */
export interface StateStore {
  /** @throws when the file cannot be written. */
  save(name: string, value: string): void;
  /** `''` when nothing was saved, always so in the main step. */
  read(name: string): string;
}

/** What a run had remembered that did not report its end. */
export interface RememberedRun extends Omit<LostRun, 'leftovers'> {
  readonly pullRequest: PullRequestRef | undefined;
}

export interface KeptMemory extends RunMemory {
  /** From here on, the post step has something to report when the run is lost. The first call counts. */
  begin(run: Pick<LostRun, 'command' | 'stackSet'>): void;
  /** The directory holds secrets: the post step of a killed run removes it. */
  rememberDirectory(path: string): void;
  /** Replaces what was remembered: one terraform runs at a time. */
  rememberTerraform(terraform: RememberedTerraform): void;
  /** The run has reported its end itself: the post step reports nothing. */
  finish(): void;
}

const stageState = 'stage';
const runState = 'run';
const finishedState = 'finished';
const directoryState = 'directory';
const terraformState = 'terraform';

/** As often as the comment of the rollout: a run of days must not fill the disk. */
const betweenCountsMs = 20_000;

/**
 * The very first thing of the main step. Without it the post step would act as the main step and apply again.
 * @throws when it cannot be written; nothing may be done then.
 */
export function markMainStep(store: StateStore): void {
  store.save(stageState, 'main');
}

/** Whether this process is the post step of a main step that has begun. */
export function isPostStep(store: StateStore): boolean {
  return store.read(stageState) !== '';
}

/** @param onFailure is called once, when something cannot be written down. */
export function createRunMemory(store: StateStore, now: () => Date, onFailure: (error: unknown) => void): KeptMemory {
  let run: Omit<RememberedRun, 'lastSeenAt'> | undefined;
  let writtenAtMs = 0;
  let isBroken = false;

  const save = (name: string, value: string): void => {
    try {
      store.save(name, value);
    } catch (error) {
      if (!isBroken) onFailure(error);
      isBroken = true;
    }
  };
  const write = (changes: Partial<RememberedRun>): void => {
    if (run === undefined) return;
    const lastSeenAt = now();
    run = { ...run, ...changes };
    writtenAtMs = lastSeenAt.getTime();
    save(runState, JSON.stringify({ ...run, lastSeenAt } satisfies RememberedRun));
  };

  return {
    begin: ({ command, stackSet }) => {
      if (run !== undefined) return;
      run = { command, stackSet, operation: undefined, pullRequest: undefined };
      write({});
    },
    rememberPullRequest: ({ number, mayWrite }) => {
      write({ pullRequest: { number, mayWrite } });
    },
    rememberOperation: ({ id, action, total, done, failed, notStarted }) => {
      const isDue = now().getTime() - writtenAtMs >= betweenCountsMs;
      if (run?.operation?.id === id && !isDue) return;
      write({ operation: { id, action, total, done, failed, notStarted } satisfies RememberedOperation });
    },
    rememberDirectory: (path) => {
      save(directoryState, path);
    },
    rememberTerraform: ({ pid, startedAt, mayInterrupt }) => {
      save(terraformState, JSON.stringify({ pid, startedAt, mayInterrupt } satisfies RememberedTerraform));
    },
    finish: () => {
      save(finishedState, 'true');
    },
  };
}

/** @returns the private directory of the run, whether or not it is still there; undefined: it had none yet. */
export function recallDirectory(store: StateStore): string | undefined {
  const path = store.read(directoryState);
  return path === '' ? undefined : path;
}

/** @returns the terraform that was started last, whether or not it still runs; undefined: none was. */
export function recallTerraform(store: StateStore): RememberedTerraform | undefined {
  const text = store.read(terraformState);
  if (text === '') return undefined;
  const { pid, startedAt, mayInterrupt } = JSON.parse(text) as RememberedTerraform;
  return { pid, startedAt, mayInterrupt };
}

/**
 * @returns undefined when there is nothing to report: the run has reported its end, or was lost before it had begun.
 */
export function recallLostRun(store: StateStore): RememberedRun | undefined {
  const text = store.read(runState);
  if (text === '' || store.read(finishedState) !== '') return undefined;
  // Only a step of this action writes it, and the runner keeps it. JSON leaves out what is undefined.
  const { command, stackSet, operation, pullRequest, lastSeenAt } = JSON.parse(text) as WrittenRun;
  return { command, stackSet, operation, pullRequest, lastSeenAt: new Date(lastSeenAt) };
}

type WrittenRun = Omit<RememberedRun, 'lastSeenAt'> & { readonly lastSeenAt: string };
