import { describe, expect, test } from '@jest/globals';

import { publishRollout } from '../../src/publish/publish.ts';
import type { Judgement } from '../../src/domain/rollout.ts';
import type { Publication } from '../../src/ports.ts';
import { MemoryWorld } from '../in-memory/memory-world.ts';
import { rollbackStories } from '../report/rollback-stories.ts';
import { stackSet } from '../report/sample-reports.ts';

const report = rollbackStories['rollback-incomplete']!();
const judgement = { outcome: report.outcome, failureReason: report.failureReason };
const diskFull = (path: string): Promise<never> =>
  Promise.reject(new Error(`${path}: ENOSPC: no space left on device, write`));

interface Published {
  readonly world: MemoryWorld;
  readonly judgement: Judgement;
  readonly warnings: readonly string[];
}

/** @param broken what of the publication fails. */
async function publish(broken: (whole: Publication) => Partial<Publication>): Promise<Published> {
  const world = MemoryWorld.deployed();
  const ports = world.ports();
  const reporting = { ...ports, publication: { ...ports.publication, ...broken(ports.publication) } };
  const pullRequest = { number: 7, mayWrite: true };
  const judged = await publishRollout(reporting, { stackSet, comment: 'always' }, report, pullRequest);
  return { world, judgement: judged, warnings: world.transcript.filter((line) => line.startsWith('warning')) };
}

const without =
  (missing: string) =>
  (whole: Publication): Partial<Publication> => ({
    writeFile: (name, pieces) => (name === missing ? diskFull(`/tmp/${name}`) : whole.writeFile(name, pieces)),
  });

test('a rollout is reported in three files, the step summary and a comment', async () => {
  const { world, judgement: judged, warnings } = await publish(() => ({}));
  expect([...world.files.keys()]).toEqual(['results.json', 'results.csv', 'results.html']);
  expect(world.files.get('results.html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  expect(world.outputs).toMatchObject({
    'results-json': '/tmp/results.json',
    'results-csv': '/tmp/results.csv',
    'results-html': '/tmp/results.html',
  });
  expect([judged, warnings]).toEqual([judgement, []]);
});

describe('what cannot be written keeps nothing else back, and the outcome stays that of the accounts', () => {
  test.each(['results.json', 'results.csv', 'results.html'])('%s', async (name) => {
    const { world, judgement: judged, warnings } = await publish(without(name));
    expect(judged).toEqual(judgement);
    expect(warnings).toEqual([
      `warning: ${name} could not be written: /tmp/${name}: ENOSPC: no space left on device, write`,
    ]);
    expect([...world.files.keys()]).toHaveLength(2);
    expect(world.outputs[name.replace('.', '-')]).toBe('');
    expect(world.outputs).toMatchObject({ outcome: 'rollback-incomplete', 'failure-reason': 'accounts-failed' });
    expect(world.summary).toContain('shop-prod-9');
    expect(world.comments).toHaveLength(1);
  });

  test('the step summary', async () => {
    const {
      world,
      judgement: judged,
      warnings,
    } = await publish(() => ({ writeSummary: () => diskFull('/tmp/summary') }));
    expect(judged).toEqual(judgement);
    expect(warnings).toEqual([
      'warning: The step summary could not be written: /tmp/summary: ENOSPC: no space left on device, write',
    ]);
    expect([...world.files.keys()]).toHaveLength(3);
    expect(world.comments).toHaveLength(1);
  });

  test('a file that a defect of ours keeps from being rendered', async () => {
    const {
      world,
      judgement: judged,
      warnings,
    } = await publish((whole) => ({
      writeFile: (name, pieces) => {
        if (name === 'results.html') throw new TypeError('a defect');
        return whole.writeFile(name, pieces);
      },
    }));
    expect(judged).toEqual(judgement);
    expect(warnings).toEqual(['warning: results.html could not be written: a defect']);
    expect(world.comments).toHaveLength(1);
  });

  test('all of it, on a disk that is full', async () => {
    const {
      world,
      judgement: judged,
      warnings,
    } = await publish(() => ({
      writeFile: (name) => diskFull(`/tmp/${name}`),
      writeSummary: () => diskFull('/tmp/summary'),
    }));
    expect(judged).toEqual(judgement);
    expect(warnings).toHaveLength(4);
    expect(world.outputs['outcome']).toBe('rollback-incomplete');
    expect(world.comments[0]?.body).toContain('shop-prod-9');
  });
});
