import { contains, isMatch, literalPattern, mayOverlap } from './text-pattern.ts';
import type { TextPattern } from './text-pattern.ts';

/** An item of a list of actions, resources or principals. */
export interface ListItem {
  /** As the policy has it, for reports. */
  readonly text: string;
  readonly exact: TextPattern;
  /** All that it could concern: of a role also its sessions. For actions and resources the same as `exact`. */
  readonly reach: TextPattern;
}

/** What a statement asks of an action, resource or principal: one of these, or none of these. */
export interface TextList {
  readonly isNot: boolean;
  readonly items: readonly ListItem[];
}

/** Texts that are in each of `within` and in none of `outside`. */
export interface TextSet {
  readonly within: readonly ListItem[];
  readonly outside: readonly ListItem[];
  /** Further texts that are not in it. */
  readonly excluded: TextNames;
}

/** A set or the keys of a map. */
type TextNames = Pick<ReadonlySet<string>, 'has' | 'size'>;

const none: TextNames = new Set();

export function itemOf(text: string, exact: TextPattern, reach: TextPattern = exact): ListItem {
  return { text, exact, reach };
}

export function literalItem(text: string): ListItem {
  return itemOf(text, literalPattern(text));
}

export function setWithin(...within: readonly ListItem[]): TextSet {
  return { within, outside: [], excluded: none };
}

export function without(set: TextSet, excluded: TextNames): TextSet {
  return { ...set, excluded };
}

/** The sets that together are what a list asks for: one an item. */
export function splitList(list: TextList): readonly TextSet[] {
  if (list.isNot) return [{ within: [], outside: list.items, excluded: none }];
  return list.items.map((item) => setWithin(item));
}

export function intersect(a: TextSet, b: TextSet): TextSet {
  return {
    within: joinItems(a.within, b.within),
    outside: joinItems(a.outside, b.outside),
    excluded: a.excluded.size === 0 ? b.excluded : a.excluded,
  };
}

function joinItems(a: readonly ListItem[], b: readonly ListItem[]): readonly ListItem[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b.filter((item) => !a.includes(item))];
}

/** Proven: the list asks for each text of the set, or for more. */
export function isInside(set: TextSet, list: TextList): boolean {
  if (list.isNot) return list.items.every((item) => isApart(set, item));
  return list.items.some(({ exact }) => isWithin(set, exact));
}

/** Proven: the list asks for no text of the set. */
export function isDisjoint(set: TextSet, list: TextList): boolean {
  if (list.isNot) return list.items.some(({ exact }) => isWithin(set, exact));
  return list.items.every((item) => isApart(set, item));
}

/** Proven: there is no text in it. */
export function isEmpty(set: TextSet): boolean {
  const { within, outside, excluded } = set;
  if (outside.some(({ exact }) => isWithin(set, exact))) return true;
  if (within.some(({ exact }) => exact.literal !== undefined && excluded.has(exact.literal))) return true;
  return within.some((item, index) => within.slice(index + 1).some((other) => !mayOverlap(item.reach, other.reach)));
}

/**
 * What is left of a set without what a list asks for: nothing, or sets that together hold at least all of it.
 * "None of these" leaves just these, where it is certain what each of them is.
 */
export function subtract(set: TextSet, list: TextList): readonly TextSet[] {
  if (!list.isNot) {
    const touched = list.items.filter((item) => !isApart(set, item));
    return [{ ...set, outside: joinItems(set.outside, touched) }];
  }
  if (list.items.some(({ exact, reach }) => exact !== reach)) return [set];
  const parts = list.items.map((item) => intersect(set, setWithin(item)));
  return parts.filter((part) => !isEmpty(part));
}

function isWithin({ within }: TextSet, pattern: TextPattern): boolean {
  if (within.length === 0) return pattern.prefix === '';
  return within.some(({ exact }) => contains(pattern, exact));
}

function isApart({ within, outside, excluded }: TextSet, item: ListItem): boolean {
  if (item.exact.literal !== undefined && excluded.has(item.exact.literal)) return true;
  return (
    within.some(({ reach }) => !mayOverlap(reach, item.reach)) ||
    outside.some(({ exact }) => contains(exact, item.exact))
  );
}

/** Whether a text is one that the list asks for. `no` and `yes` are proven. */
export function findText(list: TextList, text: string): 'yes' | 'no' | 'maybe' {
  if (list.items.some(({ exact }) => isMatch(exact, text))) return list.isNot ? 'no' : 'yes';
  const open = list.items.filter(({ exact, reach }) => exact !== reach || exact.hasPlaceholder);
  if (open.length > 0) {
    const literal = literalPattern(text);
    if (open.some(({ reach }) => mayOverlap(reach, literal))) return 'maybe';
  }
  return list.isNot ? 'yes' : 'no';
}
