import { expect, test } from '@jest/globals';

import {
  applyArgv,
  initArgv,
  planArgv,
  planFile,
  recordArgv,
  showArgv,
  statePushArgv,
  untaintArgv,
} from '../../src/terraform/argv.ts';

const all = [
  initArgv(),
  planArgv({ lock: false }),
  planArgv({ lock: true }),
  showArgv(),
  applyArgv(),
  statePushArgv({ lock: true }),
  untaintArgv(),
];

test('plan takes the state lock only on request, so that a plan needs no write access', () => {
  expect(planArgv({ lock: false })).toContain('-lock=false');
  expect(planArgv({ lock: true })).toContain('-lock=true');
});

test('apply applies only the saved plan', () => {
  expect(applyArgv()).toEqual(['apply', '-input=false', '-no-color', planFile]);
  expect(planArgv({ lock: true })).toContain(`-out=${planFile}`);
  expect(showArgv().at(-1)).toBe(planFile);
});

test('init cannot write another provider into the lock file', () => {
  expect(initArgv()).toContain('-lockfile=readonly');
});

test('no subcommand waits for input, destroys or names a value', () => {
  for (const argv of [...all, recordArgv()]) {
    if (['init', 'plan', 'apply'].includes(argv[0]!)) expect(argv).toContain('-input=false');
    expect(argv.join(' ')).not.toMatch(/-destroy|-replace|-target|-var|-force|-reconfigure/);
  }
});

test('only a change of the state, under its lock, is approved automatically', () => {
  for (const argv of all) expect(argv).not.toContain('-auto-approve');
  expect(recordArgv()).toEqual(['apply', '-refresh-only', '-auto-approve', '-input=false', '-no-color']);
});

test('the errored state is pushed', () => {
  expect(statePushArgv({ lock: true })).toEqual(['state', 'push', '-no-color', '-lock=true', 'errored.tfstate']);
  expect(statePushArgv({ lock: false })).toContain('-lock=false');
});

test('untaint names only the stack set and takes the lock', () => {
  expect(untaintArgv()).toEqual([
    'untaint',
    '-no-color',
    '-lock=true',
    'module.stackset_role.aws_cloudformation_stack_set.this',
  ]);
});
