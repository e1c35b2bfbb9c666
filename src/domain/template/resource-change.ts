import { createLabels } from '../iam/external-id-label.ts';
import type { LabelOf } from '../iam/external-id-label.ts';
import type { RoleComparison } from '../iam/role-change.ts';
import { isIdentityType, readAlone } from '../iam/template.ts';
import { canonicalJson, isJsonObject, memberOf } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { resolvedText, referencesText } from './references.ts';
import type { ScopedTemplate } from './references.ts';
import { holds, resolveValue } from './resolve-value.ts';
import { listUnknown } from './template-text.ts';

/** What a difference means for the accounts. */
export type ChangeMeaning =
  /** Accounts get something else, or may. */
  | 'changed'
  /** Written differently: accounts get the same. */
  | 'same'
  /** Changes of roles say what accounts get. */
  | 'role';

/** One difference inside a resource, with values as they are written, or as resolved where only that differs. */
export interface ResourceDifference {
  /** `DeletionPolicy`, `Properties.Code`; undefined: the whole resource is new or removed. */
  readonly aspect: string | undefined;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly meaning: ChangeMeaning;
}

export interface ResourceComparison {
  readonly before: ScopedTemplate;
  readonly after: ScopedTemplate;
  readonly roles: RoleComparison;
}

/** Every difference of one resource. Where both are written alike, what they are resolved to may still differ. */
export function compareResource(logicalId: string, comparison: ResourceComparison): readonly ResourceDifference[] {
  const [before, after] = [comparison.before, comparison.after].map(({ sections }) =>
    memberOf(sections.resources, logicalId),
  );
  const isOfRole = isInRoleChange(logicalId, comparison.roles);
  if (!isJsonObject(before) || !isJsonObject(after)) {
    if (isSame(before, after)) return [];
    return [{ aspect: undefined, before, after, meaning: isOfRole ? 'role' : 'changed' }];
  }
  const sides = { logicalId, before, after, isOfRole };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => key !== 'Properties');
  const differences = [
    ...keys.flatMap((key) => compareKey(key, sides, comparison)),
    ...compareProperties(sides, comparison),
  ];
  if (differences.length > 0 || isSame(before, after)) return differences;
  return [{ aspect: 'Properties', before: before['Properties'], after: after['Properties'], meaning: 'same' }];
}

interface Sides {
  readonly logicalId: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Some role of the comparison is read from this resource and changes. */
  readonly isOfRole: boolean;
}

function isInRoleChange(logicalId: string, { changes }: RoleComparison): boolean {
  return changes.some(({ before, after }) =>
    [before, after].some((role) => role?.sources.includes(logicalId) === true),
  );
}

function isSame(before: Json | undefined, after: Json | undefined): boolean {
  return (
    canonicalJson(before ?? null) === canonicalJson(after ?? null) && (before === undefined) === (after === undefined)
  );
}

function compareKey(
  key: string,
  { before, after, isOfRole }: Sides,
  comparison: ResourceComparison,
): readonly ResourceDifference[] {
  const [was, is] = [memberOf(before, key), memberOf(after, key)];
  const meaning = key === 'Condition' && isOfRole ? 'role' : 'changed';
  if (!isSame(was, is)) return [{ aspect: key, before: was, after: is, meaning }];
  if (key !== 'Condition') return compareResolved(key, [was, is], comparison);
  const [existed, exists] = [comparison.before, comparison.after].map(({ scope }) => holds(was, scope));
  const shown = (value: boolean | undefined): string =>
    value === undefined ? 'depends on the account' : String(value);
  const isAnother = existed !== exists || (existed === undefined && differsInReferences(was ?? null, comparison));
  return isAnother ? [{ aspect: key, before: shown(existed), after: shown(exists), meaning }] : [];
}

function differsInReferences(value: Json, { before, after }: ResourceComparison): boolean {
  return referencesText(value, before) !== referencesText(value, after);
}

/** Written alike, and resolved with other parameters, mappings or conditions. */
function compareResolved(
  aspect: string,
  [was, is]: readonly [Json | undefined, Json | undefined],
  { before, after }: ResourceComparison,
): readonly ResourceDifference[] {
  if (was === undefined || is === undefined || resolvedText(was, before) === resolvedText(is, after)) return [];
  const [from, to] = [resolveValue(was, before.scope), resolveValue(is, after.scope)];
  return [{ aspect, before: from, after: to, meaning: 'changed' }];
}

function compareProperties(sides: Sides, comparison: ResourceComparison): readonly ResourceDifference[] {
  const [before, after] = [sides.before['Properties'] ?? {}, sides.after['Properties'] ?? {}];
  if (!isJsonObject(before) || !isJsonObject(after)) {
    return isSame(before, after) ? [] : [{ aspect: 'Properties', before, after, meaning: 'changed' }];
  }
  const labelOf = createLabels();
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    compareProperty(name, [memberOf(before, name), memberOf(after, name)], sides, comparison, labelOf),
  );
}

function compareProperty(
  name: string,
  [was, is]: readonly [Json | undefined, Json | undefined],
  sides: Sides,
  comparison: ResourceComparison,
  labelOf: LabelOf,
): readonly ResourceDifference[] {
  const { before, after } = comparison;
  const aspect = `Properties.${name}`;
  const isAlike = isSame(was, is);
  const isResolvedAlike = printOf(was, before) === printOf(is, after);
  if (isAlike && isResolvedAlike) return [];
  const texts = [
    textInIam(name, was, sides.before, sides.logicalId, before, labelOf),
    textInIam(name, is, sides.after, sides.logicalId, after, labelOf),
  ];
  const isAlikeInIam = texts[0] !== undefined && texts[0] === texts[1];
  const meaning = isResolvedAlike || isAlikeInIam ? 'same' : sides.isOfRole ? 'role' : 'changed';
  if (!isAlike) return [{ aspect, before: was, after: is, meaning }];
  const resolved = [resolveProperty(was, before), resolveProperty(is, after)];
  return [{ aspect, before: resolved[0], after: resolved[1], meaning }];
}

/** An absent property is as one that is `AWS::NoValue`. */
function printOf(value: Json | undefined, template: ScopedTemplate): string {
  return resolvedText(value ?? { Ref: 'AWS::NoValue' }, template);
}

function resolveProperty(value: Json | undefined, { scope }: ScopedTemplate): Json | undefined {
  return value === undefined ? undefined : resolveValue(value, scope);
}

/** The property as IAM takes it, the same for every order and spelling; undefined where it is not of IAM. */
function textInIam(
  name: string,
  value: Json | undefined,
  { Type: type }: JsonObject,
  logicalId: string,
  template: ScopedTemplate,
  labelOf: LabelOf,
): string | undefined {
  if (typeof type !== 'string' || !isIdentityType(type)) return undefined;
  const properties: JsonObject = value === undefined ? {} : { [name]: value };
  const text = readAlone({ logicalId, type, properties }, { scope: template.scope, labelOf });
  const isUnknown = listUnknown(resolveValue(properties, template.scope)).length > 0;
  return isUnknown ? `${text ?? ''}${referencesText(properties, template)}` : text;
}
