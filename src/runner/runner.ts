import * as core from '@actions/core';

import { describeThrown } from '../domain/user-error.ts';
import type { Clock, Log, Publication } from '../ports.ts';
import { createClock } from './clock.ts';
import { listenForInterruption, untilGraceEnds } from './interruption.ts';
import type { HeardInterruption, SignalSource } from './interruption.ts';
import { createLog } from './log.ts';
import { createPublication } from './publication.ts';
import { createRedaction } from './redaction.ts';
import type { Redaction } from './redaction.ts';
import { createRunMemory } from './run-memory.ts';
import type { KeptMemory, StateStore } from './run-memory.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The runner's side of a run: it exists before any input is read, and when nothing else works. */
export interface Runner {
  readonly environment: Environment;
  readonly interruption: HeardInterruption;
  readonly redaction: Redaction;
  readonly log: Log;
  readonly publication: Publication;
  readonly clock: Clock;
  readonly state: StateStore;
  readonly memory: KeptMemory;
  /** Work to undo at the end, however the run ends. */
  readonly onCleanup: (cleanup: () => Promise<void>) => void;
  /**
   * All at once: none waits for another, and all must fit into the time that the runner leaves.
   * @param graceMs after the last call
   */
  readonly cleanUp: (graceMs: number) => Promise<void>;
}

/** Listens to signals from here on: it must be the first thing that a run does. */
export function openRunner(process: SignalSource & { readonly env: Environment }): Runner {
  const interruption = listenForInterruption(process);
  const redaction = createRedaction();
  const log = createLog(redaction.redact);
  const environment = process.env;
  const clock = createClock(interruption);
  const state: StateStore = { save: core.saveState, read: core.getState };
  const memory = createRunMemory(
    state,
    () => clock.now(),
    (error) => {
      log.warning(`If this run is killed, its post step cannot report it: ${describeThrown(error)}`);
    },
  );
  const cleanups: (() => Promise<void>)[] = [];
  return {
    environment,
    interruption,
    redaction,
    log,
    publication: createPublication(environment, log, redaction),
    clock,
    state,
    memory,
    onCleanup: (cleanup) => cleanups.push(cleanup),
    cleanUp: async (graceMs) => {
      const warn = (error: unknown): void => {
        log.warning(`Cleaning up failed: ${describeThrown(error)}`);
      };
      await Promise.all(cleanups.map((cleanup) => untilGraceEnds(cleanup().catch(warn), interruption, graceMs)));
    },
  };
}
