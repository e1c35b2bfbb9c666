/** A value with its past, so that eventually consistent calls can answer what was true a little earlier. */
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
