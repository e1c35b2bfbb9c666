import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AccessLevel, CatalogueAction } from '../../src/domain/iam/catalogue.ts';
import type { Json } from '../../src/domain/json.ts';
import type { ManagedPolicySource } from './managed-policies-text.ts';

/** Write is the level of these, too, and says less. */
const levels: Readonly<Record<string, AccessLevel>> = {
  List: 'List',
  Read: 'Read',
  Write: 'Write',
  Tagging: 'Tagging',
  'Tagging, Write': 'Tagging',
  'Permissions management': 'Permissions management',
  'Permissions management, Write': 'Permissions management',
};

/** @param folder one JSON file a service, named after its prefix. */
export function readServices(folder: string): ReadonlyMap<string, ReadonlyMap<string, CatalogueAction>> {
  return new Map(
    readdirSync(folder).map((file) => {
      const actions = readJson(join(folder, file)) as Readonly<
        Record<string, { readonly name: string; readonly accessLevel: string }>
      >;
      const own = Object.values(actions).map(({ name, accessLevel }): readonly [string, CatalogueAction] => {
        const level = levels[accessLevel];
        if (level === undefined) throw new Error(`${file}: ${name} has the unknown level ${accessLevel}`);
        return [name.toLowerCase(), { name, level }];
      });
      return [file.replace(/\.json$/, ''), new Map(own)];
    }),
  );
}

interface PolicyHistory {
  readonly arn: string;
  readonly latestVersionId: string;
  /** When its newest version was published. */
  readonly lastUpdatedDate: string;
  readonly versions: Readonly<Record<string, { readonly document: Json }>>;
}

export function readPolicies(file: string): readonly ManagedPolicySource[] {
  const histories = Object.values(readJson(file) as Readonly<Record<string, PolicyHistory>>);
  return histories.map(({ arn, latestVersionId, lastUpdatedDate, versions }) => {
    const newest = versions[latestVersionId];
    if (newest === undefined) throw new Error(`${arn} has no ${latestVersionId}`);
    return {
      path: arn.replace('arn:aws:iam::aws:policy/', ''),
      versionId: latestVersionId,
      date: lastUpdatedDate.slice(0, 10),
      document: newest.document,
    };
  });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
