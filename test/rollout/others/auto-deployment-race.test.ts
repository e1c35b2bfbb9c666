import { expect } from '@jest/globals';

import { operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { autoDeploymentRace } from '../../stories/auto-deployment-race.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

for (const managedExecution of [true, false]) {
  holdToStory(
    autoDeploymentRace(6),
    async () => {
      const joins = { kind: 'account-joins', name: 'newcomer', parent: 'Sandbox', deploymentDelaySeconds: 0 } as const;
      const life = Life.deployed({
        accounts: 6,
        managedExecution,
        faults: [{ ...joins, starts: 'UpdateStackSet' }],
      });
      life.wanted = wantedDefinition('second');
      const observed = observeLife(life);
      const { transcript } = await observed.apply();
      await observed.plan();
      return { ...observed, transcript };
    },
    {
      title: `an account joins just before the update is sent (managed execution: ${managedExecution})`,
      sent: ({ transcript: { lines } }) => {
        const interrupts = lines.filter((line) => line === 'terraform interrupt');
        expect(interrupts).toHaveLength(managedExecution ? 0 : 1);
      },
      holders: ({ life }) => {
        const update = operationsOfOurs(life).find(({ id }) => id.startsWith('terraform-'));
        expect(update?.results).toHaveLength(7);
      },
      reported: ({ life, transcript: { outputs, files } }) => {
        const automatic = life.stackSet.operations.find(({ origin }) => origin === 'automatic-deployment');
        expect(files.get('results.json')).toContain(automatic?.id);
        expect(outputs['accounts-total']).toBe('7');
      },
    },
  );
}
