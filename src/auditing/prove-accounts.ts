import type { AuditRecord } from '../domain/audit/audit-record.ts';
import type { AuditFact } from '../domain/audit/fact.ts';
import type { ProofRequest, ProofTarget, RoleProof } from '../domain/audit/role-proof.ts';
import { listUnseen } from '../domain/audit/role/expected-role.ts';
import { isSuspended } from '../domain/organization.ts';
import { attempt } from '../domain/attempt.ts';
import type { AuditContext } from './audit-context.ts';
import { readIamKnowledge } from './iam-knowledge.ts';
import type { OperationsSince } from './other-operations.ts';
import type { Stock } from './take-stock.ts';

/** Why a fact of an account is not known, beside what its proof says. */
export interface ProvenAccounts {
  readonly proofs: ReadonlyMap<string, RoleProof>;
  /** Nothing could be looked at, as a sentence. */
  readonly failure: string | undefined;
  /** What no look can see, as sentences. */
  readonly notices: readonly string[];
  /** Of the management account, which is not among `proofs`; undefined: it was not looked at. */
  readonly management: RoleProof | undefined;
}

const nothingProven = { proofs: new Map<string, RoleProof>(), management: undefined };

export function listRoleFacts(facts: readonly AuditFact[]): readonly AuditFact[] {
  return facts.filter((fact) => fact === 'role' || fact === 'assumable');
}

/** @param known.without accounts without an instance, which have no role of the stack set: looked at only where coverage is not asked. */
export async function proveAccounts(
  context: AuditContext,
  stock: Stock,
  {
    previous,
    since,
    without,
  }: {
    readonly previous: AuditRecord | undefined;
    readonly since: OperationsSince;
    readonly without: ReadonlySet<string>;
  },
): Promise<ProvenAccounts> {
  const { ports, request, runEndsAt, proveRoles } = context;
  const facts = listRoleFacts(request.facts);
  if (facts.length === 0) return { ...nothingProven, failure: undefined, notices: [] };
  const { stackSet, organization } = stock;
  const { templateBody, parameters } = stackSet;
  const definition = { templateBody, parameters };
  const iam = await attempt(() => readIamKnowledge(ports, definition, request.targets.regions));
  const notices = describeUnseen(definition, ports.partition);
  if (iam.kind === 'failed') return { ...nothingProven, failure: iam.error.message, notices };
  const { roleName, rolePath, externalId } = request;
  const proof: ProofRequest = {
    definition,
    tags: stackSet.tags,
    partition: ports.partition,
    roleName,
    rolePath,
    externalId,
    facts,
    iam: iam.value,
    organization,
    callerAccountId: ports.accountRoles.callerAccountId,
  };
  const targets = listTargets(stock, request.targets.regions, previous, since);
  const asked = request.facts.includes('covered') ? targets.filter(({ account }) => !without.has(account)) : targets;
  const management = targetOfManagement(stock, request.targets.regions);
  const proofs = await attempt(() =>
    proveRoles(ports, proof, [...asked, management], { endsAt: runEndsAt, patienceMs: 0 }),
  );
  if (proofs.kind === 'failed') return { ...nothingProven, failure: proofs.error.message, notices };
  const accounts = [...proofs.value].filter(([account]) => account !== management.account);
  return {
    proofs: new Map(accounts),
    management: proofs.value.get(management.account),
    failure: undefined,
    notices,
  };
}

/** A look finds a role by its name. */
function describeUnseen(definition: ProofRequest['definition'], partition: string): readonly string[] {
  const unseen = listUnseen(definition, { partition });
  if (unseen.length === 0) return [];
  return [`What the template gives to ${unseen.join(', ')} is not looked at: an audit reads roles that it names.`];
}

/** Nothing of it is recorded: no operation of the stack set explains when its role was made. */
function targetOfManagement({ organization }: Stock, regions: readonly string[]): ProofTarget {
  const account = organization.managementAccountId;
  return { account, region: regions[0] ?? '', stackId: undefined, recorded: undefined, operations: [] };
}

/** A role is in no Region: one look an account, beside the first Region that has its stack. */
function listTargets(
  { targets, instances }: Stock,
  regions: readonly string[],
  previous: AuditRecord | undefined,
  { windowsOf }: OperationsSince,
): readonly ProofTarget[] {
  const byAccount = Map.groupBy(instances, ({ accountId }) => accountId);
  return targets.targeted
    .filter((account) => !isSuspended(account))
    .map(({ id }) => {
      const own = byAccount.get(id) ?? [];
      const first = regions.map((region) => own.find((one) => one.region === region)).find((one) => one !== undefined);
      return {
        account: id,
        region: first?.region ?? regions[0] ?? '',
        stackId: first?.stackId,
        recorded: previous?.roles[id],
        operations: windowsOf(id),
      };
    });
}
