import { attempt } from '../domain/attempt.ts';
import type { VerifyRoles } from '../domain/audit/audit-request.ts';
import type { ProofTarget, RoleProof } from '../domain/audit/role-proof.ts';
import { chooseSample } from '../domain/audit/verify-sample.ts';
import type { Organization } from '../domain/organization.ts';
import { countOf } from '../domain/quantity.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import type { ReportedVerification, RolloutReport } from '../domain/reports/rollout-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { isGreen } from '../domain/rollout.ts';
import { UserError } from '../domain/user-error.ts';
import type { AccountRoles, Ports } from '../ports.ts';
import { proveRoles } from '../proving/prove-roles.ts';
import { readIamKnowledge } from './iam-knowledge.ts';

/** How much is looked at after a rollout, and how. */
export type Verification =
  | { readonly scope: 'none' }
  | {
      readonly scope: Exclude<VerifyRoles, 'none'>;
      readonly accountRoles: AccountRoles;
      /** undefined: the one that the template asks for, if any. Secret. */
      readonly externalId: string | undefined;
    };

/** IAM is eventually consistent: a role that CloudFormation has just created cannot be assumed at once. */
const patienceMs = 60_000;

type VerifyPorts = Pick<
  Ports,
  'stackSets' | 'managedPolicies' | 'loadCatalogue' | 'clock' | 'log' | 'interruption' | 'partition' | 'sha256'
>;

/** When the run must begin to write its report, and the organization as it was read last. */
export interface VerifyScope {
  readonly organization: Organization;
  readonly runEndsAt: Date;
}

/**
 * Looks at the roles after a green rollout: CURRENT means that CloudFormation has done its work, not that the role can
 * be assumed. What is not proven makes the run red; a rollout that is red already stays as it is.
 */
export async function verifyRoles(
  ports: VerifyPorts,
  request: Pick<RolloutRequest, 'stackSet' | 'definition' | 'targets'>,
  report: RolloutReport,
  verification: Verification,
  scope: VerifyScope,
): Promise<RolloutReport> {
  if (verification.scope === 'none' || !isGreen(report.outcome)) return report;
  const accounts = chooseAccounts(ports, report, verification.scope);
  ports.log.info(`Looking at the role in ${countOf(accounts.length, 'account')}.`);
  const looked = await attempt(() => prove(ports, request, { report, accounts, verification, ...scope }));
  const verified =
    looked.kind === 'done'
      ? toVerification(verification.scope, accounts, looked.value)
      : doubtAll(verification.scope, accounts, looked.error);
  const isInterrupted = ports.interruption.requested.aborted;
  return judge({ ...report, endedAt: ports.clock.now(), verification: verified }, verified, isInterrupted);
}

function chooseAccounts(
  { sha256 }: VerifyPorts,
  report: RolloutReport,
  scope: Exclude<VerifyRoles, 'none'>,
): readonly string[] {
  const targeted = report.accounts.filter((one) => one.class !== 'suspended');
  const accounts = [...new Map(targeted.map((one) => [one.account, one])).values()];
  if (scope === 'all') return accounts.map(({ account }) => account).sort();
  const canaries = ownOperations(report.operations, 'canary').flatMap(({ reaches }) => reaches);
  const always = new Set([...canaries.map(({ accountId }) => accountId), ...report.healedAccountIds]);
  return chooseSample({ accounts, always, seed: report.digest, sha256 });
}

interface Looking extends VerifyScope {
  readonly report: RolloutReport;
  readonly accounts: readonly string[];
  readonly verification: Exclude<Verification, { readonly scope: 'none' }>;
}

async function prove(
  ports: VerifyPorts,
  { stackSet: ref, definition, targets }: Pick<RolloutRequest, 'stackSet' | 'definition' | 'targets'>,
  { report, accounts, verification, organization, runEndsAt }: Looking,
): Promise<ReadonlyMap<string, RoleProof>> {
  const stackSet = await ports.stackSets.find(ref);
  if (stackSet === undefined) {
    throw new UserError({ code: 'role-not-proven', what: `AWS no longer has stack set ${ref.name}.` });
  }
  const { templateBody, parameters } = stackSet;
  const deployed = { templateBody, parameters };
  const proof = {
    definition: deployed,
    tags: stackSet.tags,
    partition: ports.partition,
    roleName: definition.roleName,
    rolePath: definition.rolePath,
    externalId: verification.externalId,
    facts: ['role', 'assumable'] as const,
    iam: await readIamKnowledge(ports, deployed, targets.regions),
    organization,
    callerAccountId: verification.accountRoles.callerAccountId,
  };
  const chosen = listTargets(report, accounts);
  return proveRoles({ ...ports, accountRoles: verification.accountRoles }, proof, chosen, {
    endsAt: runEndsAt,
    patienceMs,
  });
}

function listTargets(report: RolloutReport, accounts: readonly string[]): readonly ProofTarget[] {
  const regions = new Map(report.accounts.toReversed().map(({ account, region }) => [account, region]));
  return accounts.map((account) => ({
    account,
    region: regions.get(account) ?? '',
    stackId: undefined,
    recorded: undefined,
    operations: [],
  }));
}

function toVerification(
  scope: Exclude<VerifyRoles, 'none'>,
  accounts: readonly string[],
  proofs: ReadonlyMap<string, RoleProof>,
): ReportedVerification {
  const all = [...proofs.values()];
  const left = accounts.filter((account) => !proofs.has(account)).map((account) => ({ ...unlooked, account }));
  const isProven = ({ role, assumable, findings, doubts }: RoleProof): boolean =>
    role === 'proven' && assumable === 'proven' && findings.length + doubts.length === 0;
  return {
    scope,
    looked: accounts.length,
    proven: all.filter(isProven).length,
    findings: all.flatMap(({ findings }) => findings),
    doubts: [...all.flatMap(({ doubts }) => doubts), ...left],
  };
}

const unlooked = { fact: 'role', why: 'The role was not looked at.', next: 'Run an audit.' } as const;

function doubtAll(
  scope: Exclude<VerifyRoles, 'none'>,
  accounts: readonly string[],
  error: UserError,
): ReportedVerification {
  const doubts = accounts.map((account) => ({
    ...unlooked,
    account,
    why: error.message,
    next: error.next ?? unlooked.next,
  }));
  return { scope, looked: accounts.length, proven: 0, findings: [], doubts };
}

/** A state that is neither proven nor explained is red as well. */
function judge(report: RolloutReport, { looked, proven }: ReportedVerification, isInterrupted: boolean): RolloutReport {
  if (proven === looked) return report;
  if (isInterrupted) return { ...report, outcome: 'interrupted', failureReason: undefined };
  const what = `The rollout is done, and the role is not proven in ${looked - proven} of ${countOf(looked, 'account')} that the run has looked at.`;
  const error = { what, why: undefined, next: 'Do what the report names for each account, then run an audit.' };
  return { ...report, outcome: 'failed', failureReason: 'role-not-proven', error };
}
