import { canonicalJson } from '../../json.ts';
import type { ActionCatalogue, CatalogueAction } from '../catalogue.ts';
import { sortedOnce } from './danger.ts';
import type { Danger } from './danger.ts';
import { describePlaces } from './found-need.ts';
import { knownDangers } from './known/known-dangers.ts';
import type { Reach } from './reach.ts';
import { mayActOn } from './resource.ts';

const listed = new Set(knownDangers.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)));

/** What AWS sorts as permissions management in each service, as far as no known danger names it already. */
export function findPermissionManagement(reach: Reach, catalogue: ActionCatalogue | undefined): readonly Danger[] {
  return [...(catalogue?.services ?? [])].flatMap(([service, actions]) => {
    const found = [...actions.values()]
      .filter((action) => isManagement(service, action))
      .map(({ name }) => `${service}:${name}`)
      .filter((action) => !listed.has(action))
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
        text: `can manage permissions in ${service} through ${names.join(', ')}`,
        canonical: canonicalJson(['permissions-of-service', ...names]),
      },
    ];
  });
}

/** Nearly all that writes in IAM is about permissions, whatever AWS sorts it as. */
function isManagement(service: string, { level }: CatalogueAction): boolean {
  return level === 'Permissions management' || (service === 'iam' && (level === 'Write' || level === 'Tagging'));
}
