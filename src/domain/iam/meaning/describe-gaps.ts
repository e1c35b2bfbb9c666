import { canonicalJson } from '../../json.ts';
import type { CatalogueAction } from '../catalogue.ts';
import type { ConditionBlock } from './conditions.ts';
import type { FoundGap, Gap, ServiceRule } from './find-gaps.ts';
import type { PermissionDifference } from './permission-comparison.ts';
import { contains } from './text-pattern.ts';
import type { ListItem } from './text-set.ts';
import { compareTexts, sortedOnce } from '../text-order.ts';

/** What a gap is about, as the policies have it. */
export interface GapText {
  readonly targets: readonly string[];
  readonly isNot: boolean;
  readonly conditions: ConditionBlock;
  readonly sources: readonly string[];
  readonly certainty: PermissionDifference['certainty'];
  readonly why?: string;
}

/**
 * @param opaque policies of the other side whose contents are not known.
 * @returns one entry for each service, set of actions, conditions and policies; sorted.
 */
export function describeGaps(found: readonly FoundGap[], opaque: readonly string[]): readonly PermissionDifference[] {
  const texts = found.map((item) => ({ ...item, ...describeGap(item, opaque) }));
  // First the actions of each resource are put together, then the resources with the same actions.
  const byTarget = mergeGroups(
    texts,
    (item) => keyOf(item, item.targets),
    (first, group) => ({
      ...first,
      actions: sortActions(group.flatMap(({ actions }) => actions)),
      others: sortedOnce(group.flatMap(({ others }) => (others === undefined ? [] : [others]))),
    }),
  );
  return mergeGroups(
    byTarget,
    (item) => keyOf(item, namesOf(item.actions, item.others)),
    (first, group) => toDifference(first, sortedOnce(group.flatMap(({ targets }) => targets))),
  ).sort(compareDifferences);
}

/** One result for all items of a key, in the order in which the keys come. */
export function mergeGroups<Item, Result>(
  items: readonly Item[],
  keyOfItem: (item: Item) => string,
  merge: (first: Item, group: readonly Item[]) => Result,
): Result[] {
  return [...Map.groupBy(items, keyOfItem).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [merge(first, group)];
  });
}

function toDifference(
  item: GapText & Pick<PermissionDifference, 'service' | 'actions' | 'others'>,
  resources: readonly string[],
): PermissionDifference {
  const { service, actions, others, isNot, conditions, sources, certainty, why } = item;
  const whyPart = why === undefined ? {} : { why };
  return { service, actions, others, resources, isNotResource: isNot, conditions, sources, certainty, ...whyPart };
}

export function describeGap({ gap, isProven }: FoundGap, opaque: readonly string[]): GapText {
  const { grant, denial } = gap;
  const blocks = [grant.rule, grant.boundaryRule, denial].flatMap((rule) =>
    rule === undefined ? [] : [rule.conditions],
  );
  const why = isProven ? explainProven(gap) : explainUnknown(gap, opaque);
  return {
    ...describeTargets(gap),
    conditions: blocks.reduce(mergeBlocks, {}),
    sources: [grant.rule.source],
    certainty: isProven ? 'proven' : 'undecided',
    ...(why === undefined ? {} : { why }),
  };
}

function describeTargets({ grant, targets }: Gap): Pick<GapText, 'targets' | 'isNot'> {
  const { rule } = grant;
  const narrowest = targets.within.reduce<ListItem | undefined>(
    (best, item) => (best === undefined || contains(best.exact, item.exact) ? item : best),
    undefined,
  );
  if (narrowest !== undefined && !(rule.targets.isNot && narrowest.text === '*')) {
    return { targets: [narrowest.text], isNot: false };
  }
  return { targets: rule.targets.items.map(({ text }) => text).toSorted(), isNot: rule.targets.isNot };
}

/** The first one counts where both ask for the same key under the same operator. */
function mergeBlocks(a: ConditionBlock, b: ConditionBlock): ConditionBlock {
  const operators = sortedOnce([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(operators.map((operator) => [operator, { ...b[operator], ...a[operator] }]));
}

/** Of the side that does not allow it; the same words serve for what is gained and for what is lost. */
function explainProven({ reason, denial }: Gap): string | undefined {
  switch (reason) {
    case 'not-allowed':
    case 'other-conditions':
      return undefined;
    case 'boundary':
      return 'kept out by the permissions boundary';
    case 'denied':
      return `denied by ${denial?.source ?? 'a policy'}`;
  }
}

function explainUnknown({ grant, reason, denial }: Gap, opaque: readonly string[]): string {
  switch (reason) {
    case 'not-allowed':
      if (grant.rule.isOpaque) return 'the contents of this policy are not known here';
      if (hasUnknown(grant.rule)) return 'a part of it is not known here';
      if (grant.boundaryRule?.isOpaque === true) {
        return 'perhaps kept out by the permissions boundary, whose contents are not known here';
      }
      if (opaque.length > 0) return `perhaps allowed by ${opaque.join(', ')}, whose contents are not known here`;
      return 'perhaps allowed by other statements together';
    case 'other-conditions':
      return 'allowed under other conditions, and which of them are wider cannot be decided';
    case 'boundary':
      return 'perhaps kept out by the permissions boundary';
    case 'denied':
      return `perhaps denied by ${denial?.source ?? 'a policy'}`;
  }
}

function hasUnknown({ actions, targets, entries }: ServiceRule): boolean {
  const texts = [...actions.items, ...targets.items].map(({ exact }) => exact.text);
  return entries.some(({ isUnknown }) => isUnknown) || texts.some((text) => text.includes('${?'));
}

function keyOf(item: GapText & { readonly service: string }, parts: readonly string[]): string {
  const { service, isNot, conditions, sources, certainty, why = '' } = item;
  return canonicalJson([service, isNot, conditions, sources, certainty, why, parts]);
}

function namesOf(actions: readonly CatalogueAction[], others: readonly string[]): readonly string[] {
  return [...actions.map(({ name }) => name), '', ...others];
}

function sortActions(actions: readonly CatalogueAction[]): readonly CatalogueAction[] {
  const byName = new Map(actions.map((action) => [action.name, action]));
  return [...byName.values()].sort((a, b) => compareTexts(a.name, b.name));
}

function compareDifferences(a: PermissionDifference, b: PermissionDifference): number {
  return (
    compareTexts(a.service, b.service) ||
    compareTexts(b.certainty, a.certainty) ||
    compareTexts(canonicalJson([a.resources, a.conditions]), canonicalJson([b.resources, b.conditions])) ||
    compareTexts(canonicalJson([a.sources, a.others]), canonicalJson([b.sources, b.others]))
  );
}
