/** `6 min 12 s`, `3 h 20 min`: never more than two units. @param ms not negative. */
export function renderDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return pair(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.round(seconds / 60);
  return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** For what is only a guess: whole minutes from three minutes on. */
export function renderRoughDuration(ms: number): string {
  const minute = 60_000;
  return renderDuration(ms < 3 * minute ? ms : Math.round(ms / minute) * minute);
}

/** `1 account`, `412 accounts`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** `a, b and 5 more`: the first `cap` of them. */
export function firstOf(items: readonly string[], cap: number, separator = ', '): string {
  if (items.length <= cap) return items.join(separator);
  return `${items.slice(0, cap).join(separator)} and ${items.length - cap} more`;
}
