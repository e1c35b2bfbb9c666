import { UserError } from '../domain/user-error.ts';

/**
 * Readers for the members of an answer. The SDK declares every member optional; one that we cannot do without throws
 * UserError `unknown`, so that an answer we do not understand never reads as fine.
 */

/** The values of a union that AWS may answer; UNKNOWN is ours. */
export type Known<T extends string> = Readonly<Record<Exclude<T, 'UNKNOWN'>, true>>;

export function required<T>(value: T | undefined, member: string): T {
  if (value !== undefined) return value;
  throw new UserError({
    code: 'unknown',
    what: `AWS answered without ${member}, which this version needs.`,
    next: 'Run again; if AWS still leaves it out, use a newer version of this action.',
  });
}

export function findKnown<T extends string>(
  known: Readonly<Record<T, true>>,
  value: string | undefined,
): T | undefined {
  return value !== undefined && Object.hasOwn(known, value) ? (value as T) : undefined;
}

export function requireKnown<T extends string>(
  known: Readonly<Record<T, true>>,
  value: string | undefined,
  member: string,
): T {
  const found = findKnown(known, value);
  if (found === undefined) throw unknownAnswer(member, value);
  return found;
}

export function unknownAnswer(member: string, value: string | undefined): UserError {
  return new UserError({
    code: 'unknown',
    what: `AWS answered ${member} ${JSON.stringify(value ?? null)}, which this version does not know.`,
    next: 'Use a newer version of this action.',
  });
}

/** AWS sends an empty text where it has none. */
export function textOf(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** undefined on the last page. */
export function toNextToken(sdk: string | undefined): string | undefined {
  return textOf(sdk);
}

/** A page of a list. */
export function toList<T>(items: readonly T[] | undefined): readonly T[] {
  return items ?? [];
}
