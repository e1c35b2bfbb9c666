import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';
import type { StagedRun } from './harness/stage.ts';

interface Plan {
  readonly identities: readonly {
    readonly permissions: { readonly verdict: string; readonly levels: readonly { readonly level: string }[] };
  }[];
}

function readPlan(run: StagedRun): Plan {
  return JSON.parse(run.files.get('stackset-role-plan.json') ?? '') as Plan;
}

test(
  'a parameter of a policy beside the role cannot open the role, nor can the organization as a whole be let in',
  async () => {
    const [, planned, applied, opened] = await playAsExpected('beside-the-role');
    for (const run of [planned!, applied!]) {
      expect(run.outputs['gate-reasons']).toBe('administrator-access');
      expect(mutatingActions(run)).toEqual([]);
    }
    expect(readPlan(planned!).identities[0]?.permissions.verdict).toBe('broadens');
    expectGolden('beside-the-role-2-plan', planned!.comment);
    // The module’s own check of `*` has no say: the gate explains, and its reason can be accepted.
    expect(opened!.outputs['gate-reasons']).toBe('organization-trust');
    expect(opened!.comment).toMatch(/allow: organization-trust@[0-9a-f]{8}/);
  },
  storyTimeoutMs,
);

test(
  'another AWS managed policy: what is gained is said by access level',
  async () => {
    const [planned] = await playAsExpected('power-user');
    expect(planned!.outputs['gate-reasons']).toBe('administrator-access');
    const levels = readPlan(planned!).identities[0]?.permissions.levels.map(({ level }) => level);
    expect(levels).toEqual(['Permissions management', 'Write', 'Tagging', 'Read', 'List']);
    expect(planned!.comment).toMatch(/may now write in \d+ services \(\d+ actions\)/);
    expectGolden('power-user-1-plan', planned!.comment);
  },
  storyTimeoutMs,
);
