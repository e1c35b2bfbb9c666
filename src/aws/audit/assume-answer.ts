import type { AssumeAnswer, DenyingPolicy } from '../../domain/audit/role-reading.ts';
import { replaceSecrets } from '../../domain/secret-values.ts';
import { isRefusal, toUserError } from '../errors.ts';

/** What an error of AssumeRole says about the role. @param externalId never in the text. */
export function toAssumeAnswer(
  error: unknown,
  roleArn: string,
  externalId: string | undefined,
): Exclude<AssumeAnswer<never>, { readonly kind: 'assumed' }> {
  const { what } = toUserError(error, `assume ${roleArn} (sts:AssumeRole)`);
  const text = externalId === undefined ? what : replaceSecrets(what, [externalId], '(external id)');
  if (isRefusal(error, 'AccessDeniedException')) return { kind: 'denied', policy: findDenyingPolicy(what), text };
  if (!isRefusal(error, 'RegionDisabledException')) return { kind: 'unanswered', text };
  return { kind: 'unanswered', text: `${text} STS is not active for the account in the Region of \`aws-region\`.` };
}

/**
 * The policy in AWS's sentence: `with an explicit deny in a service control policy`, `because no identity-based policy
 * allows the sts:AssumeRole action` (IAM User Guide, Troubleshoot access denied error messages). AWS leaves that part out
 * where the role is in another account or does not exist.
 */
function findDenyingPolicy(message: string): DenyingPolicy {
  const [, kind = ''] = /(?:explicit deny in (?:an?|the)|because no) ([a-z -]+?) ?policy\b/i.exec(message) ?? [];
  const isBoundary = /(?:explicit deny in (?:an?|the)|because no) permissions boundary/i.test(message);
  return isBoundary ? 'permissions-boundary' : (policies[kind.toLowerCase()] ?? 'not-named');
}

const policies: Readonly<Record<string, DenyingPolicy>> = {
  'service control': 'service-control-policy',
  'resource control': 'resource-control-policy',
  session: 'session-policy',
  'identity-based': 'identity-policy',
  'role trust': 'trust-policy',
  // A role's trust policy is its resource-based one.
  'resource-based': 'trust-policy',
};
