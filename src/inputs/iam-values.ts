import type { InputName } from './rules.ts';
import { parsePattern, showValue } from './values.ts';
import { inputError } from '../domain/user-error.ts';

export function parseRoleName(input: InputName, text: string): string {
  const rule = 'an IAM role name: 1 to 64 letters, digits and _+=,.@-';
  return parsePattern(input, text, /^[A-Za-z0-9_+=,.@-]{1,64}$/, rule);
}

export function parseRolePath(input: InputName, text: string): string {
  const rule = 'an IAM path: it begins and ends with / and has at most 512 printable ASCII characters without spaces';
  parsePattern(input, text, /^\/(?:[!-~]{1,510}\/)?$/, rule);
  if (/^\/(?:aws-service-role|aws-reserved)\//.test(text)) {
    throw inputError(input, `${showValue(text)} lies in a path that AWS keeps for itself.`);
  }
  return text;
}

/** @throws UserError that says how the value is wrong without showing any of it. */
export function parseExternalId(input: InputName, text: string): string {
  if (text.length < 2 || text.length > 1224) {
    const characters = text.length === 1 ? 'character' : 'characters';
    throw inputError(input, `the value (not shown) has ${text.length} ${characters}, it takes 2 to 1224.`);
  }
  const forbidden = findForbidden(text);
  if (forbidden !== undefined) {
    throw inputError(input, `the value (not shown) holds ${forbidden}; letters, digits and _+=,.@:/- are allowed.`);
  }
  return text;
}

function findForbidden(text: string): string | undefined {
  if (/^[A-Za-z0-9_+=,.@:/-]*$/.test(text)) return undefined;
  if (/\s/.test(text)) return 'white space';
  if (/\p{Cc}/u.test(text)) return 'a control character';
  if (/[^!-~]/.test(text)) return 'a character outside ASCII';
  return 'a punctuation character that IAM does not take';
}

const roleResource = 'role/(?:[A-Za-z0-9_+=,.@-]+/)*[A-Za-z0-9_+=,.@-]{1,64}';
const roleArn = new RegExp(`^arn:aws[a-z-]*:iam::[0-9]{12}:${roleResource}$`);
const principalArn = new RegExp(`^arn:aws[a-z-]*:iam::[0-9]{12}:(?:root|${roleResource})$`);

export function parseRoleArn(input: InputName, text: string): string {
  return parsePattern(input, text, roleArn, 'the ARN of an IAM role such as arn:aws:iam::111122223333:role/Deploy');
}

/** CloudFormation passes the principals as one parameter, which holds 4,096 characters. */
const longestPrincipals = 4096;

export function parsePrincipalArns(input: InputName, arns: readonly string[]): readonly string[] {
  for (const arn of arns) parsePrincipalArn(input, arn);
  const { length } = arns.join(',');
  if (length > longestPrincipals) {
    const begin = showValue(arns[0] ?? '');
    throw inputError(input, `${arns.length} ARNs from ${begin} on have ${length} characters, 4096 fit.`);
  }
  return arns;
}

function parsePrincipalArn(input: InputName, arn: string): void {
  if (arn.includes('*')) {
    throw inputError(
      input,
      `${showValue(arn)} holds a *, which would open the role to everybody.`,
      'Name each principal; nothing can accept a wildcard.',
    );
  }
  if (principalArn.test(arn)) return;
  const hint = /^[0-9]{12}$/.test(arn) ? ` For a whole account write arn:aws:iam::${arn}:root.` : '';
  const rule = 'the ARN of an IAM role (arn:aws:iam::111122223333:role/Scanner) or account root';
  throw inputError(input, `${showValue(arn)} is not ${rule}.${hint}`);
}

const policyArn =
  /^arn:(?:aws[a-z-]*|\$\{AWS::Partition\}):iam::(?:aws|[0-9]{12}|\$\{AWS::AccountId\}):policy\/[A-Za-z0-9_+=,.@/-]+$/;

export function parsePolicyArn(input: InputName, arn: string): string {
  const rule =
    'the ARN of an IAM policy such as arn:${AWS::Partition}:iam::aws:policy/SecurityAudit; the only placeholders are ${AWS::Partition} and ${AWS::AccountId}';
  parsePattern(input, arn, policyArn, rule);
  if (/:iam::[0-9]{12}:/.test(arn)) {
    throw inputError(
      input,
      `${showValue(arn)} names one account, but a role can use the policies of its own account alone.`,
      'Write ${AWS::AccountId} in the place of the account id.',
    );
  }
  return arn;
}

/** IAM's quota can be raised to this many managed policies of a role, and not further. */
const mostManagedPolicies = 20;

export function parseManagedPolicyArns(input: InputName, arns: readonly string[]): readonly string[] {
  for (const arn of arns) parsePolicyArn(input, arn);
  if (arns.length > mostManagedPolicies) {
    const first = showValue(arns[mostManagedPolicies] ?? '');
    throw inputError(
      input,
      `${arns.length} policies are too many, a role takes ${mostManagedPolicies}: ${first} is one more.`,
    );
  }
  return arns;
}
