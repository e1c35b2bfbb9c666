import { inputError } from '../../domain/user-error.ts';
import type { UserError } from '../../domain/user-error.ts';
import type { InputValues } from '../input-values.ts';
import { inputRules } from '../rules.ts';
import type { InputName } from '../rules.ts';
import { parseList, showValue } from '../value-parsers.ts';
import { parseDriftTimeoutMs } from './audit-values.ts';

/** Inputs of the other command that would promise something that this run does not do. */
export function findCommandContradiction(values: InputValues): UserError | undefined {
  return values.command === 'audit' ? findIneffectiveInAudit(values) : findIneffectiveInRollout(values);
}

type Given = readonly [InputName, string | undefined];

/**
 * An audit holds the accounts to the stack set that is in AWS. The other inputs of a rollout have no effect and no harm, so
 * that plan, apply and audit may share them.
 */
function findIneffectiveInAudit(values: InputValues): UserError | undefined {
  const { verifyRoles, allow } = values;
  const own = 'it compares the accounts with the template that the stack set has';
  const given: readonly (readonly [...Given, string, string])[] = [
    ['template-file', values.templateFile, own, 'Omit template-file, and keep role-name and role-path.'],
    ['allow', allow[0]?.reason, 'it has no gate', 'Omit allow; ignore-findings accepts what an audit finds.'],
    ['expected-digest', values.expectedDigest, 'it applies nothing', 'Omit expected-digest.'],
    [
      'verify-roles',
      verifyRoles === 'none' ? undefined : verifyRoles,
      'it looks at every account',
      'Omit verify-roles.',
    ],
    ['sandbox-account-id', values.sandboxAccountId, 'it deploys nothing', 'Omit sandbox-account-id.'],
    ['sandbox-role-to-assume', values.sandboxRoleToAssume, 'it deploys nothing', 'Omit sandbox-role-to-assume.'],
  ];
  for (const [input, value, why, next] of given) {
    if (value !== undefined) return inputError(input, `${showValue(value)} has no effect on an audit: ${why}.`, next);
  }
  return undefined;
}

function findIneffectiveInRollout(values: InputValues): UserError | undefined {
  const given: readonly Given[] = [
    ['facts', unlessDefault('facts', values.facts.join('\n'))],
    ['drift-detection', values.driftDetection === 'detect' ? undefined : values.driftDetection],
    ['drift-timeout', isDefaultTimeout(values) ? undefined : `${values.driftTimeoutMs / 1000}s`],
    ['report-issue', values.isReportingIssue ? undefined : 'false'],
    ['ignore-findings', values.ignored[0] && `${values.ignored[0].account} ${values.ignored[0].property}`],
  ];
  for (const [input, value] of given) {
    if (value === undefined) continue;
    const problem = `${showValue(value)} has no effect with command ${showValue(values.command)}.`;
    return inputError(input, problem, `Omit ${input}: only \`command: audit\` reads it.`);
  }
  if (values.auditRoleToAssume === undefined || values.verifyRoles !== 'none' || values.sandboxAccountId !== undefined)
    return undefined;
  return inputError(
    'audit-role-to-assume',
    `${showValue(values.auditRoleToAssume)} has no effect with command ${showValue(values.command)} and verify-roles "none".`,
    'Set `verify-roles: all`, or omit audit-role-to-assume.',
  );
}

/** The default looks the same as a value that the user wrote. */
function unlessDefault(input: 'facts', text: string): string | undefined {
  return text === parseList(inputRules[input].default).join('\n') ? undefined : parseList(text).join(',');
}

function isDefaultTimeout({ driftTimeoutMs }: InputValues): boolean {
  return driftTimeoutMs === parseDriftTimeoutMs('drift-timeout', inputRules['drift-timeout'].default);
}

/** What an audit asks of CloudFormation's own detection. */
export function findDriftContradiction(values: InputValues): UserError | undefined {
  const { command, facts, driftDetection } = values;
  if (command !== 'audit') return undefined;
  const isAsked = facts.includes('undrifted');
  if (isAsked && facts.length === 1 && driftDetection === 'off') {
    return inputError(
      'facts',
      '"undrifted" alone leaves nothing to ask with drift-detection "false".',
      'Name another fact, or omit drift-detection.',
    );
  }
  if (!isAsked && driftDetection === 'last') {
    return inputError(
      'drift-detection',
      '"last" has no effect without the fact "undrifted".',
      'Add undrifted to facts, or omit drift-detection.',
    );
  }
  if ((isAsked && driftDetection === 'detect') || isDefaultTimeout(values)) return undefined;
  return inputError(
    'drift-timeout',
    `${showValue(`${values.driftTimeoutMs / 1000}s`)} has no effect: this audit starts no drift detection.`,
    'Omit drift-timeout.',
  );
}

/** Both or none, and the role must be in that account: the sandbox is where a mistake does no harm. */
export function findSandboxContradiction(values: InputValues): UserError | undefined {
  const { sandboxAccountId: accountId, sandboxRoleToAssume: role } = values;
  if (accountId === undefined && role === undefined) return undefined;
  if (role === undefined) {
    return inputError(
      'sandbox-role-to-assume',
      `is not set, but sandbox-account-id is ${showValue(accountId ?? '')}.`,
      'Name a role in that account, or omit both.',
    );
  }
  if (accountId === undefined) {
    return inputError(
      'sandbox-account-id',
      `is not set, but sandbox-role-to-assume is ${showValue(role)}.`,
      'Name the account of that role, or omit both.',
    );
  }
  if (role.split(':')[4] === accountId) return undefined;
  return inputError(
    'sandbox-role-to-assume',
    `${showValue(role)} is not in the sandbox account ${accountId}.`,
    'Name a role in the account that sandbox-account-id names.',
  );
}
