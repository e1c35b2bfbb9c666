import { AwsError } from '../service.ts';
import type { ServiceRequest } from '../service.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

interface Position {
  readonly offset: number;
  /** Whether the page before this one was empty, at the same offset. */
  readonly isAfterEmptyPage: boolean;
}

const maxPageSize = 20;

/**
 * One page of an Organizations list: 1–20 items, by default 20. With `hasEmptyPages` some pages are empty although more
 * follow, as AWS documents: every second page of a list, and the first one for about a third of the requests. The
 * request alone decides which, so that a test is repeatable.
 */
export function pageOf<T>(all: readonly T[], request: ServiceRequest, hasEmptyPages: boolean): Page<T> {
  const size = parsePageSize(request.input['MaxResults']);
  const { offset, isAfterEmptyPage } = parsePosition(request.input['NextToken']);
  if (hasEmptyPages && !isAfterEmptyPage && isEmptyAt(offset / size, request)) {
    return { items: [], nextToken: renderPosition({ offset, isAfterEmptyPage: true }) };
  }
  const end = offset + size;
  const nextToken = end < all.length ? renderPosition({ offset: end, isAfterEmptyPage: false }) : undefined;
  return { items: all.slice(offset, end), nextToken };
}

function isEmptyAt(pageNumber: number, request: ServiceRequest): boolean {
  if (pageNumber > 0) return pageNumber % 2 === 1;
  const parent = request.input['ParentId'];
  const text = request.action + (typeof parent === 'string' ? parent : '');
  return Buffer.from(text).reduce((sum, byte) => sum + byte, 0) % 3 === 0;
}

function parsePageSize(value: unknown): number {
  if (value === undefined) return maxPageSize;
  const size = Number(value);
  if (Number.isInteger(size) && size >= 1 && size <= maxPageSize) return size;
  throw invalidInput('You provided a MaxResults value that is outside 1 to 20.');
}

function renderPosition(position: Position): string {
  return Buffer.from(`${position.offset}:${position.isAfterEmptyPage}`).toString('base64url');
}

function parsePosition(token: unknown): Position {
  if (token === undefined) return { offset: 0, isAfterEmptyPage: false };
  const position = typeof token === 'string' ? Buffer.from(token, 'base64url').toString() : '';
  const match = /^(\d+):(true|false)$/.exec(position);
  if (match === null) throw invalidInput('You provided a NextToken that is not valid.');
  return { offset: Number(match[1]), isAfterEmptyPage: match[2] === 'true' };
}

function invalidInput(message: string): AwsError {
  return new AwsError('InvalidInputException', message);
}
