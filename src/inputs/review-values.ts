import { findLedgerPlace } from '../domain/ledger/ledger-place.ts';
import type { ReviewMode } from '../domain/ledger/review-check.ts';
import { inputError } from '../domain/user-error.ts';
import type { UserError } from '../domain/user-error.ts';
import type { BackendArguments } from './backend-config.ts';
import type { InputName } from './rules.ts';
import { parseChoice, parsePattern, showValue } from './value-parsers.ts';

export function parseReviewMode(input: InputName, text: string): ReviewMode {
  return parseChoice(input, text, ['require', 'warn', 'off']);
}

export function parseLedger(input: InputName, text: string): string {
  return parsePattern(input, text, {
    // Buckets from before 2018 may have upper case, underscores and 255 characters.
    pattern: /^s3:\/\/[A-Za-z0-9._-]{3,255}(?:\/[A-Za-z0-9!_.*'()/-]{0,700})?$/,
    kind: 'the place of a ledger',
    next: 'Write s3://BUCKET/PREFIX.',
  });
}

interface ReviewInputs {
  readonly reviewedPlan: ReviewMode | undefined;
  readonly ledger: string | undefined;
  readonly backendType: string;
  readonly backendArguments: BackendArguments;
  readonly awsRegion: string;
  readonly comment: string;
}

/** What is required must be possible. */
export function findReviewContradiction(inputs: ReviewInputs): UserError | undefined {
  const { reviewedPlan, ledger, backendType: type, backendArguments, awsRegion, comment } = inputs;
  if (reviewedPlan !== 'require') return undefined;
  if (comment === 'never') {
    const problem = `${showValue(reviewedPlan)} needs a plan that a comment has shown, and comment is "never".`;
    return inputError('reviewed-plan', problem, 'Omit comment, or set `reviewed-plan: warn`.');
  }
  const place = findLedgerPlace({ ledger, backend: { type, ...backendArguments }, awsRegion });
  if ('bucket' in place) return undefined;
  const problem = `${showValue(reviewedPlan)} needs a ledger, and there is none: ${place.why.replaceAll('`', '')}.`;
  return inputError(
    'reviewed-plan',
    problem,
    'Name a bucket in ledger (s3://BUCKET/PREFIX), or set `reviewed-plan: warn`.',
  );
}
