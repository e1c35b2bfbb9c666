import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { Ended } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

async function race(managedExecution: boolean): Promise<{ readonly life: Life; readonly ended: Ended }> {
  const life = Life.deployed({
    accounts: 6,
    managedExecution,
    faults: [
      {
        kind: 'account-joins',
        name: 'newcomer',
        parent: 'Sandbox',
        starts: 'UpdateStackSet',
        deploymentDelaySeconds: 0,
      },
    ],
  });
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, ended);
  return { life, ended };
}

describe('an account joins just before the update is sent', () => {
  test.each([true, false])(
    'its automatic deployment is waited out, and it ends with the new version (managed execution: %s)',
    async (managedExecution) => {
      const { life, ended } = await race(managedExecution);
      const automatic = life.stackSet.operations.find(({ origin }) => origin === 'automatic-deployment');
      const update = operationsOfOurs(life).find(({ id }) => id.startsWith('terraform-'));
      expect(ended.transcript.files.get('results.json')).toContain(automatic?.id);
      expect(update?.results).toHaveLength(7);
      const interrupts = ended.transcript.lines.filter((line) => line === 'terraform interrupt');
      expect(interrupts).toHaveLength(managedExecution ? 0 : 1);
    },
  );

  test('it is in the proof, without managed execution', async () => {
    const { ended } = await race(false);
    expect(ended.transcript.outputs['accounts-total']).toBe('7');
  });

  test('it is in the proof, with managed execution', async () => {
    const { ended } = await race(true);
    expect(ended.transcript.outputs['accounts-total']).toBe('7');
  });
});
