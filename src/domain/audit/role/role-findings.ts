import { canonicalJson } from '../../json.ts';
import type { Sha256 } from '../../iam/danger/fingerprint.ts';
import type { LabelOf } from '../../iam/external-id-label.ts';
import type { ReviewFacts } from '../../iam/review/role-review.ts';
import type { Finding } from '../finding.ts';
import { readActual } from './actual-role.ts';
import type { ActualRole, RoleContents } from './actual-role.ts';
import { compareRole } from './compare-role.ts';
import { reasonOf } from './difference.ts';
import type { Difference } from './difference.ts';
import type { ExpectedRole } from './expected-role.ts';
import { judgeDifferences } from './judge-difference.ts';
import type { Judgement } from './judge-difference.ts';
import { findRemedy } from './remedy.ts';
import type { IsSameDocument } from './same-document.ts';

/** A finding of no account yet. Its texts are in the form of resolved texts. */
export type RoleFinding = Omit<Finding, 'account' | 'region' | 'fact'>;

export interface RoleVerdict {
  readonly findings: readonly RoleFinding[];
  /** What cannot be compared: nouns for a sentence. */
  readonly unproven: readonly string[];
  readonly foreign: ActualRole['foreign'];
}

export interface RoleFacts {
  readonly review: ReviewFacts;
  /** Of the stack set; undefined: not known. */
  readonly tags: Readonly<Record<string, string>> | undefined;
  readonly sha256: Sha256;
  readonly isSameDocument: IsSameDocument;
  /** What was judged already, by what is compared: a review takes far longer than a comparison, and accounts are alike. */
  readonly judged: Map<string, readonly Judgement[]>;
}

const mostJudged = 100;

/**
 * What of a role is not as the template says, and what that lets principals do.
 * @param prefix of properties: empty for the audited role, `OtherRole:` for another one of the template.
 */
export function judgeRole(
  { expected, contents, prefix }: { expected: ExpectedRole; contents: RoleContents; prefix: string },
  labelOf: LabelOf,
  facts: RoleFacts,
): RoleVerdict {
  const actual = readActual(contents, expected, labelOf);
  const { differences, unproven } = compareRole(expected, actual, facts.isSameDocument, facts.tags);
  const { foreign } = actual;
  if (differences.length === 0) return { findings: [], unproven, foreign };
  const judged = judgeOnce(expected, actual, differences, facts);
  const findings = differences.map((difference, index): RoleFinding => {
    const { severity = 'medium', gains = [] } = judged[index] ?? {};
    const property = `${prefix}${difference.property}`;
    const reason = reasonOf(difference);
    return {
      reason,
      property,
      severity,
      what: difference.what,
      expected: difference.expected,
      actual: difference.actual,
      gains,
      fingerprint: facts.sha256(canonicalJson([property, reason, difference.there])),
      isSeenByDriftDetection: difference.isSeenByDriftDetection,
      remedy: findRemedy(difference, expected, actual),
    };
  });
  return { findings, unproven, foreign };
}

/** In the order of the differences. */
function judgeOnce(
  { role }: ExpectedRole,
  actual: ActualRole,
  differences: readonly Difference[],
  { review, judged }: RoleFacts,
): readonly Judgement[] {
  const key = JSON.stringify([role, actual.role]);
  const known = judged.get(key);
  if (known !== undefined) return known;
  const judgements = judgeDifferences({ expected: role, actual: actual.role }, differences, review);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(key, judgements);
  return judgements;
}
