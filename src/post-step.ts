import { describeThrown } from './domain/user-error.ts';
import { findReportingInputs } from './inputs/reporting-inputs.ts';
import { recallDirectory, recallLostRun } from './runner/run-memory.ts';
import type { RememberedRun } from './runner/run-memory.ts';
import type { Runner } from './runner/runner.ts';

/**
 * Reports a main step that was killed.
 * @returns an exit code: always 0, since what killed the main step has made the job red.
 */
export async function runPostStep(runner: Runner): Promise<number> {
  const { log } = runner;
  try {
    const lost = recallLostRun(runner.state);
    if (lost === undefined) log.info('The run has reported its end itself.');
    else await reportLost(runner, lost);
  } catch (error) {
    log.warning(`The main step was killed, and its comment could not be updated: ${describeThrown(error)}`);
  }
  await removeLeftDirectories(runner).catch((error: unknown) => {
    log.warning(`Cleaning up failed: ${describeThrown(error)}`);
  });
  return 0;
}

/** By now terraform has ended, too: the runner kills every process that a step has left. */
async function removeLeftDirectories({ state, log }: Runner): Promise<void> {
  const directory = recallDirectory(state);
  if (directory === undefined) return;
  const { removeLeftDirectory } = await import('./terraform/working-directory.ts');
  const kept = await removeLeftDirectory(directory);
  if (kept === undefined) return;
  log.error(`Terraform could not write its state; it is kept in ${kept}. Save it before the runner is gone.`);
}

async function reportLost(runner: Runner, { pullRequest, ...report }: RememberedRun): Promise<void> {
  // The run may have been killed while it reported an input that is malformed.
  const inputs = findReportingInputs(runner.environment);
  if (inputs === undefined) throw new Error('the inputs do not say where it is.');
  inputs.secrets.forEach(runner.redaction.add);
  const [{ openReporting }, { reportLostRun }] = await Promise.all([
    import('./open-reporting.ts'),
    import('./commands/lost-run.ts'),
  ]);
  await reportLostRun(await openReporting(runner, inputs), inputs.request, report, pullRequest);
}
