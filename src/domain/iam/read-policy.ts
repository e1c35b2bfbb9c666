import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { findLiteral, isUnknown, listUnknown, showText, textOf, unknownFrom } from '../template/template-text.ts';
import { labelExternalId } from './external-id-label.ts';
import type { LabelOf } from './external-id-label.ts';
import type { PolicyDocument } from './permissions.ts';
import { isExternalIdKey } from './policy.ts';
import type { PolicyStatement } from './policy.ts';
import { parseTextDocument } from './text-document.ts';

export type PolicyKind = 'trust' | 'permissions';

export interface PolicyReading {
  readonly kind: PolicyKind;
  readonly labelOf: LabelOf;
}

const newVersion = '2012-10-17';
const oldVersion = '2008-10-17';

/** A document of which nothing is known. */
export function unreadableDocument(why: string): PolicyDocument {
  return { version: newVersion, statements: [], unreadable: [why] };
}

/** @param value resolved; also a text of JSON. What cannot be read is named in the document, never dropped. */
export function readPolicyDocument(value: Json | undefined, reading: PolicyReading): PolicyDocument {
  if (typeof value === 'string') {
    const [why] = listUnknown(value);
    const parsed = isUnknown(value) ? undefined : parseTextDocument(value);
    if (isJsonObject(parsed)) return readPolicyDocument(parsed, reading);
    return unreadableDocument(why ?? 'it is a text that is no JSON object');
  }
  if (!isJsonObject(value)) return unreadableDocument('it is no policy document');
  const { Version: version, Statement: statements } = value;
  const read = asList(statements ?? []).map((statement) => readStatement(statement, reading));
  const odd = Object.keys(value).filter((key) => !['Version', 'Id', 'Statement'].includes(key));
  const isVersion = version === undefined || version === newVersion || version === oldVersion;
  return {
    version: version === newVersion || !isVersion ? newVersion : oldVersion,
    statements: read.filter((statement) => typeof statement !== 'string'),
    unreadable: [
      ...odd.map((key) => `key ${shortKey(key)} is not known`),
      ...(isVersion ? [] : ['its Version is not known']),
      ...(statements === undefined ? ['it has no Statement'] : []),
      ...read.filter((statement) => typeof statement === 'string'),
    ],
  };
}

export function asList(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

const statementKeys = new Set(
  'Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition'.split(' '),
);

/** @returns why it cannot be read, for a statement of which no part can be relied on. */
function readStatement(statement: Json, { kind, labelOf }: PolicyReading): PolicyStatement | string {
  const [why] = listUnknown(isUnknown(statement) ? statement : undefined);
  if (why !== undefined) return `a statement is unknown: ${why}`;
  if (!isJsonObject(statement)) return 'a statement is no object';
  const odd = Object.keys(statement).find((key) => !statementKeys.has(key));
  if (odd !== undefined) return `statement key ${shortKey(odd)} is not known`;
  const effect = statement['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') return 'the Effect of a statement is neither Allow nor Deny';
  const problem = findKeyProblem(statement, kind);
  if (problem !== undefined) return problem;
  return {
    effect,
    actions: readTexts(statement['Action'] ?? statement['NotAction'] ?? []),
    isNotAction: statement['NotAction'] !== undefined,
    resources: readTexts(statement['Resource'] ?? statement['NotResource'] ?? []),
    isNotResource: statement['NotResource'] !== undefined,
    principals: readPrincipals(statement['Principal'] ?? statement['NotPrincipal'] ?? {}),
    isNotPrincipal: statement['NotPrincipal'] !== undefined,
    conditions: readConditions(statement['Condition'] ?? {}, labelOf),
  };
}

/** What IAM refuses: a statement needs exactly one key of each pair. */
function findKeyProblem(statement: JsonObject, kind: PolicyKind): string | undefined {
  const needed = kind === 'trust' ? ['Action', 'Principal'] : ['Action', 'Resource'];
  const problems = needed.flatMap((key) => {
    const [has, hasNot] = [statement[key] !== undefined, statement[`Not${key}`] !== undefined];
    if (has && hasNot) return [`a statement has both ${key} and Not${key}`];
    return has || hasNot ? [] : [`a statement has neither ${key} nor Not${key}`];
  });
  const misplaced = kind === 'trust' ? 'Resource' : 'Principal';
  const isMisplaced = [misplaced, `Not${misplaced}`].some((key) => statement[key] !== undefined);
  const where = kind === 'trust' ? 'a trust policy' : 'a permission policy';
  return [...problems, ...(isMisplaced ? [`a statement of ${where} has a ${misplaced}`] : [])][0];
}

function readTexts(value: Json): readonly string[] {
  return sorted(asList(value).map(textOf));
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function readPrincipals(value: Json): readonly string[] {
  if (!isJsonObject(value)) return value === '*' ? ['*'] : [unknownFrom(value, 'Principal is no object')];
  return sorted(Object.entries(value).flatMap(([kind, names]) => readTexts(names).map((name) => `${kind}:${name}`)));
}

function readConditions(value: Json, labelOf: LabelOf): PolicyStatement['conditions'] {
  if (!isJsonObject(value)) return unknownConditions(unknownFrom(value, 'Condition is no object'));
  const operators = Object.entries(value).map(([operator, keys]): [string, Record<string, readonly string[]>] => {
    if (!isJsonObject(keys)) {
      const why = unknownFrom(keys, 'a condition is no object');
      return [operator, { [why]: [why] }];
    }
    const read = Object.entries(keys).map(([key, values]) => {
      const texts = readTexts(values);
      const isId = isExternalIdKey(key);
      return [key, isId ? sorted(texts.map((text) => labelExternalId(operator, text, labelOf))) : texts] as const;
    });
    return [operator, Object.fromEntries(read)];
  });
  return Object.fromEntries(operators);
}

function unknownConditions(why: string): PolicyStatement['conditions'] {
  return { [why]: { [why]: [why] } };
}

/** A key can be any text, such as a secret at the wrong place. */
function shortKey(key: string): string {
  return showText(findLiteral(key) ?? '').slice(0, 40);
}
