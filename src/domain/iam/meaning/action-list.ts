import { asOf2012, contains, isMatch, mayOverlap, readPattern } from './text-pattern.ts';
import { itemOf, setWithin } from './text-set.ts';
import type { ListItem, TextList, TextSet } from './text-set.ts';

/** The actions of a statement, sorted by service: of thousands only a few concern one service. */
export interface ActionList {
  readonly isNot: boolean;
  /** By service prefix in lower case. */
  readonly byService: ReadonlyMap<string, readonly ListItem[]>;
  /** Those whose service is a pattern or not readable. */
  readonly ofAnyService: readonly ListItem[];
}

/** Every action is a service, one colon, and a name. */
const anyAction = readPattern('?*:?*');
const everything = '*';

/**
 * IAM ignores the case of actions, and knows no variables in them. What matches each action, however it is spelled
 * (`*:*`, `?*`), reads as `*`.
 */
export function readActions(actions: readonly string[], isNot: boolean): ActionList {
  const items = actions.map(readAction);
  const known = items.filter(({ exact }) => serviceOf(exact.text) !== undefined);
  const byService = Map.groupBy(known, ({ exact }) => serviceOf(exact.text) ?? '');
  return { isNot, byService, ofAnyService: items.filter((item) => !known.includes(item)) };
}

function readAction(action: string): ListItem {
  const text = asOf2012(action.toLowerCase(), '2008-10-17');
  const pattern = readPattern(text);
  if (contains(pattern, anyAction)) return itemOf(action, readPattern(everything));
  // A name has at least one character.
  const name = /^([^:]*):[*?]+$/.exec(text)?.[1];
  const isWholeService = name !== undefined && contains(pattern, readPattern(`${name}:?*`));
  return itemOf(action, isWholeService ? readPattern(`${name}:*`) : pattern);
}

/** @returns undefined where the part before the colon is not one certain service. */
export function serviceOf(action: string): string | undefined {
  const service = /^([^:]*):/.exec(action)?.[1];
  return service === undefined || /[*?$]/.test(service) ? undefined : service;
}

const narrowed = new WeakMap<ActionList, Map<string, TextList | undefined>>();

/** As far as it concerns a service; undefined: it asks for no action of it. The same list for the same service. */
export function narrowToService(list: ActionList, service: string): TextList | undefined {
  const byService = narrowed.get(list) ?? new Map<string, TextList | undefined>();
  if (byService.has(service)) return byService.get(service);
  const found = narrow(list, service);
  narrowed.set(list, byService.set(service, found));
  return found;
}

function narrow(list: ActionList, service: string): TextList | undefined {
  const others = list.ofAnyService.flatMap((item) => specialize(item, service));
  return toList(list.isNot, [...(list.byService.get(service) ?? []), ...others]);
}

/** As far as it concerns services that no list names. */
export function narrowToOthers(list: ActionList): TextList | undefined {
  return toList(list.isNot, list.ofAnyService);
}

/** All of it; it takes time with thousands of actions. */
export function allActions(list: ActionList): TextList | undefined {
  return toList(list.isNot, [...list.ofAnyService, ...[...list.byService.values()].flat()]);
}

function toList(isNot: boolean, items: readonly ListItem[]): TextList | undefined {
  return items.length === 0 && !isNot ? undefined : { isNot, items };
}

/** `*:Get*` is `s3:Get*` for S3: the one colon of an action is where the pattern has its own. */
function specialize(item: ListItem, service: string): readonly ListItem[] {
  if (item.exact.prefix === '') return [item];
  const parts = item.exact.text.split(':');
  const [servicePart = '', name = ''] = parts;
  if (parts.length === 2 && !item.exact.hasPlaceholder) {
    return isMatch(readPattern(servicePart), service) ? [itemOf(item.text, readPattern(`${service}:${name}`))] : [];
  }
  return mayOverlap(item.exact, readPattern(`${service}:*`)) ? [item] : [];
}

/** All actions of a service. */
export function wholeOf(service: string): TextSet {
  return setWithin(itemOf(`${service}:*`, readPattern(`${service}:*`)));
}
