import { AwsError } from '../service.ts';
import type { ServiceAnswer } from '../service.ts';

export interface JsonCall {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Reads a JSON 1.1 request: the action is the part after the dot in `X-Amz-Target:
 * AWSOrganizationsV20161128.ListRoots`.
 */
export function parseJsonCall(target: string | undefined, body: string): JsonCall {
  const action = target?.split('.')[1];
  if (action === undefined || action === '') throw new AwsError('UnknownOperationException', '');
  return { action, input: parseMembers(body) };
}

/** Dates are epoch seconds with milliseconds as a fraction. */
export function renderJsonAnswer(answer: ServiceAnswer): string {
  return JSON.stringify(toJson(answer));
}

export function renderJsonError(error: AwsError): string {
  return JSON.stringify({ __type: error.code, Message: error.message, ...error.members });
}

function parseMembers(body: string): Record<string, unknown> {
  if (body === '') return {};
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed();
  return { ...value };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw malformed();
  }
}

function malformed(): AwsError {
  return new AwsError('SerializationException', 'The request body is not a JSON object.');
}

function toJson(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toJson(member)]));
}
