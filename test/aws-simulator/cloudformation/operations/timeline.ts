/** A value with its past, for eventually consistent calls that answer an earlier state. */
export interface Timeline<T> {
  set(value: T, at: Date): void;
  latest(): T;
  /** Undefined before the first value. */
  asOf(at: Date): T | undefined;
}

export function newTimeline<T>(first: T, at: Date): Timeline<T> {
  const entries: { readonly at: Date; readonly value: T }[] = [{ at, value: first }];
  let latest = first;
  return {
    set(value, changedAt) {
      entries.push({ at: changedAt, value });
      latest = value;
    },
    latest: () => latest,
    asOf: (asked) => entries.findLast((entry) => entry.at <= asked)?.value,
  };
}
