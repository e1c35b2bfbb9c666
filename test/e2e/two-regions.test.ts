import { expect, test } from '@jest/globals';

import { expectGolden, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';
import type { StagedRun } from './harness/stage.ts';

const stackSetName = 'organization-security-audit';
/** In the order of the input. */
const regions = ['eu-west-1', 'us-east-1'] as const;

interface ResultsFile {
  readonly accounts: readonly { readonly account: string; readonly region: string; readonly class: string }[];
}

function accountsOf({ files }: StagedRun): ResultsFile['accounts'] {
  const [, text = '{}'] = [...files].find(([path]) => path.endsWith('results.json')) ?? [];
  return (JSON.parse(text) as ResultsFile).accounts;
}

function sentBy({ recorded }: StagedRun): readonly unknown[] {
  return recorded
    .filter(({ action }) => /^(Create|Update)Stack/.test(action))
    .map(({ action, input }) => {
      const { RegionConcurrencyType, RegionOrder } = (input['OperationPreferences'] ?? {}) as Record<string, unknown>;
      return [action, input['Regions'], RegionConcurrencyType, RegionOrder];
    });
}

test(
  'a template in two Regions, one after the other',
  async () => {
    const lengths: (readonly string[])[] = [];
    const runs = await playAsExpected('two-regions', {
      onRun: (_, { simulator: { world } }) => {
        const ids = [...world.stackSets.at(-1)!.instances.values()].map(({ accountId }) => accountId);
        const own = regions.flatMap((region) =>
          ids.map((id) => world.templateOf(id, stackSetName, region)?.parameters['SessionLength'] ?? 'none'),
        );
        lengths.push([...new Set(own)]);
      },
    });
    const [first, planned, added, failed] = runs;
    expect(sentBy(first!)).toEqual([
      ['CreateStackSet', undefined, undefined, undefined],
      ['CreateStackInstances', ['eu-west-1'], 'SEQUENTIAL', ['eu-west-1']],
    ]);
    // The update reaches the Region that is there; the new one gets the new version once.
    expect(sentBy(added!)).toEqual([
      ['UpdateStackSet', ['eu-west-1'], 'SEQUENTIAL', ['eu-west-1']],
      ['UpdateStackInstances', ['eu-west-1'], 'SEQUENTIAL', ['eu-west-1']],
      ['CreateStackInstances', ['us-east-1'], 'SEQUENTIAL', ['us-east-1']],
    ]);
    expect(accountsOf(added!)).toHaveLength(8);
    expect(added!.outputs).toMatchObject({ 'accounts-total': '4', 'accounts-current': '4' });
    expect(new Set(accountsOf(added!).map(({ class: accountClass }) => accountClass))).toEqual(new Set(['current']));
    for (const [, , type, order] of sentBy(failed!) as readonly (readonly unknown[])[]) {
      expect([type, order]).toEqual(['SEQUENTIAL', regions]);
    }
    expect(failed!.outputs).toMatchObject({ 'accounts-total': '4', 'accounts-current': '4' });
    expect(lengths).toEqual([['3600', 'none'], ['3600', 'none'], ['7200'], ['7200'], ['7200']]);
    expectGolden('two-regions-2-plan', planned!.comment);
    expectGolden('two-regions-3-apply', added!.comment);
    expectGolden('two-regions-4-apply', failed!.comment);
  },
  storyTimeoutMs,
);
