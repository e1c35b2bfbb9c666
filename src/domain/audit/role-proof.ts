import type { Definition } from '../iam/definition-change.ts';
import type { IamKnowledge } from '../iam/review/known-contents.ts';
import type { Organization } from '../organization.ts';
import type { RecordedRole } from './audit-record.ts';
import type { AuditFact, FactState } from './fact.ts';
import type { Doubt, Finding } from './finding.ts';

/** What every account's roles are held to. */
export interface ProofRequest {
  /** What the stack set defines. A parameter that AWS hides reads `****`, and what depends on it is unknown. */
  readonly definition: Definition;
  /** Tags of the stack set, which CloudFormation gives to its resources, too; undefined: not known. */
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** `aws`, `aws-us-gov` or `aws-cn`. */
  readonly partition: string;
  /** The role that is assumed. */
  readonly roleName: string;
  readonly rolePath: string;
  /** undefined: the one that the template asks for, if any. Secret. */
  readonly externalId: string | undefined;
  /** Account of the role that assumes the others; undefined: not known. */
  readonly callerAccountId?: string | undefined;
  /** Which of `role` and `assumable` are asked. */
  readonly facts: readonly AuditFact[];
  readonly iam: IamKnowledge;
  readonly organization: Organization;
}

/** One account that is looked at. */
export interface ProofTarget {
  readonly account: string;
  /** Of its stack instance. */
  readonly region: string;
  /** ARN of its stack; undefined: not known. */
  readonly stackId: string | undefined;
  /** What the previous audit has recorded; undefined: nothing. */
  readonly recorded: RecordedRole | undefined;
  /** When StackSet operations worked on this account, as far as AWS still says so: CloudFormation may have created the role then. */
  readonly operations: readonly { readonly from: Date; readonly until: Date }[];
}

/** What is known of the roles of one account. */
export interface RoleProof {
  readonly account: string;
  readonly role: FactState;
  readonly assumable: FactState;
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  /** For the next audit; undefined: the role was not read. */
  readonly record: RecordedRole | undefined;
}

export type RoleFact = Extract<AuditFact, 'role' | 'assumable'>;
