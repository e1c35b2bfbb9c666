import type { InputName } from './rules.ts';
import { parsePattern, showValue } from './value-parsers.ts';
import { isHideable, shortestHidden } from '../domain/secret-values.ts';
import { inputError } from '../domain/user-error.ts';

export function parseRoleName(input: InputName, text: string): string {
  return parsePattern(input, text, {
    pattern: /^[A-Za-z0-9_+=,.@-]{1,64}$/,
    kind: 'an IAM role name',
    next: 'Use 1 to 64 letters, digits and _+=,.@- characters.',
  });
}

export function parseRolePath(input: InputName, text: string): string {
  parsePattern(input, text, {
    pattern: /^\/(?:[!-~]{1,510}\/)?$/,
    kind: 'an IAM path',
    next: 'Begin and end it with /, and use at most 512 printable ASCII characters without spaces.',
  });
  if (/^\/(?:aws-service-role|aws-reserved)\//.test(text)) {
    throw inputError(input, `${showValue(text)} is inside a path that AWS reserves.`, 'Use another path.');
  }
  return text;
}

/**
 * IAM takes two characters and more. A short id cannot be hidden, since it is a part of many words: with a mask of it the
 * log could not be read.
 * @throws UserError that describes the problem and shows no part of the value.
 */
export function parseExternalId(input: InputName, text: string): string {
  if (!isHideable(text)) {
    const next = `Use ${shortestHidden} to 1224 characters: a shorter one cannot be hidden in logs and comments.`;
    throw inputError(input, `the value (not shown) has fewer than ${shortestHidden} characters.`, next);
  }
  if (text.length > 1224) {
    const next = `Use ${shortestHidden} to 1224 characters.`;
    throw inputError(input, `the value (not shown) has ${text.length} characters.`, next);
  }
  const forbidden = findForbiddenCharacter(text);
  if (forbidden !== undefined) {
    const next = 'Use only letters, digits and _+=,.@:/- characters.';
    throw inputError(input, `the value (not shown) contains ${forbidden}.`, next);
  }
  return text;
}

function findForbiddenCharacter(text: string): string | undefined {
  if (/^[A-Za-z0-9_+=,.@:/-]*$/.test(text)) return undefined;
  if (/\s/.test(text)) return 'white space';
  if (/\p{Cc}/u.test(text)) return 'a control character';
  if (/[^!-~]/.test(text)) return 'a character outside ASCII';
  return 'a punctuation character that IAM refuses';
}

const roleResource = 'role/(?:[A-Za-z0-9_+=,.@-]+/)*[A-Za-z0-9_+=,.@-]{1,64}';
const roleArn = new RegExp(`^arn:aws[a-z-]*:iam::[0-9]{12}:${roleResource}$`);
const principalArn = new RegExp(`^arn:aws[a-z-]*:iam::[0-9]{12}:(?:root|${roleResource})$`);

export function parseRoleArn(input: InputName, text: string): string {
  return parsePattern(input, text, {
    pattern: roleArn,
    kind: 'the ARN of an IAM role',
    next: 'Write an ARN such as arn:aws:iam::111122223333:role/Deploy.',
  });
}

/** CloudFormation passes the principals as one parameter, which takes 4,096 characters. */
const longestPrincipals = 4096;

export function parsePrincipalArns(input: InputName, arns: readonly string[]): readonly string[] {
  for (const arn of arns) parsePrincipalArn(input, arn);
  const { length } = arns.join(',');
  if (length > longestPrincipals) {
    throw inputError(
      input,
      `${showValue(arns[0] ?? '')} and the ARNs after it have ${length} characters, but CloudFormation takes ${longestPrincipals}.`,
      'Name fewer principals.',
    );
  }
  return arns;
}

function parsePrincipalArn(input: InputName, arn: string): void {
  if (arn.includes('*')) {
    throw inputError(
      input,
      `${showValue(arn)} contains a *, which would open the role to unknown principals.`,
      'Name each principal; no input can accept a wildcard.',
    );
  }
  parsePattern(input, arn, {
    pattern: principalArn,
    kind: 'the ARN of an IAM role or of an account root',
    next: /^[0-9]{12}$/.test(arn)
      ? `Write arn:aws:iam::${arn}:root to trust the whole account.`
      : 'Write an ARN such as arn:aws:iam::111122223333:role/Scanner.',
  });
}

const policyArn =
  /^arn:(?:aws[a-z-]*|\$\{AWS::Partition\}):iam::(?:aws|[0-9]{12}|\$\{AWS::AccountId\}):policy\/[A-Za-z0-9_+=,.@/-]+$/;

export function parsePolicyArn(input: InputName, arn: string): string {
  parsePattern(input, arn, {
    pattern: policyArn,
    kind: 'the ARN of an IAM policy',
    next: 'Write an ARN such as arn:${AWS::Partition}:iam::aws:policy/SecurityAudit; ${AWS::Partition} and ${AWS::AccountId} are the only placeholders.',
  });
  if (/:iam::[0-9]{12}:/.test(arn)) {
    throw inputError(
      input,
      `${showValue(arn)} names one account, but a role can only use policies of its own account.`,
      'Write ${AWS::AccountId} instead of the account id.',
    );
  }
  return arn;
}

/** IAM's quota of managed policies for a role can be raised to this number, and not further. */
const mostManagedPolicies = 20;

export function parseManagedPolicyArns(input: InputName, arns: readonly string[]): readonly string[] {
  for (const arn of arns) parsePolicyArn(input, arn);
  const excess = arns[mostManagedPolicies];
  if (excess !== undefined) {
    const count = `there are ${arns.length}, but a role takes ${mostManagedPolicies}`;
    throw inputError(input, `${showValue(excess)} is one policy too many: ${count}.`, 'Remove policies.');
  }
  return arns;
}
