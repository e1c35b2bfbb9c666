import { canonicalJson } from '../../json.ts';
import { contains, readPattern } from '../meaning/text-pattern.ts';
import type { Permissions } from '../permissions.ts';
import type { PolicyStatement } from '../policy.ts';
import type { Danger } from './danger.ts';
import { describePlaces } from './found-need.ts';
import { knownDangers } from './known/known-dangers.ts';
import type { Place, Reach } from './reach.ts';
import { sortedOnce } from '../text-order.ts';

/** Services that there are not, one for each first letter: only what allows all services allows them. */
const probes = Array.from('abcdefghijklmnopqrstuvwxyz').map((letter) => `${letter}0-no-service:${letter}0NoAction`);

const partitions = ['aws', 'aws-cn', 'aws-us-gov', 'aws-iso', 'aws-iso-b', '${AWS::Partition}'];
const anyThings = partitions.map((partition) => readPattern(`arn:${partition}:a0-no-service:a0:000000000000:a0/none`));

/**
 * Everything, or nearly: all services, and all ways to become administrator that there are. One danger then stands for
 * all, because no other adds to it.
 * @param found the dangers found one by one.
 */
export function findEverything(permissions: Permissions, reach: Reach, found: readonly Danger[]): Danger | undefined {
  const ways = knownDangers.filter(({ kind }) => kind === 'administrator').map(({ id }) => id);
  const held = new Set(found.filter(({ kind }) => kind === 'administrator').map(({ id }) => id));
  if (!ways.every((id) => held.has(id))) return undefined;
  const places = probes.map((probe) => reach(probe).filter(isEverywhere));
  if (places.some((ofProbe) => ofProbe.length === 0)) return undefined;
  const limits = listLimits(permissions, places.flat());
  const isNearly = limits.length > 0;
  return {
    id: isNearly ? 'nearly-everything' : 'everything',
    reason: 'administrator-access',
    kind: 'administrator',
    subject: describePlaces(places.flat()),
    actions: ['*'],
    text: isNearly ? 'can do nearly everything' : 'can do everything',
    canonical: canonicalJson(['everything', sortedOnce(places.flat().map(({ conditions }) => conditions)), limits]),
  };
}

function isEverywhere({ resource }: Place): boolean {
  return anyThings.some((thing) => contains(resource, thing));
}

/** What keeps it from being everything, as canonical texts: what is left out, what is denied, a boundary. */
function listLimits({ policies, boundary }: Permissions, places: readonly Place[]): readonly string[] {
  const hasUnlimited = places.some(({ statement }) => !statement.isNotAction && !statement.isNotResource);
  const leftOut = hasUnlimited ? [] : places.map(({ statement }) => canonicalStatement(statement));
  const denies = policies
    .flatMap(({ document }) => document.statements)
    .filter(({ effect }) => effect === 'Deny')
    .map(canonicalStatement);
  const limits = boundary.kind === 'known' ? boundary.policy.document.statements.map(canonicalStatement) : [];
  return sortedOnce([...leftOut, ...denies, ...limits]);
}

function canonicalStatement(statement: PolicyStatement): string {
  const actions = sortedOnce(statement.actions.map((action) => action.toLowerCase()));
  return canonicalJson({ ...statement, actions, resources: sortedOnce(statement.resources) });
}
