import { describe, expect, test } from '@jest/globals';

import {
  parsePlanKey,
  parsePlanRecord,
  planRecordKey,
  renderPlanRecord,
} from '../../../src/domain/ledger/plan-record.ts';
import { findLastRolledOut, parseRolloutRecord } from '../../../src/domain/ledger/rolled-out.ts';
import type { RolledOut, StoredRollout } from '../../../src/domain/ledger/rolled-out.ts';
import { recordStart, renderRolloutRecord, rolloutRecordKey } from '../../../src/domain/ledger/rollout-record.ts';
import { digest, headSha, planRecord } from './ledger-facts.ts';

describe('a plan record', () => {
  const record = planRecord();
  const key = planRecordKey(record);

  test('has a key that says what it is of', () => {
    expect(key).toBe(`plans/${'1'.repeat(64)}/7-${headSha}-42-1.json`);
    expect(parsePlanKey(key)).toEqual({ key, digest, pull: 7, headSha });
    expect(parsePlanKey(`x/${key}`)).toBeUndefined();
  });

  test.each([
    ['shown in a comment', record],
    ['shown in none', planRecord({ commentId: undefined, commentSha256: undefined })],
  ])('%s is read as it was written', (_name, given) => {
    expect(parsePlanRecord(key, renderPlanRecord(given))).toEqual(given);
  });

  test.each<[string, (text: string) => string]>([
    ['is not JSON', () => 'plan'],
    ['is of another schema', (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 2')],
    ['names another digest', (text) => text.replace(/1{64}/, '2'.repeat(64))],
    ['names another pull request', (text) => text.replace('"pull": 7', '"pull": 8')],
    ['names another head', (text) => text.replace(headSha, 'b'.repeat(40))],
    ['has dangers that are no list', (text) => text.replace(/"dangers": \[[^\]]*\]/, '"dangers": "none"')],
    ['has lost the comment’s hash', (text) => text.replace(/"commentSha256": "c+"/, '"commentSha256": 7')],
  ])('that %s is none', (_name, change) => {
    expect(parsePlanRecord(key, change(renderPlanRecord(record)))).toBeUndefined();
  });
});

const run = { commit: headSha, pull: 7, runId: 42, runAttempt: 1 };
const started = recordStart(run, {
  stackSet: { name: 'audit', region: 'us-east-1' },
  digest,
  startedAt: new Date('2026-11-29T10:00:00.123Z'),
});

describe('a rollout record', () => {
  test('has a key that sorts by time, one for its beginning and one for its end', () => {
    expect(rolloutRecordKey(started)).toBe('rollouts/20261129T100000123Z-42-1-started.json');
    const ended = { ...started, outcome: 'succeeded', endedAt: '2026-11-29T11:00:00.000Z' } as const;
    expect(rolloutRecordKey(ended)).toBe('rollouts/20261129T110000000Z-42-1.json');
  });

  const operation = { id: 'x', action: 'UPDATE', status: 'SUCCEEDED' };
  test.each<[string, boolean, object]>([
    ['begun', true, {}],
    ['succeeded', true, { outcome: 'succeeded' }],
    ['rolled back', true, { outcome: 'rolled-back', operations: [{ ...operation, startedBy: 'terraform' }] }],
    ['waited only', false, { outcome: 'timed-out', operations: [{ ...operation, startedBy: 'other' }] }],
    ['refused', false, { outcome: 'refused' }],
  ])('of a run that has %s has sent something: %s', (_name, hasSent, changes) => {
    expect(parseRolloutRecord(renderRolloutRecord({ ...started, ...changes }))).toMatchObject({ hasSent, digest });
  });

  test('that is something else is none', () => {
    expect(parseRolloutRecord('[]')).toBeUndefined();
    expect(parseRolloutRecord(renderRolloutRecord(started).replace(headSha, 'HEAD'))).toBeUndefined();
  });
});

describe('what was rolled out last', () => {
  const record = (runId: number, hasSent: boolean): StoredRollout => {
    const of: RolledOut = { digest, commit: headSha, runId, runAttempt: 1, startedAt: '', hasSent };
    return { key: `${runId}`, record: of };
  };
  async function* newest(records: readonly StoredRollout[]): AsyncIterable<StoredRollout> {
    for (const one of records) yield await Promise.resolve(one);
  }

  test.each<[string, readonly StoredRollout[], string | undefined]>([
    ['nothing', [], undefined],
    ['a run that has begun and was killed', [record(2, true), record(1, true)], '2'],
    ['not a run that was refused', [record(2, false), record(1, true)], '1'],
    ['not a run that has begun and sent nothing', [record(2, false), record(2, true), record(1, true)], '1'],
    ['what cannot be read', [{ key: 'broken', record: undefined }, record(1, true)], 'broken'],
  ])('%s', async (_name, records, key) => {
    expect((await findLastRolledOut(newest(records)))?.key).toBe(key);
  });
});
