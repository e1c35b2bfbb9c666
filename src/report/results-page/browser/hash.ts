import { wholeView } from './filter.ts';
import type { View } from './filter.ts';
import type { Column } from './rows.ts';

/** The view as the part of an address behind `#`; empty for the whole view. */
export function writeHash(view: View): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== '') parameters.set(name, value);
  };
  put('ou', view.unit);
  put('class', view.classes.join(','));
  put('version', view.versions.join(','));
  put('reason', view.reason);
  put('region', view.region);
  put('search', view.search);
  put('sort', view.sort ?? '');
  put('order', view.sort !== undefined && view.isDescending ? 'descending' : '');
  return parameters.toString();
}

/** @param hash with or without `#`. An unknown column sorts nothing. */
export function readHash(hash: string, keys: readonly Column['key'][]): View {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string): string => parameters.get(name) ?? '';
  const list = (name: string): readonly string[] => text(name).split(',').filter(Boolean);
  const sort = keys.find((key) => key === text('sort'));
  return {
    ...wholeView,
    unit: text('ou'),
    classes: list('class'),
    versions: list('version'),
    reason: text('reason'),
    region: text('region'),
    search: text('search'),
    sort,
    isDescending: sort !== undefined && text('order') === 'descending',
  };
}
