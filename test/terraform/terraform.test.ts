import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import type { Completed } from '../../src/terraform/process.ts';
import { createTerraform } from '../../src/terraform/terraform.ts';
import type { TerraformCli } from '../../src/terraform/terraform.ts';

const secret = 'canary-external-id';
const unlocked = { lock: false, adopts: undefined } as const;
const locked = { lock: true, adopts: undefined } as const;
const done: Completed = { exitCode: 0, stdout: '', stderr: '' };
const planJson = readFileSync(new URL('../fixtures/plans/update.json', import.meta.url), 'utf8');
const plannedText = `Reading...\n\nTerraform will perform the following actions:\n\n  ~ x = "${secret}"\n\nPlan: 1 to change.\n`;

type Answer = Partial<Completed> | Error;

interface Stage {
  readonly terraform: TerraformCli;
  /** Subcommands in order, and what else happened. */
  readonly transcript: string[];
  readonly log: string[];
}

/** A terraform whose answers are given by subcommand; each answers once or, the last one, for ever. */
function stage(answers: Readonly<Record<string, Answer | readonly Answer[]>> = {}, hasErrored = false): Stage {
  const transcript: string[] = [];
  const log: string[] = [];
  const learned: string[] = [];
  const given = new Map(Object.entries(answers).map(([name, answer]) => [name, [answer].flat()]));
  const terraform = createTerraform({
    binary: '/bin/terraform',
    directory: {
      path: '/private',
      providerVersion: '5.100.0',
      hasErroredState: () => Promise.resolve(hasErrored),
      keepErroredState: () => {
        transcript.push('kept');
        return Promise.resolve('/temp/audit-errored.tfstate');
      },
      writeAdoption: (adopts, preferences) => {
        if (adopts !== undefined) transcript.push(`adopts ${adopts.name}, preferences ${preferences}`);
        return Promise.resolve();
      },
      remove: () => Promise.resolve(),
    },
    environment: { ONLY: 'this' },
    run: (binary, argv, { cwd, env, onLine }) => {
      expect([binary, cwd, env]).toEqual(['/bin/terraform', '/private', { ONLY: 'this' }]);
      const name = argv[0]!;
      transcript.push(argv.includes('-lock=true') ? `${name} with lock` : name);
      onLine?.(`${name} runs`);
      const queue = given.get(name) ?? [];
      const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? {};
      if (answer instanceof Error) return Promise.reject(answer);
      const usual =
        name === 'show' ? { stdout: planJson } : name === 'plan' ? { exitCode: 2, stdout: plannedText } : {};
      return Promise.resolve({ ...done, ...usual, ...answer });
    },
    redact: (text) => [secret, ...learned].reduce((hidden, word) => hidden.replaceAll(word, '***'), text),
    onSecret: (word) => learned.push(word),
    log: {
      info: (message) => log.push(message),
      group: (title, lines) => log.push(title, ...lines),
    },
  });
  return { terraform, transcript, log };
}

describe('plan', () => {
  test('is one init, one plan and one show', async () => {
    const { terraform, transcript } = stage();
    const plan = await terraform.plan(unlocked);
    expect(transcript).toEqual(['init', 'plan', 'show']);
    expect(plan).toMatchObject({
      change: { kind: 'update' },
      counts: { change: 1 },
      terraformVersion: '1.11.4',
      providerVersion: '5.100.0',
      text: 'Terraform will perform the following actions:\n\n  ~ x = "***"\n\nPlan: 1 to change.',
    });
  });

  test('again: it is initialised once, and the lock is taken when asked for', async () => {
    const { terraform, transcript } = stage();
    await terraform.plan(locked);
    await terraform.plan(locked);
    expect(transcript).toEqual(['init', 'plan with lock', 'show', 'plan with lock', 'show']);
  });

  test.each([0, 2])('exit code %s is a plan', async (exitCode) => {
    await expect(stage({ plan: { exitCode } }).terraform.plan(unlocked)).resolves.toHaveProperty('change');
  });

  test.each([
    ['init', ['init']],
    ['plan', ['init', 'plan']],
    ['show', ['init', 'plan', 'show']],
  ])('a failed %s ends it', async (subcommand, expected) => {
    const { terraform, transcript } = stage({ [subcommand]: { exitCode: 1, stderr: `Error: no ${secret}` } });
    const error = terraform.plan(unlocked);
    await expect(error).rejects.toMatchObject({ code: 'terraform-failed', why: 'Error: no ***' });
    await expect(error).rejects.toThrow(`terraform ${subcommand} failed (exit code 1).`);
    expect(transcript).toEqual(expected);
  });

  test('a lock that somebody holds is told', async () => {
    const stderr = 'Error: Error acquiring the state lock\nLock Info:\n  ID:  1\n  Who:  me@host\n  Created:  now\n';
    await expect(stage({ plan: { exitCode: 1, stderr } }).terraform.plan(locked)).rejects.toMatchObject({
      code: 'state-locked',
      what: 'The Terraform state is locked by me@host since now (lock id 1).',
    });
  });

  test('what prevent_destroy forbids is a replacement, which the gate refuses', async () => {
    const { terraform, transcript } = stage({ plan: { exitCode: 1, stderr: 'Error: Instance cannot be destroyed\n' } });
    await expect(terraform.plan(unlocked)).resolves.toMatchObject({
      change: { kind: 'replace' },
      counts: { destroy: 1 },
    });
    expect(transcript).toEqual(['init', 'plan']);
  });

  test('the log has no secret', async () => {
    const { terraform, log } = stage({ init: { stdout: `backend ${secret}\n` } });
    await terraform.plan(unlocked);
    expect(log).toContain('backend ***');
    expect(log.join('\n')).not.toContain(secret);
  });
});

describe('adopting', () => {
  const adopting = {
    lock: false,
    adopts: { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' },
  } as const;

  /** The plan of an update, as one that imports; `values` is what was there before. */
  function imported(values: (after: Record<string, unknown>) => Record<string, unknown>): Answer {
    const plan = JSON.parse(planJson) as { resource_changes: { change: Record<string, Record<string, unknown>> }[] };
    const { change } = plan.resource_changes[0]!;
    change['importing'] = { id: 'audit' };
    change['before'] = { ...change['after'], ...values(change['after']!) };
    return { stdout: JSON.stringify(plan) };
  }

  const equal = imported(() => ({}));
  const lackingPreferences = imported(() => ({ operation_preferences: [] }));

  test('what differs takes one plan', async () => {
    const { terraform, transcript } = stage({ show: imported(() => ({ description: 'old' })) });
    await expect(terraform.plan(adopting)).resolves.toMatchObject({ change: { kind: 'update', isAdoption: true } });
    expect(transcript).toEqual(['init', 'adopts audit, preferences planned', 'plan', 'show']);
  });

  test('preferences alone are left alone, in a second plan: sent, they would roll through every account', async () => {
    const { terraform, transcript } = stage({ show: [lackingPreferences, equal] });
    await expect(terraform.plan(adopting)).resolves.toMatchObject({ change: { kind: 'adopt' } });
    expect(transcript).toEqual([
      'init',
      'adopts audit, preferences planned',
      'plan',
      'show',
      'adopts audit, preferences left-alone',
      'plan',
      'show',
    ]);
  });

  test('preferences that Terraform insists on are never applied', async () => {
    await expect(stage({ show: lackingPreferences }).terraform.plan(adopting)).rejects.toThrow(RangeError);
  });

  test('the secrets of others are known before anything is told', async () => {
    const trust = { Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'Old' } } } }] };
    const template = { Parameters: { Old: {} }, Resources: { R: { Properties: { AssumeRolePolicyDocument: trust } } } };
    const show = imported(() => ({
      template_body: JSON.stringify(template),
      parameters: { Old: 'old-external-id', Other: 'of others' },
    }));
    const text =
      'Terraform will perform the following actions:\n- "Old" = "old-external-id" -> null\n- "Other"  = "of others" -> null\n~ x = "old-external-id"\n';
    const { terraform, log } = stage({ show, plan: { exitCode: 2, stdout: text } });
    const plan = await terraform.plan(adopting);
    expect(plan.text).toBe(
      'Terraform will perform the following actions:\n- "Old" = (hidden) -> null\n- "Other"  = (hidden) -> null\n~ x = "***"',
    );
    expect(log.join('\n')).not.toMatch(/old-external-id|of others/);
  });
});

describe('apply', () => {
  test('is one apply, told as it goes', async () => {
    const { terraform, transcript, log } = stage();
    await terraform.apply();
    expect(transcript).toEqual(['apply']);
    expect(log).toEqual(['apply runs']);
  });

  test('that fails is an error with terraform’s words', async () => {
    await expect(stage({ apply: { exitCode: 1, stderr: 'Error: bad\n' } }).terraform.apply()).rejects.toMatchObject({
      code: 'terraform-failed',
      why: 'Error: bad',
    });
  });
});

describe('a state that could not be written', () => {
  test('is pushed once more, and then all is well', async () => {
    const { terraform, transcript } = stage({}, true);
    await terraform.apply();
    expect(transcript).toEqual(['apply', 'state']);
  });

  test('does not hide that the apply failed', async () => {
    const { terraform, transcript } = stage({ apply: { exitCode: 1, stderr: 'Error: accounts\n' } }, true);
    await expect(terraform.apply()).rejects.toMatchObject({ code: 'terraform-failed', why: 'Error: accounts' });
    expect(transcript).toEqual(['apply', 'state']);
  });

  const refusals: readonly (readonly [string, Answer])[] = [
    ['refused', { exitCode: 1, stderr: 'Error: no bucket\nmore' }],
    ['not even started', new Error('Error: no bucket')],
  ];
  test.each(refusals)(
    'and cannot be pushed (%s) is kept and named, with the command that saves it',
    async (_, state) => {
      const { terraform, transcript } = stage({ state }, true);
      const error = terraform.apply();
      await expect(error).rejects.toMatchObject({ code: 'state-not-saved', why: expect.stringContaining('no bucket') });
      await expect(error).rejects.toThrow('terraform state push /temp/audit-errored.tfstate');
      expect(transcript).toEqual(['apply', 'state', 'kept']);
    },
  );

  test('is saved, too, when terraform itself was lost', async () => {
    const { terraform, transcript } = stage({ apply: new Error('killed'), state: { exitCode: 1 } }, true);
    await expect(terraform.apply()).rejects.toMatchObject({ code: 'state-not-saved' });
    expect(transcript).toEqual(['apply', 'state', 'kept']);
  });
});
