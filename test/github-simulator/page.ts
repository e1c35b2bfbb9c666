import { Refusal } from './answer.ts';
import type { Answer } from './answer.ts';

export interface PageRequest {
  readonly query: URLSearchParams;
  /** Without query; GitHub's own links say /repositories/ID/… for every request. */
  readonly url: string;
}

/** One page of a list with GitHub's Link header: by default 30 a page, at most 100, no header when everything fits. */
export function renderPage<T>(items: readonly T[], { query, url }: PageRequest, render: (item: T) => unknown): Answer {
  const perPage = Math.min(readPositive(query, 'per_page', 30), 100);
  const page = readPositive(query, 'page', 1);
  const last = Math.max(Math.ceil(items.length / perPage), 1);
  const link = renderLinks(page, last, (number) => {
    const target = new URLSearchParams(query);
    target.set('per_page', String(perPage));
    target.set('page', String(number));
    return `${url}?${target.toString()}`;
  });
  return {
    status: 200,
    body: items.slice((page - 1) * perPage, page * perPage).map(render),
    headers: link === '' ? {} : { link },
  };
}

function renderLinks(page: number, last: number, urlOf: (page: number) => string): string {
  const before = page > 1 ? ([['prev', Math.min(page - 1, last)]] as const) : [];
  const after =
    page < last
      ? ([
          ['next', page + 1],
          ['last', last],
        ] as const)
      : [];
  const first = page > 1 ? ([['first', 1]] as const) : [];
  return [...before, ...after, ...first].map(([rel, number]) => `<${urlOf(number)}>; rel="${rel}"`).join(', ');
}

function readPositive(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^[1-9]\d*$/.test(text)) throw new Refusal(400, `The GitHub simulator cannot read ${name}=${text}`);
  return Number(text);
}
