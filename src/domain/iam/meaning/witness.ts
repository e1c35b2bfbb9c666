import type { ConditionEntry } from './conditions.ts';
import { readOperator } from './conditions.ts';
import { denialsOf, listRules } from './find-gaps.ts';
import type { Gap, ServiceRule, ServiceRules } from './find-gaps.ts';
import { isMatch, readPattern } from './text-pattern.ts';
import type { TextPattern } from './text-pattern.ts';
import type { TextList } from './text-set.ts';
import { findText, itemOf } from './text-set.ts';

type Answer = 'yes' | 'no' | 'maybe';

/** Texts that no policy is likely to hold, for what a wildcard or a placeholder may be. */
const sampleRun = '~sample~';
const sampleOne = '~';
const sampleAccount = '739184620557';
const mostContexts = 24;
const mostTargets = 12;

/** By key in lower case; one value each. */
type Context = ReadonlyMap<string, string>;

/**
 * Whether there is a request that is allowed now for certain and was not before, in an account with values that no
 * policy names. It is looked for among a few that lie near the gap; none found proves nothing.
 * @param actions examples of the actions that the gap is about.
 */
export function isProven(gap: Gap, actions: readonly string[], before: ServiceRules, after: ServiceRules): boolean {
  if (before.hidden.length > 0 || after.hidden.length > 0) return false;
  const own = new Set([...gap.grant.variables, ...(gap.denial?.variables ?? [])]);
  const all = new Set([...own, ...[before, after].flatMap(listRules).flatMap(({ variables }) => [...variables])]);
  const mostSuitable = all.size === own.size ? [own] : [own, all];
  return mostSuitable.some((variables) => isProvenWith(variables, gap, actions, before, after));
}

/** @param variables those that have a value in the request. */
function isProvenWith(
  variables: ReadonlySet<string>,
  gap: Gap,
  actions: readonly string[],
  before: ServiceRules,
  after: ServiceRules,
): boolean {
  let contexts: readonly Context[] | undefined;
  return actions.some((action) =>
    listTargets(gap, before).some((target) => {
      const now = findMatching(after, action, target, variables);
      if (!now.allowing.some(({ match }) => match === 'yes')) return false;
      const then = findMatching(before, action, target, variables);
      contexts ??= listContexts(gap, variables, before, after);
      return contexts.some((context) => evaluate(then, context) === 'no' && evaluate(now, context) === 'yes');
    }),
  );
}

/** A statement that concerns an action on a target, but for its conditions. */
interface Match {
  readonly rule: ServiceRule;
  readonly match: 'yes' | 'maybe';
}

interface Matching {
  readonly allowing: readonly Match[];
  readonly denying: readonly Match[];
  /** undefined: there is no boundary. */
  readonly bounding: readonly Match[] | undefined;
}

/** @param variables those that have their sample value; what another one does is not worked out here. */
function findMatching(set: ServiceRules, action: string, target: string, variables: ReadonlySet<string>): Matching {
  const find = (rules: readonly ServiceRule[]): readonly Match[] =>
    rules.flatMap((rule) => {
      // A policy that is not known may deny as well.
      const isOpen = rule.isOpaque || [...rule.variables].some((name) => !variables.has(name));
      const match = all([findText(rule.actions, action), isOpen ? 'maybe' : findText(ground(rule.targets), target)]);
      return match === 'no' ? [] : [{ rule, match }];
    });
  const { rules, boundary } = set;
  const denials = [...denialsOf(set), ...rules.filter(({ isOpaque }) => isOpaque)];
  return {
    allowing: find(rules.filter(({ effect }) => effect === 'Allow')),
    denying: find(denials),
    bounding: boundary.kind === 'none' ? undefined : find(boundary.rules.filter(({ effect }) => effect === 'Allow')),
  };
}

function evaluate({ allowing, denying, bounding }: Matching, context: Context): Answer {
  const answerOf = (matches: readonly Match[]): Answer => any(matches.map((match) => holds(match, context)));
  const denied = answerOf(denying);
  if (denied === 'yes') return 'no';
  const answer = all([answerOf(allowing), bounding === undefined ? 'yes' : answerOf(bounding)]);
  return answer === 'yes' && denied === 'maybe' ? 'maybe' : answer;
}

function holds({ rule, match }: Match, context: Context): Answer {
  return all([match, ...rule.entries.map((entry) => meets(entry, context))]);
}

function all(answers: readonly string[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

function any(answers: readonly string[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('maybe') ? 'maybe' : 'no';
}

const groundedLists = new WeakMap<TextList, TextList>();

/** With sample values instead of placeholders, but for what could not be read. A list is asked many times. */
function ground(list: TextList): TextList {
  const found = groundedLists.get(list) ?? groundItems(list);
  groundedLists.set(list, found);
  return found;
}

function groundItems(list: TextList): TextList {
  if (!list.items.some(({ exact, reach }) => exact.hasPlaceholder || reach.hasPlaceholder)) return list;
  const items = list.items.map(({ text, exact, reach }) => {
    const grounded = readPattern(fillPlaceholders(exact.text));
    return itemOf(text, grounded, exact === reach ? grounded : readPattern(fillPlaceholders(reach.text)));
  });
  return { isNot: list.isNot, items };
}

function fillPlaceholders(text: string): string {
  if (!text.includes('${')) return text;
  return text.replaceAll(/\$\{([^}]+)\}/g, (whole, name: string) => {
    if (name.startsWith('?') || ['!*', '!?', '!$'].includes(name)) return whole;
    return /^AWS::AccountId$/i.test(name) ? sampleAccount : sampleValue(name.replace('!', ''));
  });
}

function sampleValue(name: string): string {
  return `~${name.toLowerCase().replaceAll(/[^a-z0-9:./-]/g, '.')}~`;
}

/** A text of the pattern: each wildcard as given, escapes as they are. */
function fillWildcards(pattern: string, run: string): string {
  return fillPlaceholders(pattern).replaceAll(/\$\{!([*?$])\}|[*?]/g, (found, escaped: string | undefined) => {
    return escaped ?? (found === '*' ? run : sampleOne);
  });
}

function listTargets({ targets }: Gap, before: ServiceRules): readonly string[] {
  const own = targets.within.flatMap(({ exact }) => fillBoth(exact.text));
  const any = ['*', sampleRun, `AWS:${sampleAccount}:${sampleRun}`];
  // What an Allow excepted before.
  const excepted = before.rules.filter(({ targets: { isNot } }) => isNot).flatMap((rule) => rule.targets.items);
  const further = excepted.flatMap(({ reach }) => fillBoth(reach.text));
  return [...new Set([...(own.length === 0 ? any : own), ...further])].slice(0, mostTargets);
}

function fillBoth(pattern: string): readonly string[] {
  return [fillWildcards(pattern, sampleRun), fillWildcards(pattern, '')];
}

/** Contexts in which the statement may hold, such as were not allowed before, and such as are not denied now. */
function listContexts(
  { grant, denial }: Gap,
  variables: ReadonlySet<string>,
  before: ServiceRules,
  after: ServiceRules,
): readonly Context[] {
  const base: Context = new Map([...variables].map((name) => [name.toLowerCase(), sampleValue(name)]));
  // A variable keeps its value where the key is asked for as well.
  const extend = (context: Context, pairs: readonly (readonly [string, string])[]): Context =>
    new Map([...context, ...pairs.filter(([key]) => !base.has(key))]);
  const own = [...grant.entries, ...(denial?.entries ?? [])].filter(needsKey);
  const most = Math.min(4, Math.max(1, ...own.map(({ values }) => values.length)));
  const fill = (entries: readonly ConditionEntry[], index: number): Context =>
    extend(
      base,
      entries.map((entry) => [entry.key, sampleOf(entry, entry.values[index % entry.values.length] ?? '')]),
    );
  const firsts = Array.from({ length: most }, (_, index) => fill(own, index));
  const least = own.filter(
    ({ operator }) => !readOperator(operator).isIfExists && !operator.startsWith('forallvalues'),
  );
  const others = [...before.rules, ...denialsOf(after)].flatMap(({ entries }) => entries);
  const further = others.flatMap((entry) =>
    [...entry.values.map((value) => sampleOf(entry, value)), otherThan(entry)].map((value) =>
      extend(firsts[0] ?? base, [[entry.key, value]]),
    ),
  );
  const inCapitals = own
    .filter(({ operator }) => operator.includes('ignorecase'))
    .map(({ key, values }) => extend(firsts[0] ?? base, [[key, (values[0] ?? '').toUpperCase()]]));
  return [base, ...firsts, fill(least, 0), ...inCapitals, ...further].slice(0, mostContexts);
}

function needsKey({ operator, values }: ConditionEntry): boolean {
  if (operator.startsWith('null')) return !values.includes('true');
  return !operator.includes('not') && values.length > 0;
}

/** A value that the condition asks for. */
function sampleOf({ operator }: ConditionEntry, value: string): string {
  if (operator.startsWith('null')) return sampleRun;
  // The first address of a network.
  return fillWildcards(operator.includes('ipaddress') ? value.replace(/\/\d+$/, '') : value, sampleRun);
}

function otherThan({ values }: ConditionEntry): string {
  if (values.includes('true')) return 'false';
  return values.includes('false') ? 'true' : sampleRun;
}

/** Whether a condition holds; `maybe` for operators that are not worked out here. */
function meets(entry: ConditionEntry, context: Context): Answer {
  const { base, isIfExists, isSet } = readOperator(entry.operator);
  if (entry.isUnknown || entry.isDoubled || entry.values.length === 0) return 'maybe';
  const value = context.get(entry.key);
  if (isSet && value === undefined) return isIfExists ? 'maybe' : yesIf(base.startsWith('forallvalues:'));
  if (base === 'null')
    return yesIf(entry.values.some((wanted) => wanted.toLowerCase() === String(value === undefined)));
  const isNegated = base.includes('not');
  if (value === undefined) return yesIf(isIfExists || isNegated);
  // A set of one value, as each of the contexts has, is all of its values and any of them.
  const compared = base.replace(/^for\w+values?:/, '').replace('not', '');
  const found = any(groundValues(entry).map((wanted) => meetsValue(compared, wanted, value)));
  if (!isNegated || found === 'maybe') return found;
  return yesIf(found === 'no');
}

/** The wanted text, and the pattern that it is for operators that take one. */
interface Wanted {
  readonly text: string;
  readonly pattern: TextPattern;
}

const groundedValues = new WeakMap<ConditionEntry, readonly Wanted[]>();

function groundValues(entry: ConditionEntry): readonly Wanted[] {
  const found = groundedValues.get(entry);
  if (found !== undefined) return found;
  const values = entry.values.map(fillPlaceholders).map((value) => ({
    text: value.replaceAll(/\$\{!([*?$])\}/g, '$1'),
    pattern: readPattern(value),
  }));
  groundedValues.set(entry, values);
  return values;
}

function meetsValue(base: string, wanted: Wanted, value: string): Answer {
  switch (base) {
    case 'stringequals':
      return yesIf(wanted.text === value);
    case 'stringequalsignorecase':
    case 'bool':
      return yesIf(wanted.text.toLowerCase() === value.toLowerCase());
    case 'stringlike':
      return yesIf(isMatch(wanted.pattern, value));
    case 'arnlike':
    case 'arnequals':
      return meetsArn(wanted.pattern, value);
    case 'ipaddress':
      return isAddress.test(value) && `${wanted.text}/`.startsWith(`${value}/`) ? 'yes' : 'maybe';
    default:
      return 'maybe';
  }
}

const isAddress = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** IAM matches the six parts of an ARN one by one. */
function meetsArn(wanted: TextPattern, value: string): Answer {
  if (!isMatch(wanted, value)) return 'no';
  const [patterns, parts] = [splitParts(wanted.text), splitParts(value)];
  const isEach = patterns.every((pattern, index) => isMatch(readPattern(pattern), parts[index] ?? ''));
  return isEach && patterns.length === 6 && parts.length === 6 ? 'yes' : 'maybe';
}

function splitParts(arn: string): readonly string[] {
  const parts = arn.split(':');
  return parts.length > 6 ? [...parts.slice(0, 5), parts.slice(5).join(':')] : parts;
}

function yesIf(is: boolean): Answer {
  return is ? 'yes' : 'no';
}
