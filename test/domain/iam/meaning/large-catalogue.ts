import type { AccessLevel, ActionCatalogue } from '../../../../src/domain/iam/catalogue.ts';
import { catalogueOf } from './small-catalogue.ts';

const verbs: readonly (readonly [string, AccessLevel])[] = [
  ['Get', 'Read'],
  ['List', 'List'],
  ['Describe', 'List'],
  ['Put', 'Write'],
  ['Delete', 'Write'],
];

/** As large as AWS's own: 400 services with 55 actions each. */
export function largeCatalogue(): ActionCatalogue {
  const services = Array.from({ length: 400 }, (_, index) => `service${index}`);
  const entries = services.flatMap((service) =>
    verbs.flatMap(([verb, level]) =>
      Array.from({ length: 11 }, (_, index) => [`${service}:${verb}Thing${index}`, level] as const),
    ),
  );
  return catalogueOf(Object.fromEntries(entries));
}

/** As long as ReadOnlyAccess: 1,600 patterns that match 13,200 actions. */
export function readOnlyActions(catalogue: ActionCatalogue): readonly string[] {
  return [...catalogue.services.keys()].flatMap((service) =>
    ['Get*', 'List*', 'Describe*', 'BatchGetThing'].map((name) => `${service}:${name}`),
  );
}
