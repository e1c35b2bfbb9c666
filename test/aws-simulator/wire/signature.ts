import type { IncomingHttpHeaders } from 'node:http';

/** The signer, Region and service in a Signature Version 4. The signature itself is not checked. */
export interface SignatureScope {
  readonly accessKeyId: string;
  readonly region: string;
  /** The signing name, such as `cloudformation`. */
  readonly service: string;
  readonly sessionToken: string | undefined;
}

/** Undefined when the request is not signed. Presigned URLs carry the same members in the query string. */
export function findSignatureScope(headers: IncomingHttpHeaders, query: URLSearchParams): SignatureScope | undefined {
  const credential = /Credential=([^,\s]+)/.exec(headers.authorization ?? '')?.[1] ?? query.get('X-Amz-Credential');
  if (credential === null) return undefined;
  const [accessKeyId, , region, service, terminator] = credential.split('/');
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined;
  if (terminator !== 'aws4_request') return undefined;
  const token = headers['x-amz-security-token'] ?? query.get('X-Amz-Security-Token') ?? undefined;
  return { accessKeyId, region, service, sessionToken: Array.isArray(token) ? token[0] : token };
}
