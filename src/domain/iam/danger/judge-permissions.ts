import { canonicalJson } from '../../json.ts';
import type { ActionCatalogue } from '../catalogue.ts';
import type { Permissions } from '../permissions.ts';
import { compareByDanger } from './danger.ts';
import type { Danger } from './danger.ts';
import { findEverything } from './everything.ts';
import { describePlaces, findNeed, listResources, meetOnOne } from './found-need.ts';
import type { FoundNeed, Identity } from './found-need.ts';
import type { KnownDanger } from './known/known-danger.ts';
import { knownDangers } from './known/known-dangers.ts';
import { readByName } from './named-policy.ts';
import { findNotKnown } from './not-known.ts';
import { findPermissionManagement } from './permission-management.ts';
import { readReach } from './reach.ts';
import type { Reach } from './reach.ts';
import { sortedOnce } from '../text-order.ts';

/**
 * Which dangers these permissions hold, judged by what they mean and not by how they are written; the most dangerous
 * first. What is not said here may still be dangerous: the list of known dangers is a list. What is said may be kept
 * out by what is not known here: service control policies, conditions, the roles that there are to be taken over.
 *
 * `administrator` is who can do everything, or make itself able to (iam, sts:AssumeRole on any role, code in what runs
 * with any role), on everything or on itself. With certain other things alone it is `permission-management`, `takeover`
 * or `assume-role`.
 * @param catalogue adds actions that manage permissions in further services.
 */
export function judgePermissions(
  permissions: Permissions,
  identity: Identity,
  catalogue?: ActionCatalogue,
): readonly Danger[] {
  const named = readByName(permissions);
  if (named.policies.length === 0) return findNotKnown(named).toSorted(compareByDanger);
  const reach = readReach(named);
  const known = knownDangers.flatMap((danger) => findDanger(danger, reach, identity) ?? []);
  const everything = findEverything(named, reach, known);
  const found = everything === undefined ? [...known, ...findPermissionManagement(reach, catalogue)] : [everything];
  return [...found, ...findNotKnown(named)].sort(compareByDanger);
}

function findDanger(danger: KnownDanger, reach: Reach, identity: Identity): Danger | undefined {
  const needs = danger.needs.map((need) => findNeed(need, reach, identity));
  const found = needs.filter((need) => need !== undefined);
  if (found.length < needs.length) return undefined;
  if (danger.isOnOneResource) return meetOnOne(found) ? describe(danger, found, false) : undefined;
  return describe(
    danger,
    found,
    found.some(({ isConfined }) => isConfined),
  );
}

function describe({ id, ...danger }: KnownDanger, found: readonly FoundNeed[], isConfined: boolean): Danger {
  const { kind, does } = isConfined ? danger.confined : danger;
  const through = found.map(({ actions }) => listActions(actions)).join(' + ');
  const resources = isConfined ? ` on ${listResources(found).join(', ')}` : '';
  return {
    id,
    kind,
    reason: kind === 'administrator' ? 'administrator-access' : undefined,
    subject: describePlaces(found.flatMap(({ allPlaces }) => allPlaces)),
    actions: sortedOnce(found.flatMap(({ actions }) => actions)),
    text: `${does} through ${through}${resources}`,
    canonical: canonicalJson([id, kind, ...found.map(({ canonical }) => canonical)]),
  };
}

const mostActionsShown = 4;

function listActions(actions: readonly string[]): string {
  const more = actions.length - mostActionsShown;
  const shown = actions.slice(0, mostActionsShown).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
