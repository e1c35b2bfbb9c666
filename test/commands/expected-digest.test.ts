import { describe, expect, test } from '@jest/globals';

import { apply } from '../../src/commands/apply.ts';
import { plan } from '../../src/commands/plan.ts';
import { definition, MemoryWorld, request } from '../in-memory/memory-world.ts';

function updating(description = 'The new one'): MemoryWorld {
  const world = MemoryWorld.deployed();
  world.change = { kind: 'update', before: definition(), after: definition({ description }) };
  return world;
}

async function digestOfPlan(): Promise<string> {
  const world = updating();
  await plan(world.ports(), request());
  return world.outputs['digest'] ?? '';
}

describe('apply of a plan that was approved', () => {
  test('goes on where it is the same', async () => {
    const world = updating();
    const expectedDigest = await digestOfPlan();
    expect(expectedDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
    await apply(world.ports(), request({ expectedDigest }));
    expect(world.outputs['gate']).toBe('allowed');
    expect(world.outputs['digest']).toBe(expectedDigest);
    expect(world.transcript).toContain('terraform apply');
  });

  test('is refused where the definition has changed since, and changes nothing', async () => {
    const world = updating('Another one');
    const judged = await apply(world.ports(), request({ expectedDigest: await digestOfPlan() }));
    expect(judged.outcome).toBe('refused');
    expect(world.outputs['gate-reasons']).toBe('plan-changed');
    expect(world.transcript).not.toContain('terraform apply');
    expect(world.comments[0]?.body).toContain('`plan-changed`');
  });

  test('is refused where another organizational unit is targeted', async () => {
    const world = updating();
    const targets = { ...request().targets, excludedAccountIds: ['300000000009'] };
    await apply(world.ports(), request({ targets, expectedDigest: await digestOfPlan() }));
    expect(world.outputs['gate-reasons']).toContain('plan-changed');
    expect(world.transcript).not.toContain('terraform apply');
  });
});
