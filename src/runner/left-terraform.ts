import type { Clock, Interruption, Log } from '../ports.ts';
import type { LookAtProcess } from './process-identity.ts';

/** The terraform that a main step started last. */
export interface RememberedTerraform {
  readonly pid: number;
  /** When the process began; undefined where the machine does not say so, and then nothing may be sent to it. */
  readonly startedAt: string | undefined;
  /**
   * False once it has its one SIGINT, since with another one it would exit at once and lose its state; always false for
   * a subcommand that must finish.
   */
  readonly mayInterrupt: boolean;
}

export interface LeftTerraformFacts {
  readonly look: LookAtProcess;
  readonly interrupt: (pid: number) => void;
  readonly clock: Clock;
  readonly interruption: Pick<Interruption, 'lastCall'>;
  readonly log: Pick<Log, 'info'>;
}

/**
 * How long the post step waits. A cancelled job has five minutes for all that is left of it, the post steps of other
 * actions included. After its SIGINT, terraform needs a moment for the provider and some seconds for a slow backend.
 */
const longestWaitMs = 60_000;
const betweenLooksMs = 250;

/** Notes each terraform that starts, for the post step of a run that is killed. */
export function watchTerraform(
  memory: { readonly rememberTerraform: (terraform: RememberedTerraform) => void },
  look: LookAtProcess,
): {
  readonly started: (pid: number, mayInterrupt: boolean) => void;
  readonly interrupting: () => void;
} {
  let current: RememberedTerraform | undefined;
  const note = (terraform: RememberedTerraform): void => {
    current = terraform;
    memory.rememberTerraform(terraform);
  };
  return {
    started: (pid, mayInterrupt) => {
      const state = look(pid);
      note({ pid, startedAt: state.kind === 'running' ? state.startedAt : undefined, mayInterrupt });
    },
    interrupting: () => {
      if (current !== undefined) note({ ...current, mayInterrupt: false });
    },
  };
}

/**
 * Lets a terraform end that outlived its main step: asks it with one SIGINT, if it may get one, and waits.
 * @returns `unended`: it still works in its directory, or may do so.
 */
export async function endLeftTerraform(
  terraform: RememberedTerraform,
  { look, interrupt, clock, interruption, log }: LeftTerraformFacts,
): Promise<'ended' | 'unended'> {
  const { pid, startedAt, mayInterrupt } = terraform;
  const compare = (): 'gone' | 'alive' | 'unknown' => {
    const state = look(pid);
    if (state.kind !== 'running') return state.kind;
    if (startedAt === undefined) return 'unknown';
    // Otherwise another process has the id by now.
    return state.startedAt === startedAt ? 'alive' : 'gone';
  };
  const found = compare();
  if (found === 'gone') return 'ended';
  const limit = `It can end within ${longestWaitMs / 1000} s.`;
  if (found === 'unknown') {
    log.info(`Process ${pid} may be Terraform, but this machine does not say so: it gets no signal. ${limit}`);
  } else if (mayInterrupt) {
    log.info(`Terraform (process ${pid}) still works: it gets one SIGINT. ${limit}`);
    interrupt(pid);
  } else log.info(`Terraform (process ${pid}) still works, and another signal would do harm. ${limit}`);

  const begunAtMs = clock.now().getTime();
  while (compare() !== 'gone') {
    const isTimeUp = clock.now().getTime() - begunAtMs >= longestWaitMs;
    if (isTimeUp || interruption.lastCall.aborted) return 'unended';
    await clock.sleep(betweenLooksMs);
  }
  log.info('Terraform has ended.');
  return 'ended';
}
