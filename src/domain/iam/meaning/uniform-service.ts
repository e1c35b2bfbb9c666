import type { CatalogueAction } from '../catalogue.ts';
import { wholeOf } from './action-list.ts';
import { findGaps, listRules } from './find-gaps.ts';
import type { FoundGap, ServiceRule, ServiceRules } from './find-gaps.ts';
import { isReadableAllow } from './rules.ts';
import { isDisjoint, isInside } from './text-set.ts';
import type { TextSet } from './text-set.ts';
import { isProven } from './witness.ts';

/** A gap that is the same for each action of a service. */
export type UniformGap = Pick<FoundGap, 'gap' | 'isProven'>;

/**
 * A service of which each statement takes all actions or none: most services, where a statement says `*`. What is
 * found for one of them is right for each other one with the same statements.
 * @returns undefined for other services.
 */
export function compareUniform(
  service: string,
  documented: readonly CatalogueAction[],
  before: ServiceRules,
  after: ServiceRules,
  known: Map<string, readonly UniformGap[]>,
): readonly FoundGap[] | undefined {
  const whole = wholeOf(service);
  const [then, now] = [before, after].map((set) => keepTouching(set, whole));
  if (then === undefined || now === undefined) return undefined;
  const key = JSON.stringify([then, now].map(listMeanings));
  const gaps = known.get(key) ?? findUniformGaps(service, then, now);
  known.set(key, gaps);
  return gaps.map((gap) => ({ ...gap, service, actions: documented, others: `${service}:*` }));
}

/** Without the statements that take no action of the service; undefined when one takes some of them. */
function keepTouching(set: ServiceRules, whole: TextSet): ServiceRules | undefined {
  const touches = ({ actions }: ServiceRule): boolean => !isDisjoint(whole, actions);
  const { rules, boundary, hidden } = set;
  const kept: ServiceRules = {
    rules: rules.filter(touches),
    boundary: boundary.kind === 'none' ? boundary : { kind: 'some', rules: boundary.rules.filter(touches) },
    hidden,
  };
  return listRules(kept).every(({ actions }) => isInside(whole, actions)) ? kept : undefined;
}

function listMeanings({ rules, boundary }: ServiceRules): readonly (readonly string[])[] {
  const meanings = (list: readonly ServiceRule[]): readonly string[] =>
    list.map(({ meaning, source }) => JSON.stringify([meaning, source]));
  return boundary.kind === 'none' ? [meanings(rules)] : [meanings(rules), meanings(boundary.rules)];
}

function findUniformGaps(service: string, before: ServiceRules, after: ServiceRules): readonly UniformGap[] {
  return after.rules
    .filter(isReadableAllow)
    .flatMap((rule) => findGaps(wholeOf(service), rule, before, after))
    .map((gap) => ({ gap, isProven: isProven(gap, [`${service}:new`], before, after) }));
}
