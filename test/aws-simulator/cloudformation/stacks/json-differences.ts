import { canonicalText, isObject, textOf } from '../../record.ts';

/** As CloudFormation answers it. */
export interface PropertyDifference {
  readonly PropertyPath: string;
  readonly ExpectedValue: string;
  readonly ActualValue: string;
  readonly DifferenceType: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
}

/** Every place in which two values differ, as deep as both have it. Lists compare without regard to order. */
export function findDifferences(path: string, expected: unknown, actual: unknown): readonly PropertyDifference[] {
  if (canonicalText(expected) === canonicalText(actual)) return [];
  if (isObject(expected) && isObject(actual)) {
    return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((member) =>
      findDifferences(`${path}/${member}`, expected[member], actual[member]),
    );
  }
  if (Array.isArray(expected) && Array.isArray(actual)) return compareLists(path, expected, actual);
  return [difference(path, expected, actual)];
}

export function difference(path: string, expected: unknown, actual: unknown): PropertyDifference {
  return {
    PropertyPath: path,
    ExpectedValue: valueText(expected),
    ActualValue: valueText(actual),
    DifferenceType: expected === undefined ? 'ADD' : actual === undefined ? 'REMOVE' : 'NOT_EQUAL',
  };
}

/** What one list lacks pairs with what the other has in addition, in order. */
function compareLists(
  path: string,
  expected: readonly unknown[],
  actual: readonly unknown[],
): readonly PropertyDifference[] {
  const lacking = notIn(expected, actual);
  const additional = notIn(actual, expected);
  const length = Math.max(lacking.length, additional.length);
  return Array.from({ length }, (_, index) => {
    const [lack, addition] = [lacking[index], additional[index]];
    const place = lack?.index ?? addition?.index ?? 0;
    return findDifferences(`${path}/${place}`, lack?.value, addition?.value);
  }).flat();
}

function notIn(
  list: readonly unknown[],
  other: readonly unknown[],
): readonly { readonly index: number; readonly value: unknown }[] {
  const texts = other.map(canonicalText);
  return list.flatMap((value, index) => (texts.includes(canonicalText(value)) ? [] : [{ index, value }]));
}

/** A text as it is, anything else as JSON, and what is missing as `null`. */
function valueText(value: unknown): string {
  return textOf(value) ?? canonicalText(value ?? null);
}
