import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { asList, readTemplateTexts, UnresolvableValue } from './template-value.ts';

/** One statement of a trust or permission policy, every list sorted. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  /** `iam:PassRole`; with `isNotAction`, everything but these. */
  readonly actions: readonly string[];
  readonly isNotAction: boolean;
  readonly resources: readonly string[];
  readonly isNotResource: boolean;
  /** `AWS:arn:…`, `Service:…`, `Federated:…`, or `*`; empty in a permission policy. */
  readonly principals: readonly string[];
  readonly isNotPrincipal: boolean;
  /** Operator → key → values; the value of `sts:ExternalId` is replaced by `(external id)`. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export const externalIdPlaceholder = '(external id)';

export function readStatements(document: Json, where: string): readonly PolicyStatement[] {
  if (!isJsonObject(document)) throw new UnresolvableValue(`${where} is no policy document`);
  return asList(document['Statement'] ?? []).map((statement) => readStatement(statement, where));
}

const knownStatementKeys = new Set(
  'Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition'.split(' '),
);

function readStatement(statement: Json, where: string): PolicyStatement {
  if (!isJsonObject(statement)) throw new UnresolvableValue(`${where} holds something that is no statement`);
  const unknown = Object.keys(statement).find((key) => !knownStatementKeys.has(key));
  if (unknown !== undefined) throw new UnresolvableValue(`${where}: statement key ${unknown} is not known`);
  const effect = statement['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny')
    throw new UnresolvableValue(`${where}: Effect is neither Allow nor Deny`);
  return {
    effect,
    actions: readTemplateTexts(statement['Action'] ?? statement['NotAction'] ?? [], 'Action').toSorted(),
    isNotAction: statement['NotAction'] !== undefined,
    resources: readTemplateTexts(statement['Resource'] ?? statement['NotResource'] ?? [], 'Resource').toSorted(),
    isNotResource: statement['NotResource'] !== undefined,
    principals: readPrincipals(statement['Principal'] ?? statement['NotPrincipal'] ?? {}),
    isNotPrincipal: statement['NotPrincipal'] !== undefined,
    conditions: readConditions(statement['Condition'] ?? {}),
  };
}

function readPrincipals(value: Json): readonly string[] {
  if (value === '*') return ['*'];
  if (!isJsonObject(value)) throw new UnresolvableValue('Principal is neither * nor an object');
  return Object.entries(value)
    .flatMap(([kind, names]) => readTemplateTexts(names, 'Principal').map((name) => `${kind}:${name}`))
    .sort();
}

function readConditions(value: Json): PolicyStatement['conditions'] {
  if (!isJsonObject(value)) throw new UnresolvableValue('Condition is no object');
  const conditions: Record<string, Record<string, readonly string[]>> = {};
  for (const [operator, keys] of Object.entries(value)) {
    if (!isJsonObject(keys)) throw new UnresolvableValue(`Condition ${operator} is no object`);
    conditions[operator] = Object.fromEntries(
      Object.entries(keys).map(([key, values]) => [
        key,
        isExternalIdKey(key)
          ? readExternalId(operator, readTemplateTexts(values, key))
          : readTemplateTexts(values, key).toSorted(),
      ]),
    );
  }
  return conditions;
}

/** Operators under which a request without the id is refused; `…IfExists`, `Null` and `StringNot…` let it in. */
const askingOperator = /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;

/** Whether a trust statement requires an external id. */
export function hasExternalId(statement: PolicyStatement): boolean {
  return Object.entries(statement.conditions).some(
    ([operator, keys]) =>
      askingOperator.test(operator) &&
      Object.entries(keys).some(([key, values]) => isExternalIdKey(key) && values.includes(externalIdPlaceholder)),
  );
}

/** A pattern that matches any id requires none. */
function readExternalId(operator: string, values: readonly string[]): readonly string[] {
  const isAnything = operator.endsWith('StringLike') && values.some((value) => /^[*?]*$/.test(value));
  return [isAnything ? '(any external id)' : externalIdPlaceholder];
}

/** Condition keys are case-insensitive in IAM. */
export function isExternalIdKey(key: string): boolean {
  return key.toLowerCase() === 'sts:externalid';
}
