import { isInFlight } from '../../aws-simulator/cloudformation/operations/operation.ts';
import type { RecordedRequest } from '../../aws-simulator/recorder.ts';
import type { DeployedRole } from '../../aws-simulator/cloudformation/stacks/stack.ts';
import type { ObservedRun, Results } from '../../stories/observed-run.ts';
import { describeSent, purposeOf } from '../../stories/sent-request.ts';
import { watchWorld } from '../../stories/watch-world.ts';
import type { WorldWatch } from '../../stories/watch-world.ts';
import { readFirstVersion } from './deployed.ts';
import { mutations, playAsExpected } from './expectations.ts';
import type { PlayOptions } from './play-scenario.ts';
import { isLock, stateBucket } from './stage.ts';
import type { Stage, StagedRun } from './stage.ts';

export interface PlayedStory {
  readonly runs: readonly ObservedRun[];
  /** The same runs with what only a real process leaves: files, signals, requests. */
  readonly staged: readonly StagedRun[];
  /** By run: operations in flight while the state was locked, their purpose, or `terraform`. */
  readonly locked: readonly (readonly string[])[];
}

interface StoryWatch {
  readonly world: WorldWatch;
  readonly lockedNow: Set<string>;
  heldBefore: (readonly string[])[];
}

const stackSetName = 'organization-security-audit';

/** Plays a scenario end to end and observes each run as the stories’ expectations want it. */
export async function playStory(scenario: string, options: PlayOptions = {}): Promise<PlayedStory> {
  let watch: StoryWatch | undefined;
  const runs: ObservedRun[] = [];
  const locked: (readonly string[])[] = [];
  const staged = await playAsExpected(scenario, {
    ...options,
    onStep: (step, stage) => {
      watch ??= watchStage(stage);
      watch.heldBefore = [];
      watch.lockedNow.clear();
      options.onStep?.(step, stage);
    },
    onRun: async (played, stage) => {
      if (watch !== undefined) runs.push(observe(played.run, stage, watch));
      locked.push([...(watch?.lockedNow ?? [])]);
      await options.onRun?.(played, stage);
    },
  });
  return { runs, staged, locked };
}

function watchStage(stage: Stage): StoryWatch {
  const { world, requests } = stage.simulator;
  const watch: StoryWatch = {
    world: watchWorld(world, {
      stackSetName,
      hasSecond: (id) => isSecondRole(world.roleOf(id)),
      isSecondTemplate: (templateBody) => templateBody.includes('iam:PassRole'),
    }),
    lockedNow: new Set(),
    heldBefore: [],
  };
  requests.watch(({ action, status }) => {
    if (isLocked(stage)) findInFlight(stage).forEach((kind) => watch.lockedNow.add(kind));
    if (/^Update/.test(action) && status === 200) watch.heldBefore.push(watch.world.findHolders());
  });
  return watch;
}

/** What the scenarios change: a permission is added, or a session of two hours is asked for. */
function isSecondRole(role: DeployedRole | undefined): boolean {
  return JSON.stringify(role?.inlinePolicies ?? {}).includes('iam:PassRole') || role?.maxSessionDuration === 7200;
}

function findInFlight({ simulator: { world } }: Stage): readonly string[] {
  const operations = world.stackSets.flatMap((stackSet) => stackSet.operations).filter(isInFlight);
  return operations.map(({ id }) => purposeOf(id) ?? /^terraform/.exec(id)?.[0] ?? id);
}

function isLocked({ simulator: { s3 } }: Stage): boolean {
  return s3.listKeys(stateBucket).some(isLock);
}

function observe(run: StagedRun, stage: Stage, { world, heldBefore }: StoryWatch): ObservedRun {
  const { command, exitCode, outputs, comment = '', log, hasStateLock } = run;
  const results = [...run.files].find(([path]) => path.endsWith('results.json'))?.[1];
  const changes = mutations(run);
  return {
    command,
    exitCode,
    outcome: outputs['outcome'],
    failureReason: outputs['failure-reason'] ?? '',
    outputs,
    comment,
    log,
    results: results === undefined ? undefined : (JSON.parse(results) as Results),
    sent: changes.map((request) => describeSent({ ...request, error: errorOf(request) }, readFirstVersion())),
    sentIds: changes.map(({ input }) => String(input['OperationId'])),
    ...world.observe(),
    heldBefore,
    isRecorded: isSecondRecorded(stage),
    isLocked: hasStateLock,
  };
}

function errorOf({ status, error, isAnswerLost }: RecordedRequest): string | undefined {
  if (isAnswerLost === true) return 'lost-answer';
  return status === 0 ? 'reset' : error;
}

/** Terraform’s state knows of the permission that the scenarios add. */
function isSecondRecorded({ simulator: { s3 } }: Stage): boolean {
  const keys = s3.listKeys(stateBucket).filter((key) => !isLock(key));
  return keys.some((key) => s3.getObject(stateBucket, key).body.toString().includes('iam:PassRole'));
}
