import { deploy } from './deployed.ts';
import { openStage, stateBucket } from './stage.ts';
import type { RunRequest, Stage, StagedRun } from './stage.ts';
import type { MeanwhilePlan, RunStep, Scenario, Step } from './scenario.ts';
import { changeWorld } from './world-change.ts';

export interface PlayedRun {
  readonly run: StagedRun;
  readonly expect: RunStep['expect'];
  /** What the simulated AWS answered right after: outlives the stage. */
  readonly index: number;
}

export interface PlayListener {
  /** Called before the step. */
  readonly onStep?: (step: Step, stage: Stage) => void;
  /** Called while the world is still as the run left it. */
  readonly onRun?: (played: PlayedRun, stage: Stage) => void | Promise<void>;
}

export interface PlayOptions extends PlayListener {
  readonly accounts?: number;
  readonly simulator?: Partial<Scenario['simulator']>;
  /** Another build of the action than this repository's. */
  readonly actionDirectory?: string;
}

/** Plays a scenario on a stage of its own, one step after another. */
export async function play(scenario: Scenario, options: PlayOptions = {}): Promise<readonly PlayedRun[]> {
  const accounts = options.accounts === undefined ? {} : { accounts: options.accounts };
  const stage = await openStage({ ...scenario.simulator, ...accounts, ...options.simulator }, options.actionDirectory);
  try {
    if (scenario.isDeployed === true) await deploy(stage.simulator, stateBucket);
    return await playSteps(scenario, stage, options);
  } finally {
    await stage.close();
  }
}

async function playSteps(scenario: Scenario, stage: Stage, listener: PlayListener): Promise<readonly PlayedRun[]> {
  const played: PlayedRun[] = [];
  let inputs = scenario.inputs ?? {};
  for (const step of scenario.steps) {
    listener.onStep?.(step, stage);
    if ('run' in step) {
      const forget = step.meanwhile === undefined ? undefined : awaitMoment(stage, step.meanwhile);
      const run = await stage.run({ ...requestOf(step, inputs), files: scenario.files ?? {} });
      forget?.();
      const entry = { run, expect: step.expect, index: played.length };
      played.push(entry);
      await listener.onRun?.(entry, stage);
    } else {
      inputs = { ...inputs, ...step.inputs };
      changeWorld(stage, step.world ?? {});
    }
  }
  return played;
}

/** The world has changed before the client has the answer. Answers how to wait no longer. */
function awaitMoment(stage: Stage, { after, world }: MeanwhilePlan): () => void {
  let left = after.times ?? 1;
  const { requests } = stage.simulator;
  return requests.watch(({ action, status }) => {
    if (action !== after.action || status !== 200) return;
    left -= 1;
    if (left === 0) changeWorld(stage, world);
  });
}

function requestOf(step: RunStep, inputs: Readonly<Record<string, string>>): RunRequest {
  const { credentials, environment, interrupt } = step;
  return {
    command: step.run,
    inputs: { ...inputs, ...step.inputs },
    isFromFork: step.isFromFork === true,
    isAmbient: credentials === 'ambient',
    ...(environment === undefined ? {} : { environment }),
    ...(interrupt === undefined ? {} : { interrupt }),
  };
}

/** How a run differs from what its scenario expects; undefined when it does not. */
export function findDeviation({ run, expect }: PlayedRun): string | undefined {
  const got = {
    exitCode: run.exitCode,
    outcome: run.outputs['outcome'],
    failureReason: run.outputs['failure-reason'] ?? '',
  };
  const wanted = { exitCode: expect.exitCode, outcome: expect.outcome, failureReason: expect.failureReason ?? '' };
  const isAsExpected = JSON.stringify(got) === JSON.stringify(wanted);
  return isAsExpected ? undefined : `${run.command}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
}
