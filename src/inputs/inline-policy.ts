import type { InputName } from './rules.ts';
import { showValue } from './values.ts';
import { inputError } from '../domain/user-error.ts';

/** IAM's limit for the inline policies of a role; it does not count white space. */
const longestPolicy = 10_240;

const policyKeys = ['Version', 'Id', 'Statement'];
const statementKeys = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/**
 * An identity policy in JSON, sent to IAM as it is. Checked here as far as IAM's grammar is certain, because a policy
 * that IAM refuses would fail in the first account of a rollout.
 */
export function parseInlinePolicy(input: InputName, text: string): string {
  const fail = (problem: string): never => {
    throw inputError(input, `${showValue(text)} ${problem}.`);
  };
  const policy = parseObject(text) ?? fail('is not a JSON object');
  const unknown = Object.keys(policy).find((key) => !policyKeys.includes(key));
  if (unknown !== undefined) fail(`has ${showValue(unknown)} beside ${policyKeys.join(', ')}`);
  const version = policy['Version'];
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    fail('has a Version other than "2012-10-17"');
  }
  const { Statement: statements } = policy;
  const all: readonly unknown[] = Array.isArray(statements) ? statements : [statements];
  if (statements === undefined || all.length === 0) fail('has no Statement');
  for (const [index, statement] of all.entries()) {
    const problem = findStatementProblem(statement);
    if (problem !== undefined) fail(`is not an IAM policy: statement ${index + 1} ${problem}`);
  }
  if (/\$\{AWS::|"Fn::|"Ref"\s*:/.test(text)) {
    fail('uses CloudFormation (Fn::, Ref or ${AWS::…}), but it goes to IAM as it is; IAM has ${aws:PrincipalAccount}');
  }
  const { length } = text.replaceAll(/\s/g, '');
  if (length > longestPolicy) fail(`has ${length} characters without white space, IAM takes ${longestPolicy}`);
  return text;
}

function findStatementProblem(statement: unknown): string | undefined {
  if (!isObject(statement)) return 'is not an object';
  const keys = Object.keys(statement);
  if (keys.includes('Principal') || keys.includes('NotPrincipal')) {
    return 'has a Principal, which belongs into a trust policy (see trusted-principal-arns)';
  }
  const unknown = keys.find((key) => !statementKeys.includes(key));
  if (unknown !== undefined) return `has the unknown key ${showValue(unknown)}`;
  if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny') return 'has no Effect Allow or Deny';
  if (keys.includes('Action') === keys.includes('NotAction')) return 'needs either Action or NotAction';
  if (keys.includes('Resource') === keys.includes('NotResource')) return 'needs either Resource or NotResource';
  return undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
