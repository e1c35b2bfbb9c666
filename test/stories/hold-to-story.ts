import { beforeAll, describe, expect, test } from '@jest/globals';

import { readScenario } from '../e2e/harness/scenario.ts';
import type { RunStep } from '../e2e/harness/scenario.ts';
import type { ObservedRun } from './observed-run.ts';

export type Runs<Name extends string> = Readonly<Record<Name, ObservedRun>>;

/** What a story expects of its runs, in memory and end to end alike. */
export interface Story<Name extends string> {
  /** Its runs in order. Their exit codes, outcomes and failure reasons are those of this scenario. */
  readonly scenario: string;
  readonly runs: readonly Name[];
  readonly sent: (runs: Runs<Name>) => void;
  readonly holders: (runs: Runs<Name>) => void;
  readonly reported: (runs: Runs<Name>) => void;
}

export interface Played {
  readonly runs: readonly ObservedRun[];
}

/** What only one side can see: of Terraform’s calls in memory, of processes, comments and logs end to end. */
export type OwnExpectations<Side extends Played> = Partial<
  Record<'sent' | 'holders' | 'reported', (played: Side) => void>
>;

/** Plays a story once, and holds it to what it expects in three tests. */
export function holdToStory<Name extends string, Side extends Played>(
  story: Story<Name>,
  play: () => Promise<Side>,
  { title = story.scenario, timeoutMs, ...own }: OwnExpectations<Side> & { title?: string; timeoutMs?: number } = {},
): void {
  describe(title, () => {
    let side: Side;
    let runs: Runs<Name>;
    beforeAll(async () => {
      side = await play();
      runs = nameRuns(story, side);
    }, timeoutMs);

    test('what was sent', () => {
      expectQuiet(side.runs);
      story.sent(runs);
      own.sent?.(side);
    });

    test('who has it', () => {
      story.holders(runs);
      own.holders?.(side);
    });

    test('what is reported', () => {
      expect(side.runs.map(endOf)).toEqual(readEnds(story.scenario));
      story.reported(runs);
      own.reported?.(side);
    });
  });
}

function nameRuns<Name extends string>({ runs: names }: Story<Name>, { runs }: Played): Runs<Name> {
  expect(runs).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, index) => [name, runs[index]])) as Runs<Name>;
}

/** A plan changes nothing, and a run that finds no changes sends nothing. */
function expectQuiet(runs: readonly ObservedRun[]): void {
  const quiet = runs.filter(({ command, outcome }) => command === 'plan' || outcome === 'no-changes');
  expect(quiet.flatMap(({ sent }) => sent)).toEqual([]);
}

function endOf({ command, exitCode, outcome, failureReason }: ObservedRun): object {
  return { command, exitCode, outcome, failureReason };
}

function readEnds(scenario: string): readonly object[] {
  const steps = readScenario(scenario).steps.filter((step): step is RunStep => 'run' in step);
  return steps.map(({ run, expect: { exitCode, outcome, failureReason = '' } }) => ({
    command: run,
    exitCode,
    outcome,
    failureReason,
  }));
}
