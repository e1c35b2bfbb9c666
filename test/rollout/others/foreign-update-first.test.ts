import { describe, expect, test } from '@jest/globals';

import { expectTruth, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { isForeignTemplate, sendForeignVersion } from '../../in-memory/foreign-template.ts';
import { Life } from '../../in-memory/life.ts';
import type { Ended } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

const second = wantedDefinition('second');
const theirs = 'by-hand';

interface Results {
  readonly operations: readonly { readonly id: string; readonly startedBy: string }[];
}

function reportedBy({ transcript }: Ended): Results['operations'] {
  return (JSON.parse(transcript.files.get('results.json') ?? '') as Results).operations;
}

/** Another client sends its version right before the first call of this kind, between our plan and our operation. */
function sendFirst(life: Life, isMoment: (action: string, by: string) => boolean, id = theirs): void {
  let hasHappened = false;
  life.aws.beforeCall = ({ action, by }) => {
    if (!hasHappened && isMoment(action, by)) hasHappened = sendForeignVersion(life, id);
  };
}

const isUpdate = (action: string): boolean => action === 'UpdateStackSet';

function foreignHolders(life: Life): readonly string[] {
  const { accounts } = life.world.organization;
  return [...accounts.keys()].filter((id) => isForeignTemplate(life.world.templateOf(id, 'audit')?.templateBody ?? ''));
}

function deployed(strategy: 'terraform' | 'waves', changes: Partial<Parameters<typeof Life.deployed>[0]> = {}): Life {
  const life = Life.deployed({ accounts: 12, ...changes, request: { update: updateRequest({ strategy }) } });
  life.wanted = second;
  return life;
}

describe.each(['terraform', 'waves'] as const)('another client’s version comes before ours (%s)', (strategy) => {
  test('ours is stopped while it is QUEUED, and everything is planned again on theirs', async () => {
    const life = deployed(strategy);
    sendFirst(life, isUpdate);
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    const [stopped] = operationsOfOurs(life);
    expect(stopped?.timeline.latest()).toBe('STOPPED');
    expect(stopped?.results).toEqual([]);
    expect(ended.transcript.lines.filter((line) => line === 'terraform plan lock=true').length).toBeGreaterThan(1);
    expect(reportedBy(ended)[0]).toMatchObject({ id: theirs, startedBy: 'other' });
  });

  test('a failure of the second send leads back to theirs', async () => {
    const life = deployed(strategy);
    sendFirst(life, isUpdate);
    const { beforeCall } = life.aws;
    life.aws.beforeCall = (call) => {
      beforeCall(call);
      const ours = operationsOfOurs(life).filter(({ timeline }) => timeline.latest() === 'RUNNING');
      if (ours.length === 0) return;
      life.aws.beforeCall = () => undefined;
      life.world.setFaults([{ kind: 'refuse', accounts: ['300000000006'], reason: 'denied-by-scp', attempts: 1 }]);
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    expect(foreignHolders(life)).toHaveLength(12);
    expect(isForeignTemplate(life.stackSet.definition.templateBody)).toBe(true);
  });

  test('AWS does not stop ours: what theirs had left is what it is rolled back to', async () => {
    const life = deployed(strategy);
    sendFirst(life, isUpdate);
    const refusal = { code: 'InvalidOperationException', message: 'not in progress', httpStatus: 400 };
    life.world.setFaults([{ kind: 'error', action: 'StopStackSetOperation', times: 999, ...refusal }]);
    const { beforeCall } = life.aws;
    life.aws.beforeCall = (call) => {
      beforeCall(call);
      if (operationsOfOurs(life).at(-1)?.timeline.latest() !== 'RUNNING') return;
      life.aws.beforeCall = () => undefined;
      life.world.setFaults([{ kind: 'refuse', accounts: ['300000000006'], reason: 'denied-by-scp', attempts: 1 }]);
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    expect(foreignHolders(life)).toHaveLength(12);
    expect(findHolders(life, wantedDefinition())).toEqual([]);
  });

  test('it has ended before ours is sent: the plan is made again', async () => {
    const life = deployed(strategy, { secondsPerAccount: 0.1 });
    let looks = 0;
    // Terraform's plan has read the stack set, and so has the survey.
    sendFirst(life, (action) => {
      looks += action === 'DescribeStackSet' ? 1 : 0;
      return looks === 2;
    });
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    expect(ended.transcript.lines.filter((line) => line === 'terraform plan lock=true').length).toBeGreaterThan(1);
  });
});

test('AWS cannot be reached for stopping ours, which begins, and its results are not listed at once', async () => {
  const life = deployed('waves', { listLagSeconds: 20, secondsPerAccount: 10 });
  sendFirst(life, isUpdate);
  life.world.setFaults([{ kind: 'connection', action: 'StopStackSetOperation', how: 'reset', times: 5 }]);
  const ended = await life.apply();
  expect(operationsOfOurs(life)[0]?.timeline.latest()).toBe('STOPPED');
  expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(foreignHolders(life)).toHaveLength(12);
});

test('whether ours had begun cannot be read for a while: it is asked again', async () => {
  const life = deployed('waves');
  sendFirst(life, isUpdate);
  const { beforeCall } = life.aws;
  life.aws.beforeCall = (call) => {
    beforeCall(call);
    if (operationsOfOurs(life).at(-1)?.timeline.latest() !== 'STOPPED') return;
    life.aws.beforeCall = () => undefined;
    const throttling = { code: 'Throttling', message: 'Rate exceeded', httpStatus: 400 };
    life.world.setFaults([{ kind: 'error', action: 'ListStackSetOperationResults', times: 40, ...throttling }]);
  };
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, ended);
});

test('it comes while Terraform starts, and ours is not sent yet: Terraform is interrupted, and everything is planned again', async () => {
  const life = deployed('terraform', { secondsPerAccount: 60 });
  life.onStart = ({ transcript }) => {
    life.aws.beforeCall = ({ action }) => {
      if (action !== 'ListStackSetOperations' || !transcript.lines.includes('terraform apply')) return;
      life.aws.beforeCall = () => undefined;
      sendForeignVersion(life, theirs);
    };
  };
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, ended);
  expect(reportedBy(ended).map(({ id }) => id)).toContain(theirs);
});

describe('another client’s operation has an id like Terraform’s', () => {
  test.each([true, false])('and is not taken for ours (managed execution %s)', async (managedExecution) => {
    const life = deployed('terraform', { managedExecution, secondsPerAccount: 60 });
    const id = `terraform-${life.time.now().toISOString().replaceAll(/\D/g, '').slice(0, 12)}5959000000099`;
    sendFirst(life, isUpdate, id);
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    const operations = reportedBy(ended);
    expect(operations.find((operation) => operation.id === id)).toMatchObject({ startedBy: 'other' });
    expect(operations.at(-1)).toMatchObject({ startedBy: 'terraform' });
    expect(operations.at(-1)?.id).not.toBe(id);
  });
});

test.each([true, false])(
  'another client’s operation runs while the version stays as it is, and is not taken for ours (managed execution %s)',
  async (managedExecution) => {
    const definition = {
      ...wantedDefinition(),
      autoDeployment: { enabled: false, retainStacksOnAccountRemoval: false },
    };
    const request = { update: updateRequest() };
    const life = Life.deployed({ accounts: 12, managedExecution, definition, request });
    // AWS keeps nothing of it without automatic deployment: the stack set defines what was planned before it is sent.
    life.wanted = { ...definition, autoDeployment: { enabled: false, retainStacksOnAccountRemoval: true } };
    life.aws.beforeCall = ({ action }) => {
      if (!isUpdate(action)) return;
      life.aws.beforeCall = () => undefined;
      life.world.startForeignOperation({ stackSetName: 'audit', seconds: 300 });
      life.world.setFaults([{ kind: 'refuse', accounts: ['300000000006'], reason: 'denied-by-scp', attempts: 1 }]);
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    expect(reportedBy(ended).filter(({ startedBy }) => startedBy === 'terraform')).toHaveLength(1);
  },
);
