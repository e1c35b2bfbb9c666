import { isJsonObject, memberOf } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { resolveValue } from '../template/resolve-value.ts';
import type { Scope } from '../template/scope.ts';
import { isUnknown, listUnknown, textOf } from '../template/template-text.ts';
import type { LabelOf } from './external-id-label.ts';
import { asList, readPolicyDocument, unreadableDocument } from './read-policy.ts';
import type { PolicyKind } from './read-policy.ts';
import type { PolicyDocument } from './permissions.ts';

/** A resource of the template that exists. */
export interface Resource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Json;
}

export interface ReadingScope {
  readonly scope: Scope;
  readonly labelOf: LabelOf;
}

/** Properties of one resource, each read by itself: one that is unknown leaves the others readable. */
export interface Properties {
  readonly find: (name: string) => Json | undefined;
  readonly findText: (name: string) => string | undefined;
  readonly listTexts: (name: string) => readonly string[];
  /** @param where the property that holds it. */
  readonly readDocument: (value: Json | undefined, kind: PolicyKind, where: string) => PolicyDocument;
  /** Names a problem of the resource. */
  readonly refuse: (problem: string) => void;
}

/**
 * @param known names of all properties that are read; any other one is named as unreadable.
 * @param unreadable takes `role Role: property Path: why`.
 */
export function openProperties(
  what: string,
  resource: Resource,
  known: readonly string[],
  { scope, labelOf }: ReadingScope,
  unreadable: string[],
): Properties {
  const resolved = resolveValue(resource.properties, scope) ?? {};
  const members: JsonObject = isJsonObject(resolved) ? resolved : {};
  const refuse = (problem: string): void => {
    unreadable.push(`${what} ${resource.logicalId}: ${problem}`);
  };
  if (!isJsonObject(resolved)) refuse(`its properties: ${listUnknown(resolved)[0] ?? 'they are no object'}`);
  for (const [name, value] of Object.entries(members)) {
    if (!known.includes(name)) refuse(`property ${name.slice(0, 60)} is not known`);
    for (const why of listUnknown(value)) refuse(`property ${name.slice(0, 60)}: ${why}`);
  }
  const find = (name: string): Json | undefined =>
    memberOf(members, name) ?? (isUnknown(resolved) ? resolved : undefined);
  return {
    find,
    findText: (name) => {
      const value = find(name);
      if (typeof value === 'object') refuse(`property ${name}: it is no text`);
      return value === undefined ? undefined : textOf(value);
    },
    listTexts: (name) => {
      const value = find(name);
      return value === undefined ? [] : [...new Set(asList(value).map(textOf))].sort();
    },
    readDocument: (value, kind, where) => {
      // Named with the property that holds it.
      if (isUnknown(value)) return unreadableDocument(listUnknown(value)[0] ?? '');
      const document = readPolicyDocument(value, { kind, labelOf });
      const named = listUnknown(value);
      document.unreadable
        .filter((why) => !named.some((other) => why.endsWith(other)))
        .forEach((why) => {
          refuse(`property ${where}: ${why}`);
        });
      return document;
    },
    refuse,
  };
}
