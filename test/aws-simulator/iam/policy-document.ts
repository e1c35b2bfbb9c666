import { isObject } from '../record.ts';
import { AwsError } from '../service.ts';

/**
 * IAM's quotas: the characters of a trust policy (2,048 unless AWS was asked for more) and of all inline policies of a
 * role. White space does not count.
 */
export const maxTrustPolicyLength = 2048;
export const maxInlinePoliciesLength = 10_240;

/** A policy document as an object. Throws MalformedPolicyDocument as IAM does for one without readable statements. */
export function parsePolicyDocument(text: unknown): object {
  const document = parse(text);
  if (!isObject(document)) throw malformed('Syntax errors in policy.');
  const statements = [document['Statement']].flat();
  if (statements.length === 0 || !statements.every(isObject)) throw malformed('Syntax errors in policy.');
  for (const statement of statements) {
    if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny') throw malformed('Syntax errors in policy.');
    if (statement['Action'] === undefined && statement['NotAction'] === undefined) {
      throw malformed('Policy statement must contain actions.');
    }
  }
  return document;
}

/** A trust policy names principals and no resources. */
export function parseTrustPolicy(text: unknown): object {
  const document = parsePolicyDocument(text) as { readonly Statement: unknown };
  for (const statement of [document.Statement].flat().filter(isObject)) {
    if (statement['Resource'] !== undefined) throw malformed('Has prohibited field Resource');
    if (statement['Principal'] === undefined && statement['NotPrincipal'] === undefined) {
      throw malformed('Missing required field Principal');
    }
  }
  if (lengthOf(document) > maxTrustPolicyLength) {
    throw limitExceeded(`Cannot exceed quota for ACLSizePerRole: ${maxTrustPolicyLength}`);
  }
  return document;
}

/** A policy of permissions names resources and no principals. */
export function parsePermissionsPolicy(text: unknown): object {
  const document = parsePolicyDocument(text) as { readonly Statement: unknown };
  for (const statement of [document.Statement].flat().filter(isObject)) {
    if (statement['Principal'] !== undefined) throw malformed('Policy document should not specify a principal.');
    if (statement['Resource'] === undefined && statement['NotResource'] === undefined) {
      throw malformed('Policy statement must contain resources.');
    }
  }
  return document;
}

/** Throws LimitExceeded when all inline policies of a role are too long together. */
export function requireRoom(roleName: string, documents: readonly object[]): void {
  const total = documents.reduce((sum, document) => sum + lengthOf(document), 0);
  if (total <= maxInlinePoliciesLength) return;
  throw limitExceeded(`Maximum policy size of ${maxInlinePoliciesLength} bytes exceeded for role ${roleName}`);
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(typeof text === 'string' ? text : '') as unknown;
  } catch {
    throw malformed('This policy contains invalid Json');
  }
}

/** Without the white space between the tokens; what stands inside strings counts. */
function lengthOf(document: object): number {
  return JSON.stringify(document).length;
}

function malformed(message: string): AwsError {
  return new AwsError('MalformedPolicyDocument', message);
}

function limitExceeded(message: string): AwsError {
  return new AwsError('LimitExceeded', message, 409);
}
