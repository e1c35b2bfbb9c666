import { describe, expect, test } from '@jest/globals';

import { UserError } from '../../src/domain/user-error.ts';
import type { InputName } from '../../src/inputs/rules.ts';
import { redFailureLine } from '../../src/report/log/failure-red-line.ts';
import { readInputsFrom, smallestInputs } from './input-environment.ts';

interface Mistake {
  readonly what: string;
  readonly input: InputName;
  readonly values: Readonly<Record<string, string>>;
  /** Where it is not the value of the input itself. */
  readonly shown?: string;
}

/** What people do wrong, each as the reader of the action sees it. */
const mistakes: readonly Mistake[] = [
  { what: 'an unknown command', input: 'command', values: { command: 'destroy' } },
  { what: 'a name that begins with a digit', input: 'stack-set-name', values: { 'stack-set-name': '1st' } },
  { what: 'a role name with blanks', input: 'role-name', values: { 'role-name': 'audit role' } },
  { what: 'a path without its last slash', input: 'role-path', values: { 'role-path': '/audit' } },
  { what: 'no external id', input: 'external-id', values: { 'external-id': '' }, shown: 'is not set' },
  {
    what: 'an account id that YAML has shortened',
    input: 'trusted-account-id',
    values: { 'trusted-account-id': '12345678901' },
  },
  {
    what: 'a principal for the whole world',
    input: 'trusted-principal-arns',
    values: { 'trusted-principal-arns': '*' },
  },
  {
    what: 'a policy by name instead of ARN',
    input: 'managed-policy-arns',
    values: { 'managed-policy-arns': 'SecurityAudit' },
  },
  {
    what: 'an inline policy that is no JSON',
    input: 'inline-policy',
    values: { 'inline-policy': '{"Version":' },
    shown: '{',
  },
  { what: 'a session of two minutes', input: 'max-session-duration', values: { 'max-session-duration': '120' } },
  { what: 'an OU by name', input: 'organizational-unit-ids', values: { 'organizational-unit-ids': 'Production' } },
  { what: 'a Region by its long name', input: 'aws-region', values: { 'aws-region': 'N. Virginia' } },
  { what: 'two Regions for one role', input: 'regions', values: { regions: 'us-east-1,eu-west-1' } },
  { what: 'a boolean that YAML 1.2 does not know', input: 'auto-deployment', values: { 'auto-deployment': 'yes' } },
  {
    what: 'more than everything at once',
    input: 'max-concurrent-percentage',
    values: { 'max-concurrent-percentage': '110' },
  },
  { what: 'a duration in words', input: 'rollout-timeout', values: { 'rollout-timeout': '5 hours' } },
  { what: 'a tag without a value', input: 'tags', values: { tags: 'Team=security\nOwner' }, shown: '"Owner" (line 2)' },
  { what: 'a template outside of the checkout', input: 'template-file', values: { 'template-file': '/etc/role.yaml' } },
  {
    what: 'parameters without a template',
    input: 'template-parameters',
    values: { 'template-parameters': 'Name=x' },
    shown: '"Name"',
  },
  { what: 'a backend that Terraform does not have', input: 'backend-type', values: { 'backend-type': 's4' } },
  {
    what: 'a colon instead of an equals sign',
    input: 'backend-config',
    values: { 'backend-config': 'bucket=a\nkey: b' },
    shown: '"key: b" (line 2)',
  },
  {
    what: 'the cloud block as a backend',
    input: 'backend-type',
    values: { 'backend-type': 'cloud' },
    shown: '"cloud" is a block of Terraform',
  },
  {
    what: 'a block of the backend that is no JSON',
    input: 'backend-config',
    values: { 'backend-config': 'bucket=a\nassume_role={role_arn = "b"}' },
    shown: '"assume_role" (not shown) is not JSON, at its column 2',
  },
  {
    what: 'a mirror without TLS',
    input: 'provider-mirror',
    values: { 'provider-mirror': 'http://mirror.example.com/' },
  },
  { what: 'no bucket', input: 'backend-config', values: { 'backend-config': 'key=a' }, shown: 'has no bucket' },
  { what: 'a role by name instead of ARN', input: 'role-to-assume', values: { 'role-to-assume': 'deploy' } },
  { what: 'a danger that cannot be accepted', input: 'allow', values: { allow: 'wildcard-principal' } },
];

describe('a mistake of a user gives one line: the input, the value, what to do', () => {
  test.each(mistakes)('$what', ({ input, values, shown }) => {
    const { error } = readInputsFrom({ ...smallestInputs, ...values });
    if (!(error instanceof UserError)) throw new Error(`No user error: ${String(error)}`);
    const { code, what, why, next } = error;
    expect(code).toBe('invalid-input');
    const line = redFailureLine({ failureReason: 'invalid-input', what, why, next });
    expect(line).not.toContain('\n');
    expect(line.startsWith(`${input}: `)).toBe(true);
    expect(line).toContain(shown ?? values[input]);
    expect(next).toMatch(/^[A-Z].*\.$/s);
  });

  test('more than twenty are provoked', () => {
    expect(mistakes.length).toBeGreaterThan(20);
  });
});
