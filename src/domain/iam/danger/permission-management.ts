import { canonicalJson } from '../../json.ts';
import type { ActionCatalogue, CatalogueAction } from '../catalogue.ts';
import type { Danger } from './danger.ts';
import { describePlaces } from './found-need.ts';
import { knownDangers } from './known/known-dangers.ts';
import type { Reach } from './reach.ts';
import { mayActOn } from './resource.ts';
import { sortedOnce } from '../text-order.ts';

const listed = new Set(knownDangers.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)));

/** What AWS sorts as permissions management in each service, as far as no known danger names it already. */
export function findPermissionManagement(reach: Reach, catalogue: ActionCatalogue | undefined): readonly Danger[] {
  if (catalogue === undefined) return [];
  return [...managementOf(catalogue)].flatMap(([service, actions]) => {
    const found = actions
      .map((action) => ({
        action,
        places: reach(action).filter(({ resource }) => mayActOn(action, resource.text)),
        isConfined: false,
      }))
      .filter(({ places }) => places.length > 0);
    if (found.length === 0) return [];
    const names = sortedOnce(found.map(({ action }) => action));
    return [
      {
        id: 'permissions-of-service',
        reason: undefined,
        kind: 'permission-management' as const,
        subject: describePlaces(found.flatMap(({ places }) => places)),
        actions: names,
        text: `can manage permissions in ${service} through ${names.join(', ')}`,
        canonical: canonicalJson(['permissions-of-service', ...names]),
      },
    ];
  });
}

/** By service; a catalogue has tens of thousands of actions, and never changes. */
const managementActions = new WeakMap<ActionCatalogue, ReadonlyMap<string, readonly string[]>>();

function managementOf(catalogue: ActionCatalogue): ReadonlyMap<string, readonly string[]> {
  const known = managementActions.get(catalogue);
  if (known !== undefined) return known;
  const found = [...catalogue.services].map(([service, actions]) => {
    const names = [...actions.values()]
      .filter((action) => isManagement(service, action))
      .map(({ name }) => `${service}:${name}`);
    return [service, names.filter((action) => !listed.has(action))] as const;
  });
  const byService = new Map(found.filter(([, actions]) => actions.length > 0));
  managementActions.set(catalogue, byService);
  return byService;
}

/** Nearly all that writes in IAM is about permissions, whatever AWS sorts it as. */
function isManagement(service: string, { name, level }: CatalogueAction): boolean {
  // AWS sorts some that only read permissions as if they changed them.
  if (/^(?:List|Get|Describe)/.test(name)) return false;
  return level === 'Permissions management' || (service === 'iam' && (level === 'Write' || level === 'Tagging'));
}
