import { compareByDanger } from '../danger/danger.ts';
import type { Danger } from '../danger/danger.ts';
import { describePlace } from '../danger/found-need.ts';
import { isThrough, namesActionOf, readAction } from '../danger/through-action.ts';
import type { PolicyStatement } from '../policy.ts';
import type { RoleChange } from '../role-change.ts';
import { findGained } from './new-danger.ts';
import type { RoleReview } from './role-review.ts';

/** The review of the same role in the same accounts; undefined: there is none, so its changes have no rank. */
export function findReview(
  reviews: readonly RoleReview[],
  { logicalId, where }: Pick<RoleChange, 'logicalId' | 'where'>,
): RoleReview | undefined {
  return reviews.find(
    ({ role, where: reviewed }) =>
      role.logicalId === logicalId &&
      reviewed.length === where.length &&
      reviewed.every((place, index) => place === where[index]),
  );
}

/** What accounts gain by a change, the most dangerous first: an account that has no such role gains all of its dangers. */
export function listGained(
  { dangers }: RoleReview,
  { before }: Pick<RoleChange, 'before'>,
  foundIn: RoleReview['dangers'][number]['foundIn'],
): readonly Danger[] {
  return dangers
    .filter((found) => found.foundIn === foundIn && (found.isNew || before === undefined))
    .map(({ danger }) => danger);
}

/** Part of a policy, as a change of it is shown. */
export interface ShownStatement {
  readonly policyName: string;
  /** As the role has it. */
  readonly whole: PolicyStatement;
  /** Perhaps fewer of its actions: those that are gained. */
  readonly shown: PolicyStatement;
}

/** Dangers that come through what is shown of a statement, or through other statements together with it. */
export function findDangersOf(
  dangers: readonly Danger[],
  { policyName, whole, shown }: ShownStatement,
): readonly Danger[] {
  const subjects = [describePlace({ policyName, statement: whole }), policyName];
  const isShown = namesActionOf(shown);
  return allOf(dangers).filter(
    (danger) =>
      danger.subject.some((one) => subjects.includes(one)) && (danger.actions.length === 0 || isShown(danger)),
  );
}

/** Dangers that come through a managed policy as a whole. @param arn as the role names it. */
export function findDangersOfPolicy(dangers: readonly Danger[], arn: string): readonly Danger[] {
  return allOf(dangers).filter(({ subject }) => subject.some((one) => one === arn || one.startsWith(`${arn}: `)));
}

/**
 * Dangers that a removed Deny was in the way of: new ones, and those that it kept within limits, of which more is
 * allowed now. What the role has of these is there without a guard that there was.
 */
export function findDangersOfDenial({ dangers, permissions }: RoleReview, denial: PolicyStatement): readonly Danger[] {
  const isDenied = namesActionOf(denial);
  const isGained = findGained(permissions);
  return dangers.flatMap(({ danger, isNew }) =>
    allOf([danger])
      .filter((one) => isDenied(one) && (isNew || isGained(one)))
      .map((one) => (isNew ? one : { ...one, kind: 'guard-removed' as const })),
  );
}

/** The most dangerous of those that come through an action, as a policy has it: `iam:Pass*` as well. */
export function findWorstOfAction(dangers: readonly Danger[], action: string): Danger | undefined {
  const read = readAction(action);
  return dangers.filter((danger) => isThrough(danger, read)).toSorted(compareByDanger)[0];
}

function allOf(dangers: readonly Danger[]): readonly Danger[] {
  return dangers.flatMap((danger) => [danger, ...(danger.standsFor ?? [])]);
}
