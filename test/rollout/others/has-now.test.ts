import { describe, expect, test } from '@jest/globals';

import { isForeignTemplate, sendForeignVersion } from '../../in-memory/foreign-template.ts';
import { Life } from '../../in-memory/life.ts';
import type { Ended } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

interface Results {
  readonly accounts: readonly { readonly account: string; readonly class: string; readonly version: string }[];
}

function accountsOf({ transcript }: Ended): Results['accounts'] {
  return (JSON.parse(transcript.files.get('results.json') ?? '') as Results).accounts;
}

/** How many accounts are in which class, with which version. */
function versionsOf(ended: Ended): Readonly<Record<string, number>> {
  const found = Map.groupBy(accountsOf(ended), ({ class: accountClass, version }) => `${accountClass}: ${version}`);
  return Object.fromEntries([...found].map(([name, own]) => [name, own.length]));
}

function sendFirst(life: Life, isMoment: (action: string) => boolean): void {
  let hasHappened = false;
  life.aws.beforeCall = ({ action }) => {
    if (!hasHappened && isMoment(action)) hasHappened = sendForeignVersion(life, 'by-hand');
  };
}

const refusal = { kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 2 } as const;

const unstoppable = {
  kind: 'error',
  action: 'StopStackSetOperation',
  times: 99,
  code: 'InternalFailure',
  message: 'Internal failure',
  httpStatus: 500,
} as const;

describe('which version the accounts have when another client came between', () => {
  test('a first deployment sends what the stack set defines: CURRENT is not ours then', async () => {
    const life = Life.empty({ accounts: 4, faults: [unstoppable] });
    sendFirst(life, (action) => action === 'CreateStackInstances');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-behind' });
    expect(versionsOf(ended)).toEqual({ 'current: unknown': 4 });
  });

  test('what the accounts had before ours is not known, when Terraform has sent ours after theirs', async () => {
    const life = Life.deployed({
      accounts: 6,
      secondsPerAccount: 1,
      managedExecution: false,
      faults: [refusal],
      request: { update: { ...updateRequest({ strategy: 'terraform' }), onFailure: 'hold' } },
    });
    life.wanted = wantedDefinition('second');
    // It has ended before the run looks twice, and Terraform, which AWS has refused, sends its own once more.
    sendFirst(life, (action) => action === 'UpdateStackSet');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
    const versions = versionsOf(ended);
    expect(versions).toMatchObject({ 'failed: unknown': 1 });
    expect(Object.keys(versions).filter((name) => name.endsWith(': previous'))).toEqual([]);
  });

  test.each(['UpdateStackSet', 'UpdateStackInstances'])(
    'planned again on theirs, the previous version is theirs (before %s)',
    async (moment) => {
      const life = Life.deployed({
        accounts: 12,
        managedExecution: false,
        faults: [refusal],
        request: { update: { ...updateRequest({ strategy: 'waves' }), onFailure: 'hold' } },
      });
      life.wanted = wantedDefinition('second');
      sendFirst(life, (action) => action === moment);
      const ended = await life.apply();
      expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
      const accounts = accountsOf(ended).filter(({ version }) => version === 'previous');
      expect(accounts.length).toBeGreaterThan(0);
      const has = accounts.map(({ account }) => life.world.templateOf(account, 'audit')?.templateBody ?? '');
      expect(has.filter((template) => !isForeignTemplate(template))).toEqual([]);
    },
  );
});
