import type { PolicyStatement } from '../../policy.ts';

export interface Condition {
  readonly operator: string;
  /** In lower case: IAM ignores the case of keys. */
  readonly key: string;
  readonly values: readonly string[];
}

/** All of them must hold. */
export function listConditions({ conditions }: PolicyStatement): readonly Condition[] {
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key: key.toLowerCase(), values })),
  );
}

/** Under others a request without the key is let in: `…IfExists`, `ForAllValues:`, `Null`, what is negated. */
const askingOperator = /^(?:ForAnyValue:)?(?:String(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Equals|Like))$/;

/**
 * Whether a request without the key, or with another value, is refused for certain. Spelled as AWS documents it: an
 * operator in another case is not counted as protection.
 */
export function asksForValue({ operator, values }: Condition): boolean {
  return askingOperator.test(operator) && values.length > 0;
}

/** `*` and `?` are wildcards. */
export function readsWildcards({ operator }: Condition): boolean {
  return /Like$|Arn/.test(operator);
}

/** The value of each alternative up to its first wildcard; undefined: of one of them nothing is certain. */
export function fixedParts(
  condition: Condition,
): readonly { readonly text: string; readonly isWhole: boolean }[] | undefined {
  if (!asksForValue(condition) || condition.values.some((value) => value.includes('${'))) return undefined;
  return condition.values.map((value) => {
    const end = readsWildcards(condition) ? value.search(/[*?]/) : -1;
    return end === -1 ? { text: value, isWhole: true } : { text: value.slice(0, end), isWhole: false };
  });
}

/** It must have one of certain values, in which nothing is left open. */
export function isLiteral(condition: Condition): boolean {
  return fixedParts(condition)?.every(({ isWhole, text }) => isWhole && text !== '' && !/[*?]/.test(text)) ?? false;
}
