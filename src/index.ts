import type { Judgement, RunJudgement } from './domain/rollout.ts';
import { isGreen } from './domain/rollout.ts';
import { readInputs } from './inputs/read-inputs.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import { findSecrets } from './inputs/secret-inputs.ts';
import type { Reporting } from './ports.ts';
import { runPostStep } from './post-step.ts';
import { firstLine } from './report/log/first-line.ts';
import { keepHeapSmall } from './runner/heap.ts';
import { untilGraceEnds } from './runner/interruption.ts';
import { isPostStep, markMainStep } from './runner/run-memory.ts';
import { openRunner } from './runner/runner.ts';
import { actionVersion } from './runner/version.ts';
import { asUserError, publishThrown, reportThrown, setJudgementOutputs } from './thrown-error.ts';

/** The runner kills 2.5 s after its SIGTERM: time to report the end, then to clean up, ms. */
const reportingGraceMs = 1_200;
const cleanupGraceMs = 1_000;

const runner = openRunner(process);

process.exitCode = isPostStep(runner.state) ? await runPostStep(runner) : await runMainStep();
// Abandoned work would keep the process alive until it is killed.
if (runner.interruption.lastCall.aborted) process.exit();

async function runMainStep(): Promise<number> {
  const judgement = (await untilGraceEnds(runAndReport(), runner.interruption, reportingGraceMs)) ?? abandonRun();
  await runner.cleanUp(cleanupGraceMs);
  return isGreen(judgement.outcome) ? 0 : 1;
}

async function runAndReport(): Promise<RunJudgement> {
  try {
    return await run();
  } catch (error) {
    return await reportThrown(runner, asUserError(error));
  } finally {
    // Before anything is cleaned up: a run that is killed while it cleans up has already reported its end.
    runner.memory.finish();
  }
}

/** Everything is loaded when it is needed: an input error must not cost the AWS SDK's start-up. */
async function run(): Promise<RunJudgement> {
  markMainStep(runner.state);
  // Before the inputs are read: an error about one may quote another.
  findSecrets(runner.environment).forEach(runner.redaction.add);
  const inputs = readInputs(runner.environment);
  keepHeapSmall();
  runner.memory.begin({ command: inputs.command, stackSet: inputs.request.stackSet });
  const { openReporting } = await import('./open-reporting.ts');
  const reporting = await openReporting(runner, inputs);
  runner.log.info(
    firstLine({
      command: inputs.command,
      stackSet: inputs.request.stackSet,
      headSha: reporting.run.headSha,
      version: actionVersion,
      actionRef: reporting.run.actionRef,
    }),
  );
  const { current } = reporting.pullRequests;
  if (current !== undefined) runner.memory.rememberPullRequest(current);
  try {
    return await runCommand(inputs, reporting);
  } catch (error) {
    return await publishThrown(runner, inputs, reporting, asUserError(error));
  }
}

async function runCommand(inputs: Inputs, reporting: Reporting): Promise<RunJudgement> {
  if (inputs.command === 'audit') {
    const [{ composeAudit }, { audit }] = await Promise.all([
      import('./compose-audit.ts'),
      import('./commands/audit.ts'),
    ]);
    const { ports, request } = await composeAudit(runner, inputs, reporting);
    return audit(ports, request);
  }
  const { compose } = await import('./compose.ts');
  const { ports, request, verification } = await compose(runner, inputs, reporting);
  switch (inputs.command) {
    case 'plan':
      return (await import('./commands/plan.ts')).plan(ports, request);
    case 'apply':
      return (await import('./commands/apply.ts')).apply(ports, request, verification);
  }
}

/** The run did not end in time. Its post step reports it, since it is not marked as finished. */
function abandonRun(): Judgement {
  const judgement: Judgement = { outcome: 'interrupted', failureReason: undefined };
  setJudgementOutputs(runner, judgement);
  runner.log.warning('Interrupted before this run could report its end: its post step reports it.');
  return judgement;
}
