import type { Variants } from '../../template/variants.ts';
import type { FoundDanger } from '../danger/fingerprint.ts';
import type { ComparedReadings } from '../role-change.ts';
import type { Role } from '../role.ts';
import { listLeft, withGroups } from './elsewhere.ts';
import { reviewKey, reviewRole } from './role-review.ts';
import type { ReviewedRole, ReviewFacts, RoleReview } from './role-review.ts';

/**
 * Reviews every identity that the definition gives permissions to or no longer does, in every kind of account; what is
 * the same in several kinds of account is reviewed once.
 */
export function reviewReadings(
  { variants, isCut }: Variants<ComparedReadings>,
  facts: ReviewFacts,
): readonly RoleReview[] {
  const groups = new Map<string, { readonly reviewed: ReviewedRole; readonly where: string[] }>();
  for (const { where, value } of variants) {
    const [had, has] = [withGroups(value.before?.roles ?? []), withGroups(value.after.roles)];
    for (const after of [...has, ...listLeft(had, has)]) {
      const before = had.find(({ logicalId }) => logicalId === after.logicalId);
      const reviewed = { before, after };
      const key = reviewKey(reviewed);
      const group = groups.get(key) ?? { reviewed, where: [] };
      group.where.push(where.join(' and '));
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ reviewed, where }) =>
    reviewRole(reviewed, where.length === variants.length && !isCut ? [] : where, facts),
  );
}

/** Everything dangerous that accounts get or keep, for the gate. */
export function listFound(reviews: readonly RoleReview[]): readonly FoundDanger[] {
  return reviews.flatMap(({ role, dangers }) =>
    dangers.map(({ danger }) => ({ identity: identityName(role), danger })),
  );
}

/** `role Audit`: the name that it has in accounts, else its logical id. */
export function identityName({ kind, roleName, logicalId }: Role): string {
  return kind === 'outside-role' ? logicalId : `${kind} ${roleName ?? logicalId}`;
}
