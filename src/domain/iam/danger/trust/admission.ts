import { asOf2012, contains, mayOverlap, readPattern } from '../../meaning/text-pattern.ts';
import type { PolicyDocument } from '../../permissions.ts';
import type { PolicyStatement } from '../../policy.ts';
import { isAboutAllAssuming, isAboutAssuming, readPrincipal, wholeAccountOf } from './principal.ts';

/** A principal that a trust policy lets in, and the statement that does. */
export interface Admission {
  /** As the policy has it. */
  readonly principal: string;
  readonly statement: PolicyStatement;
}

/**
 * Who is let in, statement by statement. A Deny counts where it has no conditions, denies all ways to assume the role
 * and names the principal or everyone; any other can be got round. NotPrincipal lets in all others: it is one
 * admission of `*`.
 */
export function listAdmissions(trust: PolicyDocument): readonly Admission[] {
  const denied = trust.statements.filter(
    ({ effect, conditions }) => effect === 'Deny' && Object.keys(conditions).length === 0,
  );
  return trust.statements
    .filter(
      (statement) => statement.effect === 'Allow' && isAboutAssuming((action) => mayName(statement, action, trust)),
    )
    .flatMap((statement) => {
      const principals = statement.isNotPrincipal ? ['*'] : statement.principals;
      return principals.map((principal) => ({ principal, statement }));
    })
    .filter(({ principal }) => !denied.some((deny) => isDenied(principal, deny, trust)));
}

function isDenied(principal: string, deny: PolicyStatement, trust: PolicyDocument): boolean {
  if (deny.isNotPrincipal || !isAboutAllAssuming((action) => surelyNames(deny, action, trust))) return false;
  return deny.principals.some(
    (denied) => denied === '*' || (denied === 'AWS:*' && principal.startsWith('AWS:')) || isSame(denied, principal),
  );
}

function isSame(a: string, b: string): boolean {
  const account = wholeAccountOf(a);
  return (account !== undefined && account === wholeAccountOf(b)) || (a === b && readPrincipal(a).kind !== 'unknown');
}

function mayName({ actions, isNotAction }: PolicyStatement, action: string, { version }: PolicyDocument): boolean {
  const text = readPattern(action);
  const patterns = actions.map((one) => readPattern(asOf2012(one.toLowerCase(), version)));
  if (isNotAction) return !patterns.some((pattern) => contains(pattern, text));
  return patterns.some((pattern) => mayOverlap(pattern, text));
}

function surelyNames({ actions, isNotAction }: PolicyStatement, action: string, { version }: PolicyDocument): boolean {
  const text = readPattern(action);
  const patterns = actions.map((one) => readPattern(asOf2012(one.toLowerCase(), version)));
  if (isNotAction) return !patterns.some((pattern) => mayOverlap(pattern, text));
  return patterns.some((pattern) => contains(pattern, text));
}
