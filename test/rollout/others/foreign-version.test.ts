import { expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { isForeignTemplate, sendForeignVersion } from '../../in-memory/foreign-template.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

const refusal = { kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 } as const;

/** Another client sends its own version at the first call that this is true of. */
function interfereAt(life: Life, isMoment: (action: string, operationId: string) => boolean): void {
  let hasHappened = false;
  life.aws.beforeCall = ({ action, input }) => {
    if (hasHappened || !isMoment(action, String(input['OperationId']))) return;
    hasHappened = sendForeignVersion(life, 'by-hand');
  };
}

function hasFailed(life: Life): boolean {
  return operationsOfOurs(life).at(-1)?.timeline.latest() === 'FAILED';
}

function isForeign(life: Life): boolean {
  return isForeignTemplate(life.stackSet.definition.templateBody);
}

test.each([
  ['terraform', true],
  ['terraform', false],
  ['waves', true],
  ['waves', false],
] as const)(
  'another client changes the stack set while an update fails (%s, managed execution %s): the previous version does not replace theirs',
  async (strategy, managedExecution) => {
    const life = Life.deployed({ accounts: 12, managedExecution, faults: [refusal] });
    life.wanted = wantedDefinition('second');
    life.request = { ...life.request, update: updateRequest({ strategy }) };
    // With managed execution theirs is QUEUED behind ours.
    interfereAt(life, () => (managedExecution ? operationsOfOurs(life).length > 0 : hasFailed(life)));
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    expect(life.stackSet.operations.filter(({ id }) => id.includes('-rollback-'))).toEqual([]);
    expect(isForeign(life)).toBe(true);
    const comment = ended.transcript.comments.at(-1)?.body ?? '';
    expect(comment).toContain('Another client has changed stack set audit since this run sent its version');
    expect(comment).not.toContain('rolled back');

    life.aws.beforeCall = () => undefined;
    const next = await life.apply();
    expect(next.judgement?.outcome).toBe('succeeded');
    expectTruth(life, next);
    expect(isForeign(life)).toBe(false);
  },
);

test('theirs is still QUEUED behind others when ours has failed: it is waited for, and nothing is sent back', async () => {
  const life = Life.deployed({ accounts: 12, faults: [refusal] });
  life.wanted = wantedDefinition('second');
  interfereAt(life, () => {
    if (operationsOfOurs(life).length === 0) return false;
    for (const operationId of ['other-1', 'other-2']) {
      life.world.startForeignOperation({ stackSetName: 'audit', seconds: 300, operationId });
    }
    return true;
  });
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(isForeign(life)).toBe(true);
  expect(life.stackSet.operations.filter(({ id }) => id.includes('-rollback-'))).toEqual([]);
});

test('they come first when the previous version is about to be sent: it is asked again, and theirs stays', async () => {
  const life = Life.deployed({ accounts: 12, managedExecution: false, faults: [refusal] });
  life.wanted = wantedDefinition('second');
  interfereAt(life, (action, id) => action === 'UpdateStackSet' && id.includes('-rollback-'));
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(isForeign(life)).toBe(true);
});

test('whether they did cannot be looked up for a while: it is asked again', async () => {
  const life = Life.deployed({ accounts: 12, managedExecution: false, faults: [refusal] });
  life.wanted = wantedDefinition('second');
  interfereAt(life, (action) => {
    if (action !== 'ListStackSetOperations' || !hasFailed(life)) return false;
    life.world.setFaults([{ kind: 'throttle', action: 'DescribeStackSet', times: 9 }]);
    return true;
  });
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
  expect(isForeign(life)).toBe(true);
});

test('another client changes it once every account had the version: CURRENT is no proof of it', async () => {
  const life = Life.deployed({ accounts: 12, secondsPerAccount: 5 });
  life.wanted = wantedDefinition('second');
  interfereAt(life, () => operationsOfOurs(life).at(-1)?.timeline.latest() === 'SUCCEEDED');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-behind' });
  expect(ended.transcript.comments.at(-1)?.body).toContain(
    'Another client has changed stack set audit during this run',
  );
});

test('a plan without changes is green only if the stack set still defines it in the end', async () => {
  const life = Life.deployed({ accounts: 12, secondsPerAccount: 1 });
  let looks = 0;
  // Terraform's, the survey's, and the last.
  interfereAt(life, (action) => {
    looks += action === 'DescribeStackSet' ? 1 : 0;
    return looks === 3;
  });
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-behind' });
});

test('another client changes it once every account was back: that is no way back', async () => {
  const life = Life.deployed({ accounts: 12, secondsPerAccount: 5, faults: [refusal] });
  life.wanted = wantedDefinition('second');
  const isBack = (): boolean => {
    const last = operationsOfOurs(life).at(-1);
    return last?.id.includes('-rollback-') === true && last.timeline.latest() === 'SUCCEEDED';
  };
  interfereAt(life, isBack);
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'rollback-incomplete', failureReason: 'accounts-failed' });
  expect(ended.transcript.comments.at(-1)?.body).toContain(
    'Another client has changed stack set audit during this run',
  );
});

test('what the stack set defines in the end cannot be read: red, and the accounts are reported all the same', async () => {
  const life = Life.deployed({ accounts: 12 });
  life.aws.beforeCall = ({ action, by }) => {
    if (action !== 'DescribeStackSet' || by !== 'action') return;
    const seen = life.calls.filter((call) => call.action === 'DescribeStackSet' && call.by === 'action').length;
    if (seen === 1)
      life.world.setFaults([{ kind: 'error', action, times: 1, code: 'AccessDenied', message: 'no', httpStatus: 403 }]);
  };
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'access-denied' });
  expect(ended.transcript.outputs['accounts-current']).toBe('12');
});
