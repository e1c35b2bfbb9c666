import type { Operation } from '../aws-simulator/cloudformation/operations/operation.ts';
import type { World } from '../aws-simulator/world.ts';
import type { ObservedRun } from './observed-run.ts';

/** The two versions of a story, in the words of its side. */
export interface WatchedVersions {
  readonly stackSetName: string;
  /** What the account really has is the second version. */
  readonly hasSecond: (accountId: string) => boolean;
  readonly isSecondTemplate: (templateBody: string) => boolean;
}

export type ObservedWorld = Pick<
  ObservedRun,
  'operations' | 'accounts' | 'outdated' | 'holders' | 'everHolders' | 'unchanged'
>;

export interface WorldWatch {
  readonly observe: () => ObservedWorld;
  readonly findHolders: () => readonly string[];
}

/** Watches a world from now on: the story begins here. */
export function watchWorld(world: World, { stackSetName, hasSecond, isSecondTemplate }: WatchedVersions): WorldWatch {
  const instances = (): readonly { readonly accountId: string; readonly status: string }[] =>
    [...(world.stackSets.find(({ name }) => name === stackSetName)?.instances.values() ?? [])].sort((a, b) =>
      a.accountId.localeCompare(b.accountId),
    );
  const idsOf = (found: readonly { readonly accountId: string }[]): readonly string[] =>
    found.map(({ accountId }) => accountId);
  const deployedIn = (id: string): string => {
    const { templateBody, parameters } = world.templateOf(id, stackSetName) ?? {};
    return JSON.stringify({ templateBody, parameters, role: world.roleOf(id) });
  };
  const earlier = new Set(world.stackSets.flatMap(({ operations }) => operations));
  const before = new Map(idsOf(instances()).map((id) => [id, deployedIn(id)]));
  const findHolders = (): readonly string[] => [...world.organization.accounts.keys()].filter(hasSecond).sort();
  return {
    findHolders,
    observe: () => ({
      operations: world.stackSets
        .flatMap(({ operations }) => operations)
        .filter((operation) => isOurs(operation) && !earlier.has(operation))
        .map(({ id, timeline, results }) => ({ id, status: timeline.latest(), accounts: [...idsOf(results)].sort() })),
      accounts: idsOf(instances()),
      outdated: idsOf(instances().filter(({ status }) => status !== 'CURRENT')),
      holders: findHolders(),
      everHolders: [
        ...new Set(idsOf(world.deployments.filter(({ templateBody }) => isSecondTemplate(templateBody)))),
      ].sort(),
      unchanged: [...before.keys()].filter((id) => before.get(id) === deployedIn(id)),
    }),
  };
}

function isOurs({ id, origin }: Operation): boolean {
  return origin === 'request' && /^(terraform|stackset-role-action)-/.test(id);
}
