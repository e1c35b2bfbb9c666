import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { resolveValue } from '../template/resolve-value.ts';
import type { Scope } from '../template/scope.ts';
import { findIntrinsic } from '../template/template-sections.ts';
import { findLiteral, listUnknown, parseText } from '../template/template-text.ts';
import type { NamedKind } from './iam-names.ts';

/** One name of the template, before and after; both in the form of resolved texts. */
export interface Rename {
  readonly kind: NamedKind;
  readonly from: string;
  readonly to: string;
}

export interface Renaming {
  readonly renames: readonly Rename[];
  readonly scope: Scope;
  /** Of the sandbox. */
  readonly accountId: string;
}

/** A resolved text as a template writes it. */
export function writeText(text: string): Json {
  return findLiteral(text) ?? { 'Fn::Sub': text };
}

/**
 * Lets the ARNs of the account's own renamed roles, policies, users and groups follow, wherever a text has them. An ARN
 * of another account stays: a role of the same name may be there.
 */
export function followArns(value: Json, renaming: Renaming): Json {
  if (typeof value === 'string') return followText(value, renaming) ?? value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => followArns(item, renaming));
  if (!isJsonObject(value)) return value;
  const intrinsic = findIntrinsic(value);
  if (intrinsic === undefined) return mapMembers(value, (inner) => followArns(inner, renaming));
  return followText(value, renaming) ?? { [intrinsic[0]]: followArgument(...intrinsic, renaming) };
}

/** Only where a text may be replaced by an intrinsic. */
function followArgument(name: string, argument: Json, renaming: Renaming): Json {
  const [first = null, second = null, ...more] = Array.isArray(argument) ? (argument as readonly Json[]) : [];
  switch (name) {
    case 'Fn::If':
      return [first, followArns(second, renaming), ...more.map((inner) => followArns(inner, renaming))];
    case 'Fn::Sub':
      return isJsonObject(second) ? [first, followArns(second, renaming), ...more] : argument;
    case 'Fn::Join':
      return [first, followArns(second, renaming), ...more];
    default:
      return argument;
  }
}

/** @returns undefined: no own ARN is in it, or it cannot be read. */
function followText(value: Json, { renames, scope, accountId }: Renaming): Json | undefined {
  const text = resolveValue(value, scope);
  if (typeof text !== 'string' || listUnknown(text).length > 0) return undefined;
  const followed = renames.reduce(
    (before, { kind, from, to }) => before.replace(arnPattern(kind, from, accountId), (_, start: string) => start + to),
    text,
  );
  return followed === text ? undefined : writeText(followed);
}

function arnPattern(kind: NamedKind, name: string, accountId: string): RegExp {
  const account = `(?:\\$\\{AWS::AccountId\\}|${accountId})`;
  return new RegExp(`(:iam::${account}:${kind}/(?:[\\w+=,.@/-]*/)?)${escapeRegExp(name)}(?![\\w+=,.@-])`, 'g');
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/**
 * The new name of what a resource is attached to: a name of this template, or a `Ref` to one of its resources, which
 * follows by itself.
 * @returns undefined: it is something else.
 */
export function followName(value: Json, kind: NamedKind, { renames, scope }: Renaming): Json | undefined {
  const text = resolveValue(value, scope);
  if (typeof text !== 'string') return undefined;
  const renamed = renames.find((rename) => rename.kind === kind && rename.from === text);
  if (renamed !== undefined) return writeText(renamed.to);
  const [part, ...more] = parseText(text);
  return part?.kind === 'symbol' && more.length === 0 && scope.resourceTypes.has(part.name) ? value : undefined;
}

function mapMembers(object: JsonObject, change: (inner: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, change(inner)]));
}
