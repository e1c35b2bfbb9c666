import { isJsonObject } from '../../domain/json.ts';
import type { JsonObject } from '../../domain/json.ts';
import { unknownAnswer } from '../answer-members.ts';

/**
 * A document as IAM answers it, percent-encoded (RFC 3986).
 * @param member of the answer, for the error.
 * @throws UserError for one that is no JSON object.
 */
export function parsePolicyText(encoded: string, member: string): JsonObject {
  const document = parse(encoded);
  if (!isJsonObject(document)) throw unknownAnswer(member, encoded);
  return document;
}

function parse(encoded: string): JsonObject | undefined {
  try {
    return JSON.parse(decodeURIComponent(encoded)) as JsonObject;
  } catch {
    return undefined;
  }
}
