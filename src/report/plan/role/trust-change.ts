import type { RoleChange } from '../../../domain/iam/role-change.ts';
import type { PolicyStatement } from '../../../domain/iam/policy.ts';

/** Whether a principal may assume the role that could not before, or under fewer conditions. */
export function isTrustWider({ trust }: RoleChange): boolean {
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
