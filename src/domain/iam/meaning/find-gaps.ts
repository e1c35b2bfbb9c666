import type { CatalogueAction } from '../catalogue.ts';
import { implies } from './conditions.ts';
import type { ConditionEntry } from './conditions.ts';
import type { Rule, RuleSet } from './rules.ts';
import { intersect, isDisjoint, isEmpty, isInside, splitList, subtract } from './text-set.ts';
import type { TextList, TextSet } from './text-set.ts';

/** A statement, its actions narrowed to those of a service. */
export type ServiceRule = Rule<TextList>;
export type ServiceRules = RuleSet<TextList>;

/** Requests that one statement allows, as far as a boundary and unconditional denials let it. */
export interface Grant {
  readonly rule: ServiceRule;
  readonly boundaryRule: ServiceRule | undefined;
  readonly actions: TextSet;
  readonly targets: TextSet;
  readonly entries: readonly ConditionEntry[];
  /** Variables that have a value, or the statement would not hold. */
  readonly variables: ReadonlySet<string>;
}

/** A grant that is not proven to have been there before. */
export interface Gap {
  readonly grant: Grant;
  readonly reason: 'not-allowed' | 'other-conditions' | 'boundary' | 'denied';
  /** The Deny that kept it out. */
  readonly denial?: ServiceRule;
  /** What of the grant it is, where the denial kept out a part of it. */
  readonly targets: TextSet;
}

/** Something that a statement allows now and that is not proven to have been allowed before. */
export interface FoundGap {
  readonly gap: Gap;
  /** `*` for actions of services that are not documented, or of all. */
  readonly service: string;
  /** Documented ones. */
  readonly actions: readonly CatalogueAction[];
  /** A pattern for those that are not. */
  readonly others: string | undefined;
  /** There is a request that is allowed now and was not before. */
  readonly isProven: boolean;
}

/** More parts than these are not worth the time: a grant that is not cut further is the larger one. */
const mostParts = 64;

/**
 * What of a statement is not proven to have been allowed before.
 * @param actions the actions to ask about; each of them is one of the statement's.
 */
export function findGaps(
  actions: TextSet,
  rule: ServiceRule,
  before: ServiceRules,
  after: ServiceRules,
): readonly Gap[] {
  return listOpenGrants(actions, rule, after).flatMap((grant) => findGapsOfGrant(grant, before, denialsOf(after)));
}

/** What a statement lets through, resource by resource; none is the proof that a boundary or a Deny keeps all out. */
export function listOpenGrants(actions: TextSet, rule: ServiceRule, set: ServiceRules): readonly Grant[] {
  return listGrants(actions, rule, set).flatMap((grant) => cutDenied(grant, denialsOf(set)));
}

/** The statement, resource by resource, with each statement of the boundary that lets it through. */
function listGrants(actions: TextSet, rule: ServiceRule, { boundary }: ServiceRules): readonly Grant[] {
  const { entries, variables } = rule;
  const grants = splitList(rule.targets).map((targets) => ({
    rule,
    boundaryRule: undefined,
    actions,
    targets,
    entries,
    variables,
  }));
  if (boundary.kind === 'none') return grants.filter(isPossible);
  const allowing = boundary.rules.filter(({ effect }) => effect === 'Allow');
  return grants.flatMap((grant) => allowing.flatMap((other) => bound(grant, other))).filter(isPossible);
}

function bound(grant: Grant, other: ServiceRule): readonly Grant[] {
  if (isDisjoint(grant.actions, other.actions)) return [];
  const isWhole = isInside(grant.actions, other.actions);
  const actionParts = isWhole ? [grant.actions] : meet(grant.actions, other.actions);
  const targetParts = meet(grant.targets, other.targets);
  return actionParts.flatMap((actions) =>
    targetParts.map((targets) => ({
      ...grant,
      boundaryRule: other,
      actions,
      targets,
      entries: [...grant.entries, ...other.entries],
      variables: union(grant.variables, other.variables),
    })),
  );
}

function meet(set: TextSet, list: TextList): readonly TextSet[] {
  return splitList(list)
    .map((part) => intersect(set, part))
    .filter((part) => !isEmpty(part));
}

function isPossible({ actions, targets }: Grant): boolean {
  return !isEmpty(actions) && !isEmpty(targets);
}

/** Without what is denied for certain. A Deny cuts where it holds for all of the grant but in one respect. */
function cutDenied(grant: Grant, denials: readonly ServiceRule[]): readonly Grant[] {
  let parts: readonly Grant[] = [grant];
  for (const denial of denials) {
    const cut = parts.flatMap((part) => cutBy(part, denial));
    if (cut.length <= mostParts) parts = cut;
  }
  return parts;
}

function cutBy(grant: Grant, denial: ServiceRule): readonly Grant[] {
  if (!isSubset(denial.variables, grant.variables) || !implies(grant.entries, denial.entries)) return [grant];
  if (isInside(grant.targets, denial.targets)) {
    return subtract(grant.actions, denial.actions)
      .map((actions) => ({ ...grant, actions }))
      .filter(isPossible);
  }
  if (!isInside(grant.actions, denial.actions)) return [grant];
  return subtract(grant.targets, denial.targets)
    .map((targets) => ({ ...grant, targets }))
    .filter(isPossible);
}

function findGapsOfGrant(grant: Grant, before: ServiceRules, denialsAfter: readonly ServiceRule[]): readonly Gap[] {
  const { targets } = grant;
  const allowing = before.rules.filter(({ effect }) => effect === 'Allow');
  if (!allowing.some((rule) => allows(rule, grant))) {
    const hasOtherConditions = allowing.some((rule) => allows({ ...rule, entries: [], variables: new Set() }, grant));
    return [{ grant, targets, reason: hasOtherConditions ? 'other-conditions' : 'not-allowed' }];
  }
  if (!passesBoundary(grant, before)) return [{ grant, targets, reason: 'boundary' }];
  return denialsOf(before).flatMap((denial) => findDeniedBefore(grant, denial, denialsAfter));
}

/** What an unknown policy allows is allowed by the same policy alone. */
function allows(rule: ServiceRule, grant: Grant): boolean {
  return rule.isOpaque ? isSameOpaque(rule, grant.rule) : isCovered(rule, grant);
}

function isSameOpaque(rule: ServiceRule, other: ServiceRule | undefined): boolean {
  return other?.isOpaque === true && other.source === rule.source;
}

/** Proven: the statement holds for each request of the grant. */
function isCovered(rule: ServiceRule, { actions, targets, entries, variables }: Grant): boolean {
  return (
    isSubset(rule.variables, variables) &&
    isInside(actions, rule.actions) &&
    isInside(targets, rule.targets) &&
    implies(entries, rule.entries)
  );
}

function passesBoundary(grant: Grant, { boundary }: ServiceRules): boolean {
  if (boundary.kind === 'none') return true;
  return boundary.rules.some((rule) => {
    if (rule.effect === 'Deny') return false;
    return rule.isOpaque ? isSameOpaque(rule, grant.boundaryRule) : isCovered(rule, grant);
  });
}

/** What a Deny kept out before, and no Deny does now, part by part of that Deny. */
function findDeniedBefore(grant: Grant, denial: ServiceRule, denialsAfter: readonly ServiceRule[]): readonly Gap[] {
  if (isDisjoint(grant.actions, denial.actions) || isDisjoint(grant.targets, denial.targets)) return [];
  const denied = {
    entries: [...grant.entries, ...denial.entries],
    variables: union(grant.variables, denial.variables),
  };
  const parts = meet(grant.actions, denial.actions).flatMap((actions) =>
    meet(grant.targets, denial.targets).map((targets) => ({ ...grant, ...denied, actions, targets })),
  );
  return parts
    .filter((part) => !denialsAfter.some((rule) => isCovered(rule, part)))
    .map((part) => ({ grant, denial, reason: 'denied' as const, targets: part.targets }));
}

/** A boundary denies, too. */
export function denialsOf({ rules, boundary }: ServiceRules): readonly ServiceRule[] {
  const all = boundary.kind === 'none' ? rules : [...rules, ...boundary.rules];
  return all.filter(({ effect }) => effect === 'Deny');
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return b.size === 0 ? a : new Set([...a, ...b]);
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((item) => whole.has(item));
}

export function listRules({ rules, boundary }: ServiceRules): readonly ServiceRule[] {
  return boundary.kind === 'none' ? rules : [...rules, ...boundary.rules];
}
