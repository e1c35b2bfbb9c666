import { expect, test } from '@jest/globals';

import { expectTruth, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

test('another client takes the state’s lock while accounts roll: red with what to do, nothing is taken back, and the next apply records', async () => {
  const life = Life.deployed({ accounts: 12, request: { update: updateRequest({ strategy: 'waves' }) } });
  life.wanted = wantedDefinition('second');
  life.aws.beforeCall = () => {
    if (operationsOfOurs(life).length === 2) life.state.lock ??= { id: 'lock-7', who: 'another-client' };
  };
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'state-locked' });
  expectTruth(life, ended);
  const { body } = ended.transcript.comments.at(-1) ?? { body: '' };
  expect(body).toContain('lock-7');
  expect(body).toContain('Every account has the new version');
  expect(operationsOfOurs(life)).toHaveLength(2);
  expect(findHolders(life, life.wanted)).toHaveLength(12);

  life.aws.beforeCall = () => undefined;
  life.unlock();
  const next = await life.apply();
  expect(next.judgement).toEqual({ outcome: 'no-changes', failureReason: undefined });
  expectTruth(life, next);
  expect(operationsOfOurs(life)).toHaveLength(2);
});
