import type { IncomingHttpHeaders } from 'node:http';
import { xmlDeclaration } from '../wire/xml.ts';

/** One S3 request, path style. S3's API reference has the names of the actions. */
export interface S3Call {
  readonly method: string;
  readonly action: string;
  readonly bucket: string;
  /** Empty for calls on the bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

export function emptyAnswer(status: number): S3Answer {
  return { status, headers: {}, body: '' };
}

/** @param root the whole root element */
export function xmlAnswer(root: string): S3Answer {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: xmlDeclaration + root };
}
