import { describe, expect, test } from '@jest/globals';

import type { TerraformCli } from '../../src/terraform/terraform.ts';
import { done, planJson, secret, stage } from './terraform-stage.ts';
import type { Answer } from './terraform-stage.ts';

const unlocked = { lock: false, adopts: undefined } as const;
const locked = { lock: true, adopts: undefined } as const;

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

  test('initialises once, and takes the lock on request', async () => {
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

  test('reports a lock that another run holds', async () => {
    const stderr = 'Error: Error acquiring the state lock\nLock Info:\n  ID:  1\n  Who:  me@host\n  Created:  now\n';
    await expect(stage({ plan: { exitCode: 1, stderr } }).terraform.plan(locked)).rejects.toMatchObject({
      code: 'state-locked',
      what: 'The Terraform state is locked by me@host since now (lock id 1).',
    });
  });

  test('that prevent_destroy forbids is a replacement, which the gate refuses', async () => {
    const { terraform, transcript } = stage({ plan: { exitCode: 1, stderr: 'Error: Instance cannot be destroyed\n' } });
    await expect(terraform.plan(unlocked)).resolves.toMatchObject({
      change: { kind: 'replace' },
      counts: { destroy: 1 },
    });
    expect(transcript).toEqual(['init', 'plan']);
  });

  describe('of a tainted stack set', () => {
    const mark = '# module.stackset_role.aws_cloudformation_stack_set.this is tainted, so must be replaced';
    const tainted: Answer = { exitCode: 1, stdout: `  ${mark}\n`, stderr: 'Error: Instance cannot be destroyed\n' };

    test('removes the mark under the lock, and shows the real difference', async () => {
      const { terraform, transcript } = stage({ plan: [tainted, { exitCode: 2 }] });
      await expect(terraform.plan(locked)).resolves.toMatchObject({ change: { kind: 'update' } });
      expect(transcript).toEqual(['init', 'plan with lock', 'untaint with lock', 'plan with lock', 'show']);
    });

    test('without the lock keeps the mark, and says what an apply does', async () => {
      const { terraform, transcript } = stage({ plan: tainted });
      await expect(terraform.plan(unlocked)).resolves.toMatchObject({
        change: { kind: 'replace', why: expect.stringContaining('run apply again') },
      });
      expect(transcript).toEqual(['init', 'plan']);
    });

    test('that would still be replaced is refused', async () => {
      const { terraform, transcript } = stage({ plan: [tainted, { ...tainted, stdout: '# must be replaced\n' }] });
      await expect(terraform.plan(locked)).resolves.toMatchObject({ change: { kind: 'replace' } });
      expect(transcript).toEqual(['init', 'plan with lock', 'untaint with lock', 'plan with lock']);
    });

    test('fails when the mark cannot be removed', async () => {
      const { terraform, transcript } = stage({ plan: tainted, untaint: { exitCode: 1, stderr: 'Error: no\n' } });
      await expect(terraform.plan(locked)).rejects.toThrow('terraform untaint failed (exit code 1).');
      expect(transcript).toEqual(['init', 'plan with lock', 'untaint with lock']);
    });
  });

  test('hides what only the earlier version held: an external id by where it stands, and a parameter by its mark', async () => {
    const plan = JSON.parse(planJson) as { resource_changes: { change: Record<string, Record<string, unknown>> }[] };
    const { change } = plan.resource_changes[0]!;
    const trust = { Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': 'old-literal-id' } } }] };
    change['before']!['template_body'] = JSON.stringify({
      Resources: { R: { Properties: { AssumeRolePolicyDocument: trust } } },
    });
    change['before']!['parameters'] = { Foo: 'old-value-of-foo', Short: 'abc' };
    change['before_sensitive'] = { parameters: { Foo: true, Short: true } };
    const text =
      'Terraform will perform the following actions:\n~ "Short" = "abc" -> "xyz"\n~ t = "old-literal-id old-value-of-foo"\n';
    const { terraform, log } = stage({
      show: { stdout: JSON.stringify(plan) },
      plan: { exitCode: 2, stdout: text },
    });
    const shown = await terraform.plan(unlocked);
    expect(shown.text).toBe(
      'Terraform will perform the following actions:\n~ "Short" = (hidden) -> (hidden)\n~ t = "*** ***"',
    );
    expect(log.join('\n')).not.toMatch(/old-literal-id|old-value-of-foo|abc/);
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

  /** The plan of an update as an import; `values` are the earlier values. */
  function imported(values: (after: Record<string, unknown>) => Record<string, unknown>): Answer {
    const plan = JSON.parse(planJson) as { resource_changes: { change: Record<string, Record<string, unknown>> }[] };
    const { change } = plan.resource_changes[0]!;
    change['importing'] = { id: 'audit' };
    change['before'] = { ...change['after'], ...values(change['after']!) };
    return { stdout: JSON.stringify(plan) };
  }

  const equal = imported(() => ({}));
  const lackingPreferences = imported(() => ({ operation_preferences: [] }));

  test('a different stack set takes one plan', async () => {
    const { terraform, transcript } = stage({ show: imported(() => ({ description: 'old' })) });
    await expect(terraform.plan(adopting)).resolves.toMatchObject({ change: { kind: 'update', isAdoption: true } });
    expect(transcript).toEqual(['init', 'adopts audit, preferences planned', 'plan', 'show']);
  });

  test('a difference in preferences alone takes a second plan without them, so that no account is updated', async () => {
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

  test('third-party secrets are registered before any output', async () => {
    const trust = { Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'Old' } } } }] };
    const template = { Parameters: { Old: {} }, Resources: { R: { Properties: { AssumeRolePolicyDocument: trust } } } };
    const show = imported(() => ({
      template_body: JSON.stringify(template),
      parameters: { Old: 'old-external-id', Other: 'third-party' },
    }));
    const text =
      'Terraform will perform the following actions:\n- "Old" = "old-external-id" -> null\n- "Other"  = "third-party" -> null\n~ x = "old-external-id"\n';
    const { terraform, log } = stage({ show, plan: { exitCode: 2, stdout: text } });
    const plan = await terraform.plan(adopting);
    expect(plan.text).toBe(
      'Terraform will perform the following actions:\n- "Old" = (hidden) -> null\n- "Other"  = (hidden) -> null\n~ x = "***"',
    );
    expect(log.join('\n')).not.toMatch(/old-external-id|third-party/);
  });
});

describe('apply', () => {
  test('is one apply whose output appears at once', async () => {
    const { terraform, transcript, log } = stage();
    await terraform.apply();
    expect(transcript).toEqual(['apply']);
    expect(log).toEqual(['apply runs']);
  });

  test('that fails has terraform’s words', async () => {
    await expect(stage({ apply: { exitCode: 1, stderr: 'Error: bad\n' } }).terraform.apply()).rejects.toMatchObject({
      code: 'terraform-failed',
      why: 'Error: bad',
    });
  });
});

describe('a state that could not be written', () => {
  const hasErrored = true;
  const unsaved = 'Error: Failed to save state\n\nError: Failed to persist state to backend\n';
  const unreleased = 'Error: Error releasing the state lock\n\napi error ExpiredToken\n';

  test('is pushed once, and then apply succeeds', async () => {
    const { terraform, transcript } = stage({ apply: { exitCode: 1, stderr: unsaved } }, { hasErrored });
    await terraform.apply();
    expect(transcript).toEqual(['apply', 'state with lock']);
  });

  test('is pushed without the lock that is still ours, which the error reports', async () => {
    const { terraform, transcript } = stage({ apply: { exitCode: 1, stderr: unsaved + unreleased } }, { hasErrored });
    await expect(terraform.apply()).rejects.toMatchObject({
      code: 'credentials-expired',
      mustBeReported: true,
      next: expect.stringContaining('`aws s3 rm s3://states/audit.tfstate.tflock`'),
    });
    expect(transcript).toEqual(['apply', 'state']);
  });

  test('does not hide the failure of the apply', async () => {
    const apply = { exitCode: 1, stderr: `${unsaved}\nError: accounts\n` };
    const { terraform, transcript } = stage({ apply }, { hasErrored });
    const error = terraform.apply();
    await expect(error).rejects.toMatchObject({ code: 'terraform-failed', mustBeReported: false });
    await expect(error).rejects.toThrow('Error: accounts');
    expect(transcript).toEqual(['apply', 'state with lock']);
  });

  const refusals: readonly (readonly [string, Answer])[] = [
    ['refused', { exitCode: 1, stderr: `Error: no bucket ${secret}\nmore` }],
    ['push does not start', new Error('Error: no bucket')],
  ];
  test.each(refusals)(
    'that cannot be pushed (%s) is kept, and the error names the command that saves it',
    async (_, state) => {
      const { terraform, transcript } = stage({ apply: { exitCode: 1, stderr: unsaved }, state }, { hasErrored });
      const error = terraform.apply();
      await expect(error).rejects.toMatchObject({
        code: 'state-not-saved',
        mustBeReported: true,
        why: expect.stringContaining('no bucket'),
      });
      await expect(error).rejects.toThrow('terraform state push /temp/audit-errored.tfstate');
      await expect(error).rejects.not.toThrow(secret);
      expect(transcript).toEqual(['apply', 'state with lock', 'kept']);
    },
  );

  test('is an error, too, when terraform does not mention it', async () => {
    await expect(stage({ state: { exitCode: 1 } }, { hasErrored }).terraform.apply()).rejects.toMatchObject({
      code: 'state-not-saved',
    });
  });

  test('is kept, too, when terraform was killed', async () => {
    const apply = { exitCode: 137, signal: 'SIGKILL' } as const;
    const { terraform, transcript } = stage({ apply, state: { exitCode: 1 } }, { hasErrored });
    const error = terraform.apply();
    await expect(error).rejects.toMatchObject({ code: 'state-not-saved' });
    await expect(error).rejects.toThrow('terraform apply was ended by SIGKILL.');
    expect(transcript).toEqual(['apply', 'state with lock', 'kept']);
  });
});

describe('an interrupt', () => {
  const interrupt = (terraform: TerraformCli): void => {
    terraform.interrupt();
  };
  const halted = { exitCode: 1, stderr: 'Error: execution halted\n' };

  test.each([
    ['init', ['init', 'SIGINT to init']],
    ['plan', ['init', 'plan', 'SIGINT to plan']],
    ['show', ['init', 'plan', 'show', 'SIGINT to show']],
  ])('ends a plan while %s runs', async (name, expected) => {
    const { terraform, transcript } = stage({ [name]: halted }, { during: { [name]: interrupt } });
    await expect(terraform.plan(unlocked)).rejects.toThrow(`terraform ${name} was interrupted (exit code 1).`);
    expect(transcript).toEqual(expected);
  });

  test('that a subcommand ignores still prevents the next one', async () => {
    const { terraform, transcript } = stage({}, { during: { init: interrupt } });
    await expect(terraform.plan(unlocked)).rejects.toThrow(
      'terraform plan was not started because this run was interrupted.',
    );
    expect(transcript).toEqual(['init', 'SIGINT to init']);
  });

  test('ends an apply, and an errored state is still pushed', async () => {
    const surroundings = { during: { apply: interrupt, state: interrupt }, hasErrored: true };
    const { terraform, transcript } = stage({ apply: halted }, surroundings);
    await expect(terraform.apply()).rejects.toThrow('terraform apply was interrupted (exit code 1).');
    expect(transcript).toEqual(['apply', 'SIGINT to apply', 'state with lock']);
  });

  test('after a complete apply has no effect', async () => {
    await expect(stage({}, { during: { apply: interrupt } }).terraform.apply()).resolves.toBeUndefined();
  });

  test('affects only the running call: the next one is normal, and repeats init', async () => {
    const { terraform, transcript } = stage({ init: [halted, done], apply: [halted, done] }, {});
    terraform.interrupt();
    await expect(terraform.plan(unlocked)).rejects.toThrow();
    await terraform.plan(unlocked);
    await expect(terraform.apply()).rejects.toThrow();
    await terraform.apply();
    expect(transcript).toEqual(['init', 'init', 'plan', 'show', 'apply', 'apply']);
  });
});

test('the error about a terraform that has not ended names the command that unlocks', () => {
  expect(stage().terraform.describeUnended().message).toContain('`aws s3 rm s3://states/audit.tfstate.tflock`');
});
