import type { InputName } from './rules.ts';
import { showValue } from './value-parsers.ts';
import { inputError } from '../domain/user-error.ts';

/** IAM's limit for the inline policies of a role, without white space. */
const longestPolicy = 10_240;

const policyKeys = ['Version', 'Id', 'Statement'];
const statementKeys = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/**
 * An identity policy in JSON, which IAM gets unchanged. This checks the certain parts of IAM's grammar, because a
 * policy that IAM refuses would fail in the first account of a rollout.
 */
export function parseInlinePolicy(input: InputName, text: string): string {
  const fail = (problem: string, next: string): never => {
    throw inputError(input, `${showValue(text)} ${problem}.`, next);
  };
  const policy = parsePolicyObject(text) ?? fail('is not a JSON object', 'Write an IAM identity policy in JSON.');
  const unknown = Object.keys(policy).find((key) => !policyKeys.includes(key));
  if (unknown !== undefined) fail(`has the unknown key ${showValue(unknown)}`, `Use only ${policyKeys.join(', ')}.`);
  const version = policy['Version'];
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    fail('has an unknown Version', 'Write "Version": "2012-10-17".');
  }
  const { Statement: statements } = policy;
  const all: readonly unknown[] = Array.isArray(statements) ? statements : [statements];
  if (statements === undefined || all.length === 0) fail('has no Statement', 'Add at least one.');
  for (const [index, statement] of all.entries()) {
    const problem = findStatementProblem(statement);
    if (problem !== undefined)
      fail(`is not an IAM policy: statement ${index + 1} ${problem}`, 'Correct the statement.');
  }
  if (/\$\{AWS::|"Fn::|"Ref"\s*:/.test(text)) {
    fail(
      'uses CloudFormation (Fn::, Ref or ${AWS::…}), but IAM gets it unchanged',
      'Use variables of IAM, such as ${aws:PrincipalAccount}.',
    );
  }
  const { length } = text.replaceAll(/\s/g, '');
  if (length > longestPolicy)
    fail(`has ${length} characters without white space, but IAM takes ${longestPolicy}`, 'Shorten it.');
  return text;
}

function findStatementProblem(statement: unknown): string | undefined {
  if (!isObject(statement)) return 'is not an object';
  const keys = Object.keys(statement);
  if (keys.includes('Principal') || keys.includes('NotPrincipal')) {
    return 'has a Principal, which belongs in a trust policy (see trusted-principal-arns)';
  }
  const unknown = keys.find((key) => !statementKeys.includes(key));
  if (unknown !== undefined) return `has the unknown key ${showValue(unknown)}`;
  if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny') return 'needs the Effect Allow or Deny';
  if (keys.includes('Action') === keys.includes('NotAction')) return 'needs either Action or NotAction';
  if (keys.includes('Resource') === keys.includes('NotResource')) return 'needs either Resource or NotResource';
  return undefined;
}

function parsePolicyObject(text: string): Readonly<Record<string, unknown>> | undefined {
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
