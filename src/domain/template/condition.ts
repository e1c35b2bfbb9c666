import { isJsonObject, memberOf } from '../json.ts';
import type { Json } from '../json.ts';
import { atomOfUnknown, decideEquals } from './equality.ts';
import type { Scope } from './scope.ts';

type ConditionScope = Pick<Scope, 'conditions' | 'decide'>;
type Resolve = (value: Json) => Json | undefined;

/**
 * Whether a condition of the template holds. What cannot be evaluated is asked of `decide`, so that both of its
 * branches can be read. @returns undefined when it depends on what is not decided.
 */
export function isConditionTrue(
  name: Json | undefined,
  scope: ConditionScope,
  resolve: Resolve,
  /** Conditions that this one is part of. */
  within: readonly string[] = [],
): boolean | undefined {
  const condition = typeof name === 'string' ? memberOf(scope.conditions, name) : undefined;
  if (typeof name !== 'string' || condition === undefined) {
    // Not its name: where no condition is declared, it could be any text.
    return scope.decide(atomOfUnknown('a condition that is not defined'));
  }
  if (within.includes(name)) return scope.decide(atomOfUnknown(`the condition ${name}, which refers to itself,`));
  return evaluate(condition, scope, resolve, [...within, name]);
}

function evaluate(
  value: Json,
  scope: ConditionScope,
  resolve: Resolve,
  within: readonly string[],
): boolean | undefined {
  const [[key, argument] = ['', null], ...more] = isJsonObject(value) ? Object.entries(value) : [];
  const all = (): readonly Json[] => (Array.isArray(argument) ? (argument as readonly Json[]) : [argument]);
  const inner = (part: Json): boolean | undefined => evaluate(part, scope, resolve, within);
  switch (more.length === 0 ? key : '') {
    case 'Condition':
      return isConditionTrue(argument, scope, resolve, within);
    case 'Fn::Not': {
      const [part, ...others] = all();
      if (part === undefined || others.length > 0) break;
      const result = inner(part);
      return result === undefined ? undefined : !result;
    }
    case 'Fn::And':
      return combine(all(), inner, false);
    case 'Fn::Or':
      return combine(all(), inner, true);
    case 'Fn::Equals': {
      const [left, right, ...others] = all();
      if (left === undefined || right === undefined || others.length > 0) break;
      const side = (raw: Json): { readonly raw: Json; readonly resolved: Json | undefined } => ({
        raw,
        resolved: resolve(raw),
      });
      return decideEquals([side(left), side(right)], scope.decide);
    }
  }
  return scope.decide(atomOfUnknown(`the condition ${within.at(-1) ?? ''}, which cannot be read,`));
}

/** @param deciding the value of one part that decides the whole: false for And, true for Or. */
function combine(
  parts: readonly Json[],
  evaluatePart: (part: Json) => boolean | undefined,
  deciding: boolean,
): boolean | undefined {
  let isKnown = true;
  for (const part of parts) {
    const result = evaluatePart(part);
    if (result === deciding) return deciding;
    isKnown &&= result !== undefined;
  }
  return isKnown ? !deciding : undefined;
}
