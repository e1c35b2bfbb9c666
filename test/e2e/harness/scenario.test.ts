import { describe, expect, test } from '@jest/globals';

import { manualClock } from '../../aws-simulator/scaled-clock.ts';
import { buildWorld } from '../../aws-simulator/setup.ts';
import { readScenario, scenarioNames } from './scenario.ts';
import type { RunStep, Step } from './scenario.ts';

const faultKinds = [
  'refuse',
  'slow',
  'role-exists',
  'throttle',
  'error',
  'foreign-operation',
  'account-joins',
  'preferences-ignored',
  'stale-list',
  'expire-credentials',
  'throttle-storm',
  'connection',
  'web-identity',
];

const worldMembers = [
  'faults',
  'clearFaults',
  'loseState',
  'removeLock',
  'addAccounts',
  'outdate',
  'loseInstances',
  'leave',
  'dependOn',
  'stick',
  'unstick',
  'makeInoperable',
  'githubFaults',
];

/** JSON is not type-checked: a member with a typing error would just be ignored. */
describe.each(scenarioNames())('%s', (name) => {
  const scenario = readScenario(name);
  const changes = scenario.steps.map((step) => ('run' in step ? step.meanwhile?.world : step.world) ?? {});
  const runs = scenario.steps.filter((step: Step): step is RunStep => 'run' in step);

  test('has a world that can be built', () => {
    expect(() => buildWorld(scenario.simulator, manualClock())).not.toThrow();
  });

  test('names only what there is', () => {
    expect(changes.flatMap((change) => Object.keys(change)).filter((key) => !worldMembers.includes(key))).toEqual([]);
    const faults = [...(scenario.simulator.faults ?? []), ...changes.flatMap((change) => change.faults ?? [])];
    expect(faults.map(({ kind }) => kind).filter((kind) => !faultKinds.includes(kind))).toEqual([]);
  });

  test('does not end with a rollout: one more run finds nothing to change', () => {
    expect(runs.at(-1)?.expect.outcome).not.toBe('succeeded');
  });

  test('expects an outcome for every run that lives to say it, green or not as the contract has it', () => {
    for (const { expect: end, interrupt } of runs) {
      const isKilled = interrupt !== undefined && interrupt.how !== 'cancel';
      expect(end.outcome === undefined).toBe(isKilled);
      const isGreen = ['planned', 'no-changes', 'succeeded'].includes(end.outcome ?? '');
      expect(end.exitCode === 0).toBe(isGreen);
    }
  });
});

test('an unknown scenario is an error that names those there are', () => {
  expect(() => readScenario('nothing')).toThrow(/no scenario "nothing"; there are: .*heal-outdated/);
});
