import type { Leftovers } from './domain/reports/lost-run-report.ts';
import { describeThrown } from './domain/user-error.ts';
import { findReportingInputs } from './inputs/reporting-inputs.ts';
import { endLeftTerraform } from './runner/left-terraform.ts';
import { createLookAtProcess } from './runner/process-identity.ts';
import { recallDirectory, recallLostRun, recallTerraform } from './runner/run-memory.ts';
import type { RememberedRun } from './runner/run-memory.ts';
import type { Runner } from './runner/runner.ts';

/**
 * Reports a main step that was killed, when what it has left has ended and is removed.
 * @returns an exit code: always 0, since what killed the main step has made the job red.
 */
export async function runPostStep(runner: Runner): Promise<number> {
  const { log } = runner;
  const leftovers = await cleanUp(runner);
  try {
    const lost = recallLostRun(runner.state);
    if (lost === undefined) log.info('The run has reported its end itself.');
    else await reportLost(runner, lost, leftovers);
  } catch (error) {
    log.warning(`The main step was killed, and its comment could not be updated: ${describeThrown(error)}`);
  }
  return 0;
}

async function cleanUp(runner: Runner): Promise<Leftovers> {
  const directory = recallDirectory(runner.state);
  if (directory === undefined) return { unendedIn: undefined, keptState: undefined };
  try {
    if ((await endTerraform(runner)) === 'ended') return await removeDirectory(runner, directory);
  } catch (error) {
    runner.log.warning(`Cleaning up ${directory} failed: ${describeThrown(error)}`);
    return { unendedIn: undefined, keptState: undefined };
  }
  runner.log.error(
    `Terraform has not ended. It works in ${directory}, which therefore stays, and the lock of its state may stay, too.`,
  );
  return { unendedIn: directory, keptState: undefined };
}

/** On POSIX, the runner kills the action's own process alone, so terraform may still write its state. */
async function endTerraform({ state, clock, interruption, log }: Runner): Promise<'ended' | 'unended'> {
  const terraform = recallTerraform(state);
  if (terraform === undefined) return 'ended';
  const interrupt = (pid: number): void => {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      // It has ended in this moment, which the next look shows.
    }
  };
  return endLeftTerraform(terraform, { look: createLookAtProcess(), interrupt, clock, interruption, log });
}

async function removeDirectory({ log }: Runner, directory: string): Promise<Leftovers> {
  const { removeLeftDirectory } = await import('./terraform/directory-removal.ts');
  const keptState = await removeLeftDirectory(directory);
  if (keptState !== undefined) {
    log.error(`Terraform could not write its state; it is kept in ${keptState}. Save it before the runner is gone.`);
  }
  return { unendedIn: undefined, keptState };
}

async function reportLost(runner: Runner, { pullRequest, ...run }: RememberedRun, leftovers: Leftovers): Promise<void> {
  // The run may have been killed while it reported an input that is malformed.
  const inputs = findReportingInputs(runner.environment);
  if (inputs === undefined) throw new Error('the inputs do not say where it is.');
  inputs.secrets.forEach(runner.redaction.add);
  const [{ openReporting }, { reportLostRun }] = await Promise.all([
    import('./open-reporting.ts'),
    import('./commands/lost-run.ts'),
  ]);
  const reporting = await openReporting(runner, inputs);
  await reportLostRun(reporting, inputs.request, { ...run, leftovers }, pullRequest);
}
