import { isGreen } from '../../src/domain/rollout.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { ObservedRun, Results } from '../stories/observed-run.ts';
import { describeSent, isChange } from '../stories/sent-request.ts';
import type { SentRequest } from '../stories/sent-request.ts';
import { watchWorld } from '../stories/watch-world.ts';
import type { RecordedCall } from './calls.ts';
import { expectTruth } from './expect-truth.ts';
import type { Ended, Life } from './life.ts';
import { hasDefinition } from './memory-truth.ts';
import { wantedDefinition } from './wanted.ts';

export interface ObservedLife {
  readonly life: Life;
  /** In order; it grows with each run. */
  readonly runs: ObservedRun[];
  /** Runs a command, holds it to the truth, and observes what it left. */
  apply(): Promise<Ended>;
  plan(): Promise<Ended>;
}

/** As a shell says that a process ended by SIGKILL. */
const killedExitCode = 137;

/** Observes each run of a life as the stories’ expectations want it. The story begins here. */
export function observeLife(life: Life, second: StackSetDefinition = wantedDefinition('second')): ObservedLife {
  const { world, aws } = life;
  const runs: ObservedRun[] = [];
  const watch = watchWorld(world, {
    stackSetName: second.name,
    hasSecond: (id) => hasDefinition(life, id, second),
    isSecondTemplate: (templateBody) => templateBody === second.templateBody,
  });
  let heldBefore: (readonly string[])[] = [];
  aws.watchers.push(({ action }) => {
    if (/^Update/.test(action)) heldBefore.push(watch.findHolders());
  });
  const play = async (command: 'apply' | 'plan'): Promise<Ended> => {
    const callsBefore = life.calls.length;
    heldBefore = [];
    const ended = await life[command]();
    if (command === 'apply') expectTruth(life, ended);
    const calls = life.calls.slice(callsBefore).filter(isChange);
    runs.push({
      command,
      ...describeEnd(ended),
      ...describeWords(ended),
      ...watch.observe(),
      sent: calls.map(toSent),
      sentIds: calls.map(({ input }) => String(input['OperationId'])),
      heldBefore,
      isRecorded: life.state.definition?.templateBody === second.templateBody,
      isLocked: life.state.lock !== undefined,
    });
    return ended;
  };
  return { life, runs, apply: () => play('apply'), plan: () => play('plan') };
}

function describeEnd({ judgement, error }: Ended): Pick<ObservedRun, 'exitCode' | 'outcome' | 'failureReason'> {
  if (judgement !== undefined) {
    const { outcome, failureReason = '' } = judgement;
    return { exitCode: isGreen(outcome) ? 0 : 1, outcome, failureReason };
  }
  if (error !== undefined) return { exitCode: 1, outcome: 'failed', failureReason: error.code };
  return { exitCode: killedExitCode, outcome: undefined, failureReason: '' };
}

function describeWords({
  transcript: { outputs, comments, lines, files },
}: Ended): Pick<ObservedRun, 'outputs' | 'comment' | 'log' | 'results'> {
  const results = files.get('results.json');
  return {
    outputs,
    comment: comments.at(-1)?.body ?? '',
    log: lines.join('\n'),
    results: results === undefined ? undefined : (JSON.parse(results) as Results),
  };
}

function toSent(call: RecordedCall): SentRequest {
  return describeSent(call, wantedDefinition());
}

/** Requests of all runs that AWS accepted, in order. */
export function acceptedBy({ calls }: Life): readonly SentRequest[] {
  return calls.filter((call) => call.error === undefined && isChange(call)).map(toSent);
}
