import { hasExternalId } from '../../iam/policy.ts';
import type { PolicyDocument } from '../../iam/permissions.ts';
import { compareTrust } from '../../iam/meaning/compare-trust.ts';
import { canonicalJson } from '../../json.ts';
import type { Json } from '../../json.ts';
import type { Difference } from './difference.ts';
import { describeMissing, documentKey } from './document-text.ts';

const unknownId = '(unknown external id)';

export interface TrustResult {
  readonly difference: Difference | undefined;
  /** Why it cannot be said whether they are the same. */
  readonly unproven: readonly string[];
}

export function compareTrustPolicies(expected: PolicyDocument, actual: PolicyDocument): TrustResult {
  if (expected.unreadable.length > 0) return { difference: undefined, unproven: ['the trust policy'] };
  const isIdUnknown = JSON.stringify(expected).includes(unknownId);
  const shown = isIdUnknown ? hideIds(actual) : actual;
  const unproven = isIdUnknown ? ['which external id the template asks for'] : [];
  if (documentKey(expected) === documentKey(shown)) return { difference: undefined, unproven };
  const { verdict, gained, lost } = compareTrust(expected, shown);
  if (verdict === 'same' && shown.unreadable.length === 0) return { difference: undefined, unproven };
  return {
    unproven,
    difference: {
      property: 'AssumeRolePolicyDocument',
      part: 'trust',
      change: 'changed',
      name: '',
      what: describe(expected, shown, gained.length > 0, lost.length > 0),
      expected: describeMissing(expected, shown),
      actual: describeMissing(shown, expected),
      there: documentKey(actual),
      isSeenByDriftDetection: true,
    },
  };
}

/** The literal ids of a policy, as what the template asks for is not known. */
function hideIds(document: PolicyDocument): PolicyDocument {
  const text = canonicalJson(document as unknown as Json).replaceAll(/\(external id(?: \d+)?\)/g, unknownId);
  return JSON.parse(text) as PolicyDocument;
}

function describe(expected: PolicyDocument, actual: PolicyDocument, isWider: boolean, isNarrower: boolean): string {
  const deleted = listDeleted(actual).filter((id) => !listDeleted(expected).includes(id));
  if (deleted.length > 0) {
    return `The trust policy names ${deleted.join(', ')}: IAM writes such an id where a principal was deleted, also when another one has its name by now.`;
  }
  const [asked, asks] = [asksAlways(expected), asksAlways(actual)];
  if (asked && !asks && isWider) return 'The trust policy does not ask for the external id any more.';
  if (withoutIds(expected) === withoutIds(actual)) return 'The trust policy asks for another external id.';
  if (isWider && !isNarrower) return 'The trust policy lets in more than the template does.';
  if (isNarrower && !isWider) return 'The trust policy lets in less than the template does.';
  return 'The trust policy is not that of the template.';
}

/** Unique ids of roles and users. */
function listDeleted({ statements }: PolicyDocument): readonly string[] {
  return statements.flatMap(({ principals }) =>
    principals.flatMap((principal) => /^AWS:(A(?:ROA|IDA|SCA|GPA)[A-Z0-9]{8,})$/.exec(principal)?.[1] ?? []),
  );
}

function asksAlways({ statements }: PolicyDocument): boolean {
  const allowing = statements.filter(({ effect }) => effect === 'Allow');
  return allowing.length > 0 && allowing.every(hasExternalId);
}

function withoutIds(document: PolicyDocument): string {
  return documentKey(hideIds(document));
}
