import type { ConditionEntry } from './conditions.ts';
import { readOperator } from './conditions.ts';
import { denialsOf } from './find-gaps.ts';
import type { Gap, ServiceRule, ServiceRules } from './find-gaps.ts';
import { isMatch, mayOverlap, literalPattern, readPattern } from './text-pattern.ts';
import type { TextList } from './text-set.ts';
import { findText, itemOf } from './text-set.ts';

/** A single request. */
interface Request {
  readonly action: string;
  readonly target: string;
  /** By key in lower case; one value each. */
  readonly context: ReadonlyMap<string, string>;
}

type Answer = 'yes' | 'no' | 'maybe';

/** Texts that no policy is likely to hold, for what a wildcard or a placeholder may be. */
const sampleRun = '~sample~';
const sampleOne = '~';
const sampleAccount = '739184620557';
const mostContexts = 24;

/**
 * Whether there is a request that is allowed now for certain and was not before, in an account with values that no
 * policy names. It is looked for among a few that lie near the gap; none found proves nothing.
 * @param actions examples of the actions that the gap is about.
 */
export function isProven(gap: Gap, actions: readonly string[], before: ServiceRules, after: ServiceRules): boolean {
  const targets = listTargets(gap);
  return listContexts(gap, before).some((context) =>
    targets.some((target) =>
      actions.some((action) => {
        const request = { action, target, context };
        return evaluate(before, request) === 'no' && evaluate(after, request) === 'yes';
      }),
    ),
  );
}

function evaluate({ rules, boundary, hidden }: ServiceRules, request: Request): Answer {
  const allowing = rules.filter(({ effect }) => effect === 'Allow').map((rule) => holds(rule, request));
  const denying = denialsOf({ rules, boundary, hidden }).map((rule) => holds(rule, request));
  if (denying.includes('yes')) return 'no';
  const bounding =
    boundary.kind === 'none'
      ? ['yes']
      : boundary.rules.filter(({ effect }) => effect === 'Allow').map((rule) => holds(rule, request));
  const answer = all([any(allowing), any(bounding)]);
  if (hidden.length > 0) return 'maybe';
  // A policy that is not known may deny as well.
  const mayDeny = denying.includes('maybe') || rules.some(({ isOpaque }) => isOpaque);
  return answer === 'yes' && mayDeny ? 'maybe' : answer;
}

function holds(rule: ServiceRule, { action, target, context }: Request): Answer {
  if (rule.isOpaque) return 'maybe';
  return all([
    findText(rule.actions, action),
    findText(ground(rule.targets), target),
    ...rule.entries.map((entry) => meets(entry, context)),
  ]);
}

function all(answers: readonly string[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

function any(answers: readonly string[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('maybe') ? 'maybe' : 'no';
}

/** With sample values instead of placeholders, but for what could not be read. */
function ground(list: TextList): TextList {
  if (!list.items.some(({ exact, reach }) => exact.hasPlaceholder || reach.hasPlaceholder)) return list;
  const items = list.items.map(({ text, exact, reach }) => {
    const grounded = readPattern(fillPlaceholders(exact.text));
    return itemOf(text, grounded, exact === reach ? grounded : readPattern(fillPlaceholders(reach.text)));
  });
  return { isNot: list.isNot, items };
}

function fillPlaceholders(text: string): string {
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

function listTargets({ targets }: Gap): readonly string[] {
  if (targets.within.length === 0) return ['*', sampleRun, `AWS:${sampleAccount}:${sampleRun}`];
  return targets.within.flatMap(({ exact }) => [fillWildcards(exact.text, sampleRun), fillWildcards(exact.text, '')]);
}

/** Contexts in which the statement may hold, and such as were not allowed before. */
function listContexts({ grant, denial }: Gap, before: ServiceRules): readonly ReadonlyMap<string, string>[] {
  const variables = [...grant.variables, ...(denial?.variables ?? [])];
  const base = new Map(variables.map((name) => [name.toLowerCase(), sampleValue(name)]));
  const own = [...grant.entries, ...(denial?.entries ?? [])].filter(needsKey);
  const firsts = Array.from({ length: 4 }, (_, index) =>
    extend(
      base,
      own.map((entry) => [entry.key, sampleOf(entry.values[index % entry.values.length] ?? '')]),
    ),
  );
  const others = before.rules.flatMap(({ entries }) => entries);
  const further = others.flatMap(({ key, values }) =>
    [...values.map(sampleOf), sampleRun].map((value) => extend(firsts[0] ?? base, [[key, value]])),
  );
  return [base, ...firsts, ...further].slice(0, mostContexts);
}

function needsKey({ operator, values }: ConditionEntry): boolean {
  return !operator.includes('not') && !operator.startsWith('null') && values.length > 0;
}

function sampleOf(value: string): string {
  return fillWildcards(value, sampleRun);
}

function extend(
  context: ReadonlyMap<string, string>,
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  return new Map([...context, ...pairs]);
}

/** Whether a condition holds; `maybe` for operators that are not worked out here. */
function meets(entry: ConditionEntry, context: ReadonlyMap<string, string>): Answer {
  const { base, isIfExists, isSet } = readOperator(entry.operator);
  if (entry.isUnknown || entry.isDoubled || entry.values.length === 0) return 'maybe';
  const value = context.get(entry.key);
  const values = entry.values.map(fillPlaceholders);
  if (isSet) return value === undefined ? (entry.operator.startsWith('forallvalues') ? 'yes' : 'no') : 'maybe';
  if (base === 'null') return yesIf(values.some((wanted) => wanted.toLowerCase() === String(value === undefined)));
  const isNegated = base.includes('not');
  if (value === undefined) return yesIf(isIfExists || isNegated);
  const found = any(values.map((wanted) => meetsValue(base.replace('not', ''), wanted, value)));
  if (!isNegated || found === 'maybe') return found;
  return yesIf(found === 'no');
}

function meetsValue(base: string, wanted: string, value: string): Answer {
  switch (base) {
    case 'stringequals':
      return yesIf(unescapeText(wanted) === value);
    case 'stringequalsignorecase':
    case 'bool':
      return yesIf(wanted.toLowerCase() === value.toLowerCase());
    case 'stringlike':
      return yesIf(isMatch(readPattern(wanted), value));
    case 'arnlike':
    case 'arnequals':
      if (wanted === value && /^arn:[^*?]*$/.test(value)) return 'yes';
      return mayOverlap(readPattern(wanted), literalPattern(value)) ? 'maybe' : 'no';
    default:
      return 'maybe';
  }
}

function unescapeText(text: string): string {
  return text.replaceAll(/\$\{!([*?$])\}/g, '$1');
}

function yesIf(is: boolean): Answer {
  return is ? 'yes' : 'no';
}
