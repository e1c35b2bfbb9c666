import { interruptedExplanation } from '../../domain/failure-reason.ts';
import type { Explanation } from '../../domain/failure-reason.ts';
import type { AuditOutcome, Outcome } from '../../domain/rollout.ts';

/** Every outcome with what it means and what to do next, as sentences. */
export const outcomeExplanations: Readonly<Record<Outcome, Explanation>> = {
  planned: {
    cause: 'The gate allows it, and there is something to do in Terraform or in the accounts.',
    next: 'Review the comment, then merge.',
  },
  'no-changes': {
    cause: 'Nothing to change in Terraform, and every targeted account is `CURRENT` (suspended ones are listed).',
    next: 'Nothing to do.',
  },
  succeeded: {
    cause: 'Every targeted account is proven on the planned version (suspended ones are listed).',
    next: 'Nothing to do.',
  },
  refused: {
    cause: 'The gate refused the plan. Nothing was changed.',
    next: 'Change what the reasons name, or accept them with `allow` where that is possible.',
  },
  failed: {
    cause: 'The run is red for the reason in `failure-reason`.',
    next: 'Look the reason up in the table of failure reasons.',
  },
  'rolled-back': {
    cause: 'The update failed, and every account that has the role is proven on the previous version.',
    next: 'Fix what the report names, then run apply again: it sends the change to every account again. Or revert the change.',
  },
  'rollback-incomplete': {
    cause: 'The update failed, and the accounts that the report names first are not proven on the previous version.',
    next:
      'Fix the accounts that the report names. Then run apply again, which sends the change to every account again; or revert the ' +
      'change and run apply, which sends the previous version to the accounts that lack it.',
  },
  'timed-out': {
    cause: 'A deadline passed. The operation that the report names goes on in AWS.',
    next: 'Run apply again: it attaches to an operation of this action, and waits for one of another client.',
  },
  interrupted: interruptedExplanation,
  unknown: {
    cause: 'The accounts do not add up, or something could not be read. Success is not proven.',
    next: 'Run apply again: it reads every account again.',
  },
};

/** The same of an audit. */
export const auditOutcomeExplanations: Readonly<Record<AuditOutcome, Explanation>> = {
  proven: {
    cause: 'Every fact that was asked holds in every account (suspended ones are listed).',
    next: 'Nothing to do.',
  },
  findings: {
    cause: 'A fact does not hold somewhere.',
    next: 'Do what the report names for each account, the most severe first, then run the audit again.',
  },
  unproven: {
    cause: 'Nothing was found, and somewhere a fact could not be looked at. That is not fine.',
    next: 'Do what the report names for each account, then run the audit again.',
  },
  failed: {
    cause: 'The run is red for the reason in `failure-reason`; what it had found until then is reported.',
    next: 'Look the reason up in the table of failure reasons.',
  },
  interrupted: {
    cause: interruptedExplanation.cause,
    next: 'Run the audit again: it begins from the start, and changes nothing.',
  },
};
