import { findCount, findText } from '../../wire/request-members.ts';
import type { Members } from '../../wire/request-members.ts';
import { validationError } from '../stacks/stack-set.ts';

export const maxPageSize = 100;

// A type: an interface is not assignable to ServiceAnswer.
type Page<T> = Readonly<{ Summaries: readonly T[]; NextToken: string | undefined }>;

/** One page of a CloudFormation list: 1–100 entries, by default 100. */
export function pageOf<T>(all: readonly T[], input: Members): Page<T> {
  return renderPageOf(all, input, (entry) => entry);
}

/** Like pageOf, but renders only the entries of this page. */
export function renderPageOf<Entry, T>(all: readonly Entry[], input: Members, render: (entry: Entry) => T): Page<T> {
  const size = findCount(input, 'MaxResults', 1, maxPageSize) ?? maxPageSize;
  const offset = parseToken(findText(input, 'NextToken'));
  const end = offset + size;
  const NextToken = end < all.length ? Buffer.from(`offset ${end}`).toString('base64') : undefined;
  return { Summaries: all.slice(offset, end).map(render), NextToken };
}

function parseToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const match = /^offset (\d+)$/.exec(Buffer.from(token, 'base64').toString());
  if (match === null) throw validationError('Invalid NextToken');
  return Number(match[1]);
}
