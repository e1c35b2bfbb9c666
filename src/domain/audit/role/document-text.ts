import { canonicalJson, isJsonObject } from '../../json.ts';
import type { Json } from '../../json.ts';
import type { PolicyDocument } from '../../iam/permissions.ts';
import { isExternalIdKey } from '../../iam/policy.ts';
import type { PolicyStatement } from '../../iam/policy.ts';
import { parseTextDocument } from '../../iam/text-document.ts';
import { sortedOnce } from '../../iam/text-order.ts';
import { isUnknown } from '../../template/template-text.ts';
import { quote } from '../../advice/aws-command.ts';

/**
 * Equal for documents that are spelled differently and say the same: order of statements, of lists and of keys, doubled
 * entries, an account as its id or as its root, case of actions. Others may still mean the same.
 */
export function documentKey({ version, statements, unreadable }: PolicyDocument): string {
  const keys = statements.map((statement) => canonicalJson(canonicalStatement(statement)));
  return canonicalJson([version, sortedOnce(keys), sortedOnce(unreadable)]);
}

function canonicalStatement(statement: PolicyStatement): Json {
  const { actions, resources, principals, conditions } = statement;
  const blocks = Object.entries(conditions).map(([operator, keys]) => [
    operator,
    Object.fromEntries(Object.entries(keys).map(([key, values]) => [key.toLowerCase(), sortedOnce(values)])),
  ]);
  return {
    ...statement,
    actions: sortedOnce(actions.map((action) => (action.includes('${') ? action : action.toLowerCase()))),
    resources: sortedOnce(resources),
    principals: sortedOnce(principals.map(canonicalPrincipal)),
    conditions: Object.fromEntries(blocks) as Json,
  };
}

/** An account's id is the same principal as its root. */
function canonicalPrincipal(principal: string): string {
  return principal.replace(/^AWS:arn:[^:]+:iam::(\d{12}|\$\{AWS::AccountId\}):root$/, 'AWS:$1');
}

/** Statements of one document that the other one does not have, for people. */
export function describeMissing(document: PolicyDocument, other: PolicyDocument): string {
  const has = new Set(other.statements.map((one) => canonicalJson(canonicalStatement(one))));
  const missing = document.statements.filter((one) => !has.has(canonicalJson(canonicalStatement(one))));
  const shown = missing.length === 0 ? document.statements : missing;
  const texts = [...shown.map(describeStatement), ...document.unreadable];
  return texts.length === 0 ? 'no statements' : texts.join('; ');
}

export function describeDocument({ statements, unreadable }: PolicyDocument): string {
  return [...statements.map(describeStatement), ...unreadable].join('; ');
}

function describeStatement(statement: PolicyStatement): string {
  const { effect, actions, isNotAction, resources, isNotResource, principals, isNotPrincipal, conditions } = statement;
  const list = (texts: readonly string[], isNot: boolean): string =>
    `${isNot ? 'everything except ' : ''}${texts.join(', ')}`;
  const who = principals.map((principal) => principal.replace(/^\w+:(?=.)/, ''));
  const tests = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => `${operator} ${key} ${values.join(' or ')}`),
  );
  return [
    `${effect} ${list(actions, isNotAction)}`,
    ...(resources.length > 0 || isNotResource ? [`on ${list(resources, isNotResource)}`] : []),
    ...(who.length > 0 || isNotPrincipal ? [`for ${list(who, isNotPrincipal)}`] : []),
    ...(tests.length > 0 ? [`where ${tests.sort().join(' and ')}`] : []),
  ].join(' ');
}

/** Around the number of an external id in a document, until the document is a word of a shell. */
const [beginId, endId] = ['\uE002', '\uE003'];

/**
 * A policy document as one word of a shell, in which `"$EXTERNAL_ID"` stands for the external id, `"$EXTERNAL_ID_2"` for
 * another one.
 * @param document resolved. @returns undefined: a part of it is not known here.
 */
export function documentArgument(document: Json): string | undefined {
  const parsed = typeof document === 'string' && !isUnknown(document) ? parseTextDocument(document) : document;
  if (!isJsonObject(parsed)) return undefined;
  const text = JSON.stringify(withoutIds(parsed, []));
  // What the account calls by a name that is not known here.
  if (/\$\{(?!AWS::|!)/.test(text)) return undefined;
  return quote(text).replaceAll(
    /\uE002(\d+)\uE003/g,
    (_, index: string) => `'"$EXTERNAL_ID${index === '0' ? '' : `_${Number(index) + 1}`}"'`,
  );
}

/** @param ids takes the values in the order in which they are met. */
function withoutIds(value: Json, ids: string[], isId = false): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => withoutIds(item, ids, isId));
  if (isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withoutIds(inner, ids, isExternalIdKey(key))]),
    );
  }
  if (!isId || typeof value !== 'string' || /^(?:true|false)$|^[*?]+$/i.test(value)) return value;
  if (!ids.includes(value)) ids.push(value);
  return `${beginId}${ids.indexOf(value)}${endId}`;
}

/** A document that is only known as it was read: without Sids, and in another order. */
export function writeDocument({ version, statements }: PolicyDocument): Json {
  return {
    Version: version,
    Statement: statements.map((statement) => ({
      Effect: statement.effect,
      [statement.isNotAction ? 'NotAction' : 'Action']: statement.actions,
      [statement.isNotResource ? 'NotResource' : 'Resource']: statement.resources,
      ...(Object.keys(statement.conditions).length === 0 ? {} : { Condition: statement.conditions }),
    })),
  };
}
