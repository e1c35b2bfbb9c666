/** Values of the condition keys of a request; a key that the request does not have is not in it. */
export type ConditionContext = Readonly<Record<string, string>>;

type Compare = (value: string, wanted: string) => boolean;

const operators: Readonly<Record<string, Compare>> = {
  StringEquals: (value, wanted) => value === wanted,
  StringLike: (value, wanted) => isLike(wanted, value),
  ArnLike: (value, wanted) => isLike(wanted, value),
  ArnEquals: (value, wanted) => isLike(wanted, value),
  Bool: (value, wanted) => value === wanted,
};

/**
 * Whether all conditions of a statement hold (IAM's documented logic: several values are alternatives, a missing key
 * fails a positive operator and passes a negated one).
 * @throws Error for an operator that is not simulated: it must not look enforced.
 */
export function holdsConditions(condition: unknown, context: ConditionContext): boolean {
  return Object.entries(membersOf(condition)).every(([operator, keys]) =>
    Object.entries(membersOf(keys)).every(([key, wanted]) => holds(operator, findValue(context, key), listOf(wanted))),
  );
}

function holds(operator: string, value: string | undefined, wanted: readonly string[]): boolean {
  if (operator === 'Null') return wanted.includes(String(value === undefined));
  const isOptional = operator.endsWith('IfExists');
  const name = operator.replace(/IfExists$/, '');
  const positive = name.replace(/^(String|Arn)Not/, '$1');
  const compare = operators[positive];
  if (compare === undefined) throw new Error(`condition: ${operator} is not simulated`);
  if (value === undefined) return isOptional || positive !== name;
  const isFound = wanted.some((one) => compare(value, one));
  return positive === name ? isFound : !isFound;
}

/** Names of keys ignore case. */
function findValue(context: ConditionContext, key: string): string | undefined {
  return Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

export function isLike(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(value);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly string[] {
  return [value].flat().map(String);
}
