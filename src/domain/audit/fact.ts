/** What an audit asks of every account, in the words of the input `facts` and in the order of the report. */
export const auditFacts = ['covered', 'undrifted', 'role', 'assumable'] as const;
export type AuditFact = (typeof auditFacts)[number];

/** How a fact stands in one account. `not-asked`: the run did not ask for it, or it does not apply there. */
export type FactState = 'proven' | 'violated' | 'unproven' | 'not-asked';

/** Accounts by what is known of one fact. */
export interface FactCount {
  readonly proven: number;
  readonly violated: number;
  readonly unproven: number;
}
