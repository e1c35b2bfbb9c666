import type { RoleChange } from '../../../domain/iam/role-change.ts';
import type { PolicyStatement } from '../../../domain/iam/policy.ts';
import { listGained } from '../../../domain/iam/review/dangers-of.ts';
import type { RoleReview } from '../../../domain/iam/review/role-review.ts';

/** What is written as a wider trust and means none is no gain. */
export function isTrustGained(change: RoleChange, review: RoleReview | undefined): boolean {
  if (!isTrustWider(change)) return false;
  return review === undefined || review.trust.gained.length > 0 || listGained(review, change, 'trust').length > 0;
}

/** Whether a principal may assume the role that could not before, or under fewer conditions, as it is written. */
function isTrustWider({ trust }: RoleChange): boolean {
  const lost = listLost(trust);
  return trust.some(({ direction, statement }) =>
    direction === 'lost'
      ? statement.effect === 'Deny'
      : statement.effect === 'Allow' && !lost.some((other) => isWithin(statement, other)),
  );
}

/** Principals that the trust policy did not let in before. */
export function findNewPrincipals({ trust, before }: RoleChange): readonly string[] {
  const known = new Set(
    before?.trust.statements.filter(({ effect }) => effect === 'Allow').flatMap(({ principals }) => principals),
  );
  const gained = trust.filter(({ direction, statement }) => direction === 'gained' && statement.effect === 'Allow');
  return [...new Set(gained.flatMap(({ statement }) => statement.principals))].filter(
    (principal) => !known.has(principal),
  );
}

function listLost(trust: RoleChange['trust']): readonly PolicyStatement[] {
  return trust.filter(({ direction }) => direction === 'lost').map(({ statement }) => statement);
}

/** Whether a trust statement lets in no principal that the other one did not let in. */
function isWithin(statement: PolicyStatement, other: PolicyStatement): boolean {
  if (other.effect !== 'Allow' || statement.isNotPrincipal || other.isNotPrincipal) return false;
  if (statement.isNotAction || other.isNotAction) return false;
  const conditions = new Set(listConditions(statement));
  return (
    statement.principals.every((principal) => other.principals.includes(principal)) &&
    statement.actions.every((action) => other.actions.includes(action)) &&
    listConditions(other).every((condition) => conditions.has(condition))
  );
}

function listConditions({ conditions }: PolicyStatement): readonly string[] {
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => JSON.stringify([operator, key, values])),
  );
}
