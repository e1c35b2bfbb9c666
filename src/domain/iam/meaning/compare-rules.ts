import type { ActionCatalogue, CatalogueAction } from '../catalogue.ts';
import { allActions, narrowToOthers, narrowToService, serviceOf } from './action-list.ts';
import { findGaps, listRules } from './find-gaps.ts';
import type { FoundGap, ServiceRule, ServiceRules } from './find-gaps.ts';
import { allowAll, isReadableAllow, narrowRules } from './rules.ts';
import type { Rule, RuleSet } from './rules.ts';
import { readPattern } from './text-pattern.ts';
import { findText, itemOf, literalItem, setWithin, without } from './text-set.ts';
import type { ListItem, TextSet } from './text-set.ts';
import { compareUniform } from './uniform-service.ts';
import type { UniformGap } from './uniform-service.ts';
import { isProven } from './witness.ts';

type Documented = ReadonlyMap<string, CatalogueAction>;

const noTexts: ReadonlySet<string> = new Set();
const noActions: Documented = new Map();

/**
 * @returns all gaps: none is the proof that nothing is gained. What could not be read is not looked at here, but for a
 * boundary, which may let everything through.
 */
export function compareRules(before: RuleSet, after: RuleSet, catalogue: ActionCatalogue): readonly FoundGap[] {
  const widest = widenBoundary(after);
  const services = listServices(before, widest, catalogue);
  const uniform = new Map<string, readonly UniformGap[]>();
  const found = [...services].flatMap((service) => {
    const narrow = (actions: Rule['actions']): ReturnType<typeof narrowToService> => narrowToService(actions, service);
    const now = narrowRules(widest, narrow);
    if (!now.rules.some(isReadableAllow)) return [];
    const then = narrowRules(before, narrow);
    if (isSameSet(then, now)) return [];
    const documented = listTexts(service, catalogue.services.get(service) ?? noActions);
    return (
      compareUniform(service, [...documented.values()], then, now, uniform) ??
      compareService(service, documented, then, now)
    );
  });
  return [...found, ...compareOthers(services, before, widest), ...compareOpaque(before, widest)];
}

/** A boundary that is not read as a whole may allow everything. */
function widenBoundary(set: RuleSet): RuleSet {
  const { boundary, hidden } = set;
  const unreadable = hidden.find(({ isBoundary }) => isBoundary);
  if (boundary.kind === 'none' || unreadable === undefined) return set;
  return { ...set, boundary: { kind: 'some', rules: [...boundary.rules, allowAll(unreadable.source, false)] } };
}

/** Most changes concern few services. Texts that could not be read are no proof. */
function isSameSet(before: ServiceRules, after: ServiceRules): boolean {
  const [then, now] = [before, after].map(meaningOf);
  return then === now && then?.includes('${?') === false;
}

function meaningOf({ rules, boundary }: ServiceRules): string {
  const meaningOfRules = (list: readonly ServiceRule[]): string =>
    list
      .map(({ actions, meaning }) => `${JSON.stringify(meaning)} ${textOfActions(actions)}`)
      .sort()
      .join('\n');
  return `${meaningOfRules(rules)}\n\n${boundary.kind === 'none' ? 'none' : meaningOfRules(boundary.rules)}`;
}

const actionTexts = new WeakMap<ServiceRule['actions'], string>();

/** As JSON, which has no line breaks of its own. */
function textOfActions(actions: ServiceRule['actions']): string {
  const text =
    actionTexts.get(actions) ?? JSON.stringify([actions.isNot, ...actions.items.map(({ exact }) => exact.text)]);
  actionTexts.set(actions, text);
  return text;
}

function listServices(before: RuleSet, after: RuleSet, catalogue: ActionCatalogue): ReadonlySet<string> {
  const named = [before, after].flatMap(({ rules, boundary }) =>
    [...rules, ...(boundary.kind === 'none' ? [] : boundary.rules)].flatMap(({ actions }) => [
      ...actions.byService.keys(),
    ]),
  );
  return new Set([...catalogue.services.keys(), ...named]);
}

function compareService(
  service: string,
  texts: Documented,
  before: ServiceRules,
  after: ServiceRules,
): readonly FoundGap[] {
  const alike = groupAlike(texts, [before, after].flatMap(listRules));
  const ofDocumented = alike.flatMap(({ example, actions }) => {
    const set = setWithin(literalItem(example));
    const allowing = after.rules.filter((rule) => isReadableAllow(rule) && findText(rule.actions, example) !== 'no');
    return allowing.flatMap((rule) =>
      findGaps(set, rule, before, after).map((gap) => ({
        gap,
        service,
        actions,
        others: undefined,
        isProven: isProven(gap, [example], before, after),
      })),
    );
  });
  const ofOthers = after.rules
    .filter(isReadableAllow)
    .flatMap((rule) =>
      listPatterns(rule, `${service}:*`).flatMap(({ set, text }) =>
        compareUndocumented({ rule, text, service, set: without(set, texts) }, before, after),
      ),
    );
  return [...ofDocumented, ...ofOthers];
}

const textsByService = new WeakMap<Documented, Documented>();

/** By `s3:getobject`; made once, as each comparison asks for all of them. */
function listTexts(service: string, documented: Documented): Documented {
  const found = textsByService.get(documented);
  if (found !== undefined) return found;
  const texts = new Map([...documented].map(([name, action]) => [`${service}:${name}`, action]));
  textsByService.set(documented, texts);
  return texts;
}

interface AlikeActions {
  /** `s3:getobject`. */
  readonly example: string;
  readonly actions: readonly CatalogueAction[];
}

/** Documented actions that each statement takes alike, so that one of them stands for all. */
function groupAlike(texts: Documented, rules: readonly ServiceRule[]): readonly AlikeActions[] {
  const groups = new Map<string, { readonly example: string; readonly actions: CatalogueAction[] }>();
  for (const [example, action] of texts) {
    const key = rules.map(({ actions }) => findText(actions, example)).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { example, actions: [action] });
    else group.actions.push(action);
  }
  return [...groups.values()];
}

interface Undocumented {
  readonly rule: ServiceRule;
  /** What of the statement it is, for reports. */
  readonly text: string;
  readonly service: string;
  readonly set: TextSet;
}

function compareUndocumented(
  { rule, text, service, set }: Undocumented,
  before: ServiceRules,
  after: ServiceRules,
): readonly FoundGap[] {
  const examples = service === '*' ? ['new:new'] : set.within.flatMap(({ exact }) => exampleOf(exact.text, service));
  return findGaps(set, rule, before, after).map((gap) => ({
    gap,
    service,
    actions: [],
    others: text,
    isProven: isProven(gap, examples, before, after),
  }));
}

function exampleOf(pattern: string, service: string): readonly string[] {
  const filled = pattern.replaceAll('*', 'new').replaceAll('?', 'n');
  return [filled.startsWith(`${service}:`) ? filled : `${service}:${filled}`];
}

interface PatternSet {
  readonly set: TextSet;
  readonly text: string;
}

/** What a statement allows as sets: one a pattern, or all of the service but what it excepts. */
function listPatterns({ actions }: ServiceRule, whole: string): readonly PatternSet[] {
  const wholeItem = itemOf(whole, readPattern(whole));
  if (actions.isNot) {
    return [{ set: { within: [wholeItem], outside: actions.items, excluded: noTexts }, text: whole }];
  }
  const distinct = new Map(actions.items.map((item) => [item.exact.text, item]));
  return [...distinct.values()].map((item) => narrowItem(item, wholeItem));
}

function narrowItem(item: ListItem, whole: ListItem): PatternSet {
  if (item.exact.prefix === '') return { set: setWithin(whole), text: whole.text };
  return serviceOf(item.exact.text) === undefined && whole.text !== '*'
    ? { set: setWithin(item, whole), text: item.text }
    : { set: setWithin(item), text: item.text };
}

/** Actions of services that neither the catalogue nor a statement names. */
function compareOthers(services: ReadonlySet<string>, before: RuleSet, after: RuleSet): readonly FoundGap[] {
  const [then, now] = [narrowRules(before, narrowToOthers), narrowRules(after, narrowToOthers)];
  const named = [...services].map((service) => itemOf(`${service}:*`, readPattern(`${service}:*`)));
  return now.rules
    .filter(isReadableAllow)
    .flatMap((rule) =>
      listPatterns(rule, '*').flatMap(({ set, text }) =>
        compareUndocumented(
          { rule, text, service: '*', set: { ...set, outside: [...set.outside, ...named] } },
          then,
          now,
        ),
      ),
    );
}

/** Policies whose contents are not known: what they allow may be more where a Deny or the boundary is gone. */
function compareOpaque(before: RuleSet, after: RuleSet): readonly FoundGap[] {
  const opaque = after.rules.filter(({ isOpaque }) => isOpaque);
  if (opaque.length === 0) return [];
  const [then, now] = [narrowRules(before, allActions), narrowRules(after, allActions)];
  const every: TextSet = { within: [], outside: [], excluded: noTexts };
  return now.rules
    .filter(({ isOpaque }) => isOpaque)
    .flatMap((rule) => findGaps(every, rule, then, now))
    .map((gap) => ({ gap, service: '*', actions: [], others: '*', isProven: false }));
}
