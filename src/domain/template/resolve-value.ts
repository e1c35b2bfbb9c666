import { isJsonObject, memberOf } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { isConditionTrue } from './condition.ts';
import { decideEquals } from './equality.ts';
import { dynamicReference } from './scope.ts';
import type { Scope } from './scope.ts';
import { findIntrinsic } from './template-sections.ts';
import { escapeText, findLiteral, isUnknown, showText, symbol, textOf, unknown } from './template-text.ts';
import { encodeBase64, joinTexts, selectItem, splitText, substitute } from './text-functions.ts';

/**
 * Replaces intrinsics by values; texts of the result are in the form of `template-text.ts`. What cannot be known is an
 * unknown text, and all around it is still resolved. @returns undefined for `AWS::NoValue`.
 */
export function resolveValue(value: Json, scope: Scope): Json | undefined {
  if (typeof value === 'string') return knownText(escapeText(value));
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => resolveItem(item, scope));
  if (!isJsonObject(value)) return value;
  const intrinsic = findIntrinsic(value);
  if (intrinsic !== undefined) return known(resolveIntrinsic(...intrinsic, scope));
  const odd = Object.keys(value).find((key) => key.startsWith('Fn::'));
  if (odd !== undefined) return unknown(`${nameOf(odd)} beside other keys`);
  return resolveMembers(value, scope);
}

/** Whether a resource, an output or a branch under this condition exists. */
export function holds(condition: Json | undefined, scope: Scope): boolean | undefined {
  return condition === undefined ? true : isConditionTrue(condition, scope, (value) => resolveValue(value, scope));
}

function resolveMembers(value: JsonObject, scope: Scope): JsonObject {
  const members = Object.entries(value).flatMap(([key, inner]) => {
    const resolved = resolveValue(inner, scope);
    return resolved === undefined ? [] : [[key, resolved] as const];
  });
  // A member may be called `__proto__`.
  return Object.fromEntries(members);
}

/** A list parameter inside a list is spliced in, as IAM and most resources take it. */
function resolveItem(item: Json, scope: Scope): readonly Json[] {
  const resolved = resolveValue(item, scope);
  if (resolved === undefined) return [];
  return Array.isArray(resolved) && isJsonObject(item) ? (resolved as readonly Json[]) : [resolved];
}

function known(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return knownText(value);
  return Array.isArray(value) ? (value as readonly Json[]).map((item) => known(item) ?? null) : value;
}

function knownText(text: string): string {
  return text.includes('{{resolve:') ? unknown(dynamicReference) : text;
}

function resolveIntrinsic(name: string, argument: Json, scope: Scope): Json | undefined {
  const resolve = (value: Json | undefined): Json | undefined =>
    value === undefined ? undefined : resolveValue(value, scope);
  const [first, second] = Array.isArray(argument) ? (argument as readonly Json[]) : [];
  switch (name) {
    case 'Ref':
      return typeof argument === 'string' ? resolveRef(argument, scope) : unknown('Ref without a name');
    case 'Fn::GetAtt':
      return resolveAttribute(argument, scope);
    case 'Fn::Sub':
      return resolveSub(argument, scope);
    case 'Fn::If':
      return resolveIf(argument, scope);
    case 'Fn::FindInMap':
      return resolveFindInMap(argument, scope);
    case 'Fn::Join':
      return joinTexts(first, resolve(second));
    case 'Fn::Split':
      return splitText(first, resolve(second));
    case 'Fn::Select':
      return selectItem(resolve(first), resolve(second));
    case 'Fn::Base64':
      return encodeBase64(resolve(argument));
    default:
      return unknown(nameOf(name));
  }
}

/** Only the names of intrinsics are shown: a key can be any text. */
function nameOf(key: string): string {
  return /^Fn::[A-Za-z\d]{1,40}$/.exec(key)?.[0] ?? 'an intrinsic that is not known';
}

function resolveRef(name: string, scope: Scope): Json | undefined {
  if (name === 'AWS::NoValue') return undefined;
  const value = scope.pseudoParameters.get(name) ?? scope.parameters.get(name);
  if (value !== undefined) return value;
  const type = scope.resourceTypes.get(name);
  if (type === undefined) return unknown(`Ref to ${shownName(name)}, which is not declared`);
  return isOfAws(type) ? symbol(name) : unknown(`what ${name} is named`);
}

function shownName(name: string): string {
  return /^[\w:.]{1,255}$/.test(name) ? name : 'a name';
}

/** Names and ids of all others are texts that the template or a function chooses, such as `*`. */
function isOfAws(type: string): boolean {
  return type.startsWith('AWS::') && !/^AWS::CloudFormation::(?:CustomResource|WaitCondition)$|::MODULE$/.test(type);
}

/** Attributes that AWS makes up; others may be any text, as the value of an SSM parameter is. */
const madeUpAttribute = /(?:Arn|ARN|Id|Name|Url|URL|Address|Endpoint)$/;

function resolveAttribute(argument: Json, scope: Scope): string {
  const path = Array.isArray(argument)
    ? (argument as readonly Json[]).map((part) => textOf(resolveValue(part, scope))).join('.')
    : textOf(argument);
  return symbolOfAttribute(findLiteral(path) ?? '', scope);
}

function symbolOfAttribute(path: string, scope: Scope): string {
  const [logicalId = '', ...attribute] = path.split('.');
  const type = scope.resourceTypes.get(logicalId);
  if (type === undefined) return unknown('an attribute of what is not declared');
  const isMadeUp = isOfAws(type) && attribute[0] !== 'Outputs' && madeUpAttribute.test(attribute.join('.'));
  return isMadeUp ? symbol(path) : unknown(`an attribute of ${logicalId}`);
}

function resolveSub(argument: Json, scope: Scope): string {
  const [text, variables = {}] = Array.isArray(argument) ? (argument as readonly Json[]) : [argument];
  if (typeof text !== 'string' || !isJsonObject(variables)) return unknown('Fn::Sub without a text');
  return substitute(text, (name) => {
    const variable = memberOf(variables, name);
    if (variable !== undefined) return textOf(resolveValue(variable, scope));
    if (name.includes('.')) return symbolOfAttribute(name, scope);
    return textOf(resolveRef(name, scope));
  });
}

function resolveIf(argument: Json, scope: Scope): Json | undefined {
  const [condition, yes, no, ...more] = Array.isArray(argument) ? (argument as readonly Json[]) : [];
  if (condition === undefined || yes === undefined || no === undefined || more.length > 0) {
    return unknown('Fn::If without a condition and two values');
  }
  const isTrue = holds(condition, scope);
  if (isTrue !== undefined) return resolveValue(isTrue ? yes : no, scope);
  const isDeclared = typeof condition === 'string' && Object.hasOwn(scope.conditions, condition);
  return unknown(isDeclared ? `Fn::If, as the condition ${condition} depends on the account` : 'Fn::If');
}

function resolveFindInMap(argument: Json, scope: Scope): Json | undefined {
  const [mapName, topKey, secondKey, options] = Array.isArray(argument) ? (argument as readonly Json[]) : [];
  if (mapName === undefined || topKey === undefined || secondKey === undefined) return unknown('Fn::FindInMap');
  const name = findLiteral(textOf(resolveValue(mapName, scope)));
  const map = name === undefined ? undefined : memberOf(scope.mappings, name);
  const found = findEntry(findEntry(map, topKey, scope), secondKey, scope);
  if (found !== undefined) return isUnknown(found) ? found : resolveValue(found, scope);
  const fallback = isJsonObject(options) ? options['DefaultValue'] : undefined;
  return fallback === undefined ? unknown('Fn::FindInMap without an entry') : resolveValue(fallback, scope);
}

/** The member of a mapping whose key equals the text; a key that depends on the account is compared with each. */
function findEntry(map: Json | undefined, key: Json, scope: Scope): Json | undefined {
  if (!isJsonObject(map)) return isUnknown(map) ? map : undefined;
  const side = { resolved: resolveValue(key, scope), raw: key };
  for (const [name, value] of Object.entries(map)) {
    const isEqual = decideEquals([side, { resolved: escapeText(name), raw: name }], scope.decide);
    if (isEqual === undefined) return unknown(`Fn::FindInMap by ${showText(textOf(side.resolved))}`);
    if (isEqual) return value;
  }
  return undefined;
}
