import { anyExternalId } from '../external-id-label.ts';
import { isExternalIdKey, isLiteralIdLabel } from '../policy.ts';
import type { PolicyStatement } from '../policy.ts';
import { asOf2012, contains, literalPattern, readPattern } from './text-pattern.ts';
import type { TextPattern } from './text-pattern.ts';

export type ConditionBlock = PolicyStatement['conditions'];

/** One key under one operator. All entries of a block must hold; the values of one are alternatives. */
export interface ConditionEntry {
  /** In lower case, as IAM compares keys; operators, too: which spellings IAM accepts is not documented. */
  readonly operator: string;
  readonly key: string;
  /** In the form of version 2012-10-17, without duplicates, sorted. */
  readonly values: readonly string[];
  /** Something in it could not be read, be it the operator, the key or a value. */
  readonly isUnknown: boolean;
  /** The operator or the key could not be read. */
  readonly isNameUnknown: boolean;
  /** The block has the key twice under this operator, in different case: which one counts is not documented. */
  readonly isDoubled: boolean;
}

/** What an entry asks of one value of the request. */
type Kind =
  /** One of the values fits. With `isPattern` they are patterns. */
  | { readonly kind: 'positive'; readonly isPattern: boolean }
  /** None of them does. */
  | { readonly kind: 'negated'; readonly isPattern: boolean }
  | { readonly kind: 'other' };

const positive = new Set([
  ...['stringequals', 'stringequalsignorecase', 'stringlike', 'bool', 'binaryequals', 'ipaddress', 'null'],
  ...['arnequals', 'arnlike', 'numericequals', 'dateequals'],
  ...['numericlessthan', 'numericlessthanequals', 'numericgreaterthan', 'numericgreaterthanequals'],
  ...['datelessthan', 'datelessthanequals', 'dategreaterthan', 'dategreaterthanequals'],
]);
const negated = new Set([
  ...['stringnotequals', 'stringnotequalsignorecase', 'stringnotlike', 'notipaddress'],
  ...['arnnotequals', 'arnnotlike', 'numericnotequals', 'datenotequals'],
]);
/**
 * IAM takes ArnEquals for ArnLike, and matches the six parts of an ARN one by one: a `*` that reaches across a colon
 * as text does not there. So only StringLike is compared by its patterns, and the Arn operators where the wildcards
 * stand after the fifth colon.
 */
const byPattern = new Set(['stringlike', 'stringnotlike', 'arnlike', 'arnequals', 'arnnotlike', 'arnnotequals']);

/** @returns the entries of a block; what it asks of the version is resolved. */
export function readConditions(block: ConditionBlock, version: '2012-10-17' | '2008-10-17'): readonly ConditionEntry[] {
  const entries = Object.entries(block).flatMap(([operator, keys]) => {
    // Of an operator that is not known no key may be missing here: it could be any condition.
    if (operator.includes('${') && Object.keys(keys).length === 0) return [readEntry(operator, '', [], version)];
    return Object.entries(keys).map(([key, values]) => readEntry(operator, key, values, version));
  });
  const counts = Map.groupBy(entries, nameOf);
  return entries.map((entry) => ({ ...entry, isDoubled: (counts.get(nameOf(entry))?.length ?? 0) > 1 }));
}

/**
 * A label instead of an external id: `(external id)` and `(external id 2)` stand for one literal id each; another one
 * stands for a pattern, and two patterns may share it. An id itself has no parentheses.
 */
function readLabel(value: string): string {
  if (value === anyExternalId) return '*';
  return value.startsWith('(') && !isLiteralIdLabel(value) ? '${?external id}' : value;
}

function readEntry(
  operator: string,
  key: string,
  values: readonly string[],
  version: '2012-10-17' | '2008-10-17',
): ConditionEntry {
  const read = values.map((value) => (isExternalIdKey(key) ? readLabel(value) : asOf2012(value, version)));
  return {
    operator: operator.toLowerCase(),
    key: key.toLowerCase(),
    values: [...new Set(read)].sort(),
    isUnknown: [operator, key, ...read].some((text) => text.includes('${?')),
    isNameUnknown: [operator, key].some((text) => text.includes('${?')),
    isDoubled: false,
  };
}

function nameOf({ operator, key }: ConditionEntry): string {
  return `${operator} ${key}`;
}

/** Proven: each request that meets `block` meets `than`. Both of version 2012-10-17. */
export function isNarrower(block: ConditionBlock, than: ConditionBlock): boolean {
  return implies(readConditions(block, '2012-10-17'), readConditions(than, '2012-10-17'));
}

/** Proven: where all of `narrow` hold, all of `wide` do. No entries hold always. */
export function implies(narrow: readonly ConditionEntry[], wide: readonly ConditionEntry[]): boolean {
  return wide.every((entry) => narrow.some((candidate) => impliesEntry(candidate, entry)));
}

function impliesEntry(narrow: ConditionEntry, wide: ConditionEntry): boolean {
  if (narrow.key !== wide.key || narrow.isDoubled || wide.isDoubled) return false;
  if (narrow.isNameUnknown || wide.isNameUnknown) return false;
  const [narrowName, wideName] = [readOperator(narrow.operator), readOperator(wide.operator)];
  if (narrow.operator === wide.operator && hasSameValues(narrow, wide)) return true;
  // Without IfExists a missing key fails a positive operator; a negated one holds either way.
  if (narrowName.isIfExists && !wideName.isIfExists) return false;
  // What an empty list of values means is not documented.
  if (narrow.values.length === 0 || wide.values.length === 0) return false;
  return impliesByValues(narrow, narrowName.base, wide, wideName.base);
}

function impliesByValues(narrow: ConditionEntry, from: string, wide: ConditionEntry, to: string): boolean {
  // ForAllValues and ForAnyValue are of the other kind with any operator: equal values, or no proof.
  const [narrowKind, wideKind] = [kindOf(from), kindOf(to)];
  const narrowValues = narrow.values.map((value) => readValue(value, narrowKind));
  const areLiteral = from === 'stringlike' && narrowValues.every(({ literal }) => literal !== undefined);
  const isEquality = (from === 'stringequals' && to === 'stringlike') || (areLiteral && to === 'stringequals');
  if (from !== to && !isEquality) return false;
  const wideValues = wide.values.map((value) => readValue(value, wideKind));
  switch (wideKind.kind) {
    case 'positive':
      return narrowValues.every((value) => wideValues.some((other) => containsValue(to, other, value)));
    case 'negated':
      return wideValues.every((value) => narrowValues.some((other) => containsValue(to, other, value)));
    case 'other':
      return false;
  }
}

export interface OperatorName {
  readonly base: string;
  readonly isIfExists: boolean;
  /** ForAllValues, ForAnyValue. */
  readonly isSet: boolean;
}

export function readOperator(operator: string): OperatorName {
  const isIfExists = operator.endsWith('ifexists');
  return {
    base: isIfExists ? operator.slice(0, -'ifexists'.length) : operator,
    isIfExists,
    isSet: operator.includes(':'),
  };
}

function kindOf(base: string): Kind {
  const isPattern = byPattern.has(base);
  if (positive.has(base)) return { kind: 'positive', isPattern };
  return negated.has(base) ? { kind: 'negated', isPattern } : { kind: 'other' };
}

/** An unknown value is never the same as another. */
function hasSameValues(a: ConditionEntry, b: ConditionEntry): boolean {
  if (a.isUnknown || b.isUnknown || a.values.length !== b.values.length) return false;
  return a.values.every((value, index) => value === b.values[index]);
}

/** Where a value is no pattern, its wildcards are characters, but its placeholders are none. */
function readValue(value: string, kind: Kind): TextPattern {
  if (kind.kind !== 'other' && kind.isPattern) return readPattern(value);
  return value.includes('${') ? readPattern(escapeWildcards(value)) : literalPattern(value);
}

function escapeWildcards(value: string): string {
  return value.replaceAll(/\$\{[^}]+\}|[*?]/g, (found) => (found.length === 1 ? `\${!${found}}` : found));
}

function containsValue(operator: string, outer: TextPattern, inner: TextPattern): boolean {
  if (operator.startsWith('arn') && outer.text !== inner.text && !isPlainArn(outer)) return false;
  return contains(outer, inner);
}

/** Wildcards and variables, if any, stand in its last part, where they match as text. */
function isPlainArn({ text }: TextPattern): boolean {
  return /^arn:(?:[^:*?$]*:){4}/.test(text.replaceAll(/\$\{AWS::\w+\}/g, 'x'));
}
