import { firstOf } from '../../quantity.ts';
import type { UserError } from '../../user-error.ts';
import type { AssumeDoubt, AssumeVerdict } from './assume-verdict.ts';
import { listReasons } from './expected-role.ts';
import type { ExpectedAccount } from './expected-role.ts';
import { emptyProof } from './proof-parts.ts';
import type { ProofParts } from './proof-parts.ts';

/** Neither fact could be looked at. */
export function bothInDoubt(doubt: AssumeDoubt): ProofParts {
  return { ...emptyProof, roleDoubts: [doubt], assumableDoubts: [doubt] };
}

export function notOfTemplate(account: ExpectedAccount, roleName: string): AssumeDoubt {
  const reasons = listReasons(account);
  const why = reasons.length === 0 ? '' : ` Of the template this is not known here: ${firstOf(reasons, 3, '; ')}.`;
  return {
    why: `The template gives this account no role that is called ${roleName}.${why}`,
    next: 'Compare `role-name` with the template, and its conditions with the account.',
  };
}

export const hiddenId: AssumeDoubt = {
  why: 'The template asks for an external id that AWS hides, and none is given.',
  next: 'Give the external id in `external-id`.',
};

/** What follows from an answer to AssumeRole for the facts. */
export function partsOfAssume(verdict: AssumeVerdict): ProofParts {
  switch (verdict.kind) {
    case 'proven':
      return emptyProof;
    case 'violated':
      return { ...emptyProof, assumable: [verdict.finding] };
    case 'unproven':
      return { ...emptyProof, assumableDoubts: [verdict.doubt] };
  }
}

/** A role that cannot be assumed cannot be read either. */
export function notAssumed(verdict: AssumeVerdict): ProofParts {
  const unread: AssumeDoubt = {
    why: 'The role could not be read, because it could not be assumed.',
    next: 'Do what is said about assuming it, then run the audit again.',
  };
  return { ...partsOfAssume(verdict), roleDoubts: [verdict.kind === 'unproven' ? verdict.doubt : unread] };
}

export function templateDoubts({ unreadable }: ExpectedAccount): readonly AssumeDoubt[] {
  if (unreadable.length === 0) return [];
  return [
    {
      why: `Of the template this is not known here: ${firstOf(unreadable, 3, '; ')}.`,
      next: 'Write it in the template in a way that can be evaluated, or compare the role by hand.',
    },
  ];
}

export function notRead(roleName: string, { what, why, next }: UserError): AssumeDoubt {
  return {
    why: `The role ${roleName} could not be read: ${what}${why === undefined ? '' : ` ${why}`}`,
    next: next ?? 'Run the audit again.',
  };
}

/** @param unproven nouns for a sentence. */
export function notComparable(unproven: readonly string[], roleName: string): readonly AssumeDoubt[] {
  if (unproven.length === 0) return [];
  return [
    {
      why: `In the role ${roleName} this could not be compared, since what the template says is not known here: ${firstOf(unproven, 3, '; ')}.`,
      next: 'Give `external-id` where AWS hides it; compare anything else by hand.',
    },
  ];
}
