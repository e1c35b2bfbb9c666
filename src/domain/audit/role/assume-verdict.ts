import { canonicalJson } from '../../json.ts';
import type { Sha256 } from '../../iam/danger/fingerprint.ts';
import { wholeAccountOf, readPrincipal } from '../../iam/danger/trust/principal.ts';
import { hasExternalId } from '../../iam/policy.ts';
import type { PolicyStatement } from '../../iam/policy.ts';
import type { Role } from '../../iam/role.ts';
import type { AssumeAnswer, DenyingPolicy } from '../role-reading.ts';
import type { RoleFinding } from './role-findings.ts';

/** What of an answer counts for the verdict. */
export type AssumeResult = Exclude<AssumeAnswer<never>, { readonly kind: 'assumed' }> | { readonly kind: 'assumed' };

export interface AssumePlan {
  /** Whether the template lets the caller in; undefined: not known. */
  readonly isTrusted: boolean | undefined;
  /** Whether the template asks the caller for an external id, so that it must be denied without one. */
  readonly asksForId: boolean;
}

/** @param trust as the template gives it to the account. @param account of the role. */
export function planAssume(
  { trust }: Pick<Role, 'trust'>,
  { account, callerAccountId }: { readonly account: string; readonly callerAccountId: string | undefined },
): AssumePlan {
  const allowing = trust.statements.filter(({ effect }) => effect === 'Allow');
  const admitting = allowing.filter((statement) => admits(statement, callerAccountId, account));
  const isKnown = callerAccountId !== undefined && trust.unreadable.length === 0;
  const asking = admitting.length > 0 ? admitting : allowing;
  return {
    isTrusted: isKnown ? admitting.length > 0 : undefined,
    // One way in without an id is enough.
    asksForId: asking.length > 0 && asking.every(asksForAnId),
  };
}

/** Also for one that is not known here. */
function asksForAnId(statement: PolicyStatement): boolean {
  return hasExternalId(statement) || JSON.stringify(statement.conditions).includes('(unknown external id)');
}

/** What cannot be decided counts as letting in. */
function admits(statement: PolicyStatement, callerAccountId: string | undefined, account: string): boolean {
  if (callerAccountId === undefined || statement.isNotPrincipal) return true;
  return statement.principals.some((text) => {
    const principal = readPrincipal(text);
    if (principal.kind === 'any' || principal.kind === 'unknown') return true;
    if (principal.kind !== 'account') return false;
    const named = wholeAccountOf(text) ?? principal.account ?? account;
    return (named === '${AWS::AccountId}' ? account : named) === callerAccountId;
  });
}

export interface AssumeDoubt {
  readonly why: string;
  readonly next: string;
}

export type AssumeVerdict =
  | { readonly kind: 'proven' }
  | { readonly kind: 'violated'; readonly finding: RoleFinding }
  | { readonly kind: 'unproven'; readonly doubt: AssumeDoubt };

const ofCaller: readonly DenyingPolicy[] = ['identity-policy', 'session-policy'];

/** The answer with the right external id, or with none where none is asked for. */
export function judgeFirstAssume(result: AssumeResult, { isTrusted }: AssumePlan, sha256: Sha256): AssumeVerdict {
  switch (result.kind) {
    case 'assumed':
      return { kind: 'proven' };
    case 'unanswered':
      return unproven(`AWS gave no answer about the role: ${result.text}`, 'Run the audit again.');
    case 'denied': {
      if (ofCaller.includes(result.policy) || result.policy === 'permissions-boundary') {
        return unproven(
          `The caller may not assume the role, by a policy of its own: ${result.text}`,
          'Allow sts:AssumeRole on the role to the role that runs the audit.',
        );
      }
      if (isTrusted === false) {
        return unproven(
          `The template does not let the caller’s account assume the role: ${result.text}`,
          'Set `audit-role-to-assume` to a role that the trust policy of the template names.',
        );
      }
      return { kind: 'violated', finding: notAssumable(result, sha256) };
    }
  }
}

const deniers: Readonly<Partial<Record<DenyingPolicy, readonly [what: string, advice: string]>>> = {
  'service-control-policy': [
    'A service control policy denies assuming the role.',
    'exempt the role from the service control policy, in the management account',
  ],
  'resource-control-policy': [
    'A resource control policy denies assuming the role.',
    'exempt the role from the resource control policy, in the management account',
  ],
  'trust-policy': [
    'The trust policy of the role denies the caller.',
    'compare the trust policy in the account with that of the template, then restore it by hand',
  ],
};

function notAssumable({ policy, text }: Extract<AssumeResult, { kind: 'denied' }>, sha256: Sha256): RoleFinding {
  const [what, advice] = deniers[policy] ?? [
    'The role cannot be assumed with its external id, or is not there.',
    'look in the account whether the role is there and whom its trust policy names; run apply where the stack instance is missing',
  ];
  return {
    reason: 'not-assumable',
    property: 'AssumeRole',
    severity: 'high',
    what,
    expected: 'can be assumed',
    actual: text,
    gains: [],
    fingerprint: sha256(canonicalJson(['AssumeRole', policy])),
    isSeenByDriftDetection: undefined,
    remedy: { kind: 'advice', text: advice },
  };
}

export type Attempted = 'no external id' | 'a wrong external id';

/** The answer without the right external id, after the role was assumed with it. */
export function judgeRefusedAssume(result: AssumeResult, attempted: Attempted, sha256: Sha256): AssumeVerdict {
  switch (result.kind) {
    case 'unanswered':
      return unproven(`AWS gave no answer to an attempt with ${attempted}: ${result.text}`, 'Run the audit again.');
    case 'denied':
      // It says nothing about others, whom the trust policy may let in.
      return ofCaller.includes(result.policy)
        ? unproven(
            `With ${attempted}, the caller was denied by a policy of its own, which hides what the role does: ${result.text}`,
            'Allow sts:AssumeRole on the role to the role that runs the audit, without a condition on sts:ExternalId.',
          )
        : { kind: 'proven' };
    case 'assumed':
      return {
        kind: 'violated',
        finding: {
          reason: 'assumable-without-external-id',
          property: 'ExternalId',
          severity: 'critical',
          what: `The role can be assumed with ${attempted}.`,
          expected: 'denied',
          actual: 'assumed',
          gains: ['can be assumed by each customer of the trusted account that knows its ARN (the confused deputy)'],
          fingerprint: sha256(canonicalJson(['ExternalId', 'assumed'])),
          isSeenByDriftDetection: undefined,
          remedy: {
            kind: 'advice',
            text: 'restore the trust policy at once, with the command of the finding AssumeRolePolicyDocument',
          },
        },
      };
  }
}

function unproven(why: string, next: string): AssumeVerdict {
  return { kind: 'unproven', doubt: { why: endSentence(why), next } };
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** An id of the same length that is none of the real ones. @param seed differs from run to run. */
export function wrongExternalId(length: number, seed: string, sha256: Sha256): string {
  const digits = sha256(`not the external id: ${seed}`);
  // IAM takes 2 to 1224 characters.
  return digits.repeat(Math.ceil(length / digits.length)).slice(0, Math.max(2, length));
}
