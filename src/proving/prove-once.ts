import { listAskedIds } from '../domain/audit/role/asked-ids.ts';
import { textForAccount } from '../domain/audit/role/account-text.ts';
import {
  judgeFirstAssume,
  judgeRefusedAssume,
  planAssume,
  wrongExternalId,
} from '../domain/audit/role/assume-verdict.ts';
import { createExpectations } from '../domain/audit/role/expectations.ts';
import type { ExpectedAccount, ExpectedRole } from '../domain/audit/role/expected-role.ts';
import {
  bothInDoubt,
  hiddenId,
  notAssumed,
  notComparable,
  notOfTemplate,
  notRead,
  partsOfAssume,
  templateDoubts,
} from '../domain/audit/role/proof-doubts.ts';
import { emptyProof, mergeParts, missingRole, toProof } from '../domain/audit/role/proof-parts.ts';
import type { ProofParts } from '../domain/audit/role/proof-parts.ts';
import { compareWithRecord } from '../domain/audit/role/recorded-role.ts';
import type { ForeignPolicy } from '../domain/audit/role/recorded-role.ts';
import type { ProofRequest, ProofTarget, RoleProof } from '../domain/audit/role-proof.ts';
import { canonicalJson } from '../domain/json.ts';
import { isHideable } from '../domain/secret-values.ts';
import type { AuditPorts, RoleSession } from '../ports.ts';
import { createReadingJudge } from './judge-readings.ts';
import type { JudgeReading } from './judge-readings.ts';
import { readRoles } from './read-roles.ts';
import type { ReadRole } from './read-roles.ts';
import { tryAssume } from './try-assume.ts';

/** With `managedPolicies`, the contents of AWS managed policies that were attached by hand are known. */
export type ProvingPorts = Pick<AuditPorts, 'accountRoles' | 'clock' | 'log' | 'interruption' | 'sha256'> &
  Partial<Pick<AuditPorts, 'managedPolicies'>>;

export interface Proven {
  readonly proof: RoleProof;
  /** For a comparison of accounts with each other; the account's id is a symbol in their ARNs. */
  readonly foreign: readonly ForeignPolicy[];
}

export type Prove = (target: ProofTarget) => Promise<Proven>;

/** External ids that are tried where a template asks for several. */
const mostIds = 3;

/** Looks at each account once. */
export function createSingleProver(ports: ProvingPorts, request: ProofRequest): Prove {
  const expectations = createExpectations(request);
  const judgeReading = createReadingJudge(ports, request);
  const { accountRoles, sha256 } = ports;
  const { facts, roleName, rolePath, partition, callerAccountId } = request;

  return async (target) => {
    const account = expectations.find(target);
    const main = findMain(account, roleName, target);
    const asked = main === undefined ? [] : listAskedIds(main, target);
    const ids = request.externalId === undefined ? asked : [request.externalId];
    const secrets = [...expectations.secrets, ...asked.filter(isHideable)];
    const finish = (parts: ProofParts, foreign: readonly ForeignPolicy[] = []): Proven => ({
      proof: toProof(parts, target, { facts, secrets }),
      foreign,
    });
    if (main === undefined) return finish(bothInDoubt(notOfTemplate(account, roleName)));
    const plan = planAssume(main.role, { account: target.account, callerAccountId });
    if (plan.asksForId && ids.length === 0) return finish(bothInDoubt(hiddenId));
    const roleArn = `arn:${partition}:iam::${target.account}:role${rolePath}${roleName}`;
    const answer = await tryAssume(accountRoles, roleArn, ids.length === 0 ? [undefined] : ids.slice(0, mostIds));
    if (answer.kind !== 'assumed') return finish(notAssumed(judgeFirstAssume(answer, plan, sha256)));
    const roles = facts.includes('role')
      ? await readAndJudge(answer.session, { target, account, main }, { judgeReading, sha256 })
      : { parts: emptyProof, foreign: [] };
    answer.session.close();
    const isTried = facts.includes('assumable') && plan.asksForId;
    const refused = isTried ? await tryRefused(ports, roleArn, target, ids[0]) : emptyProof;
    return finish(mergeParts(roles.parts, refused), roles.foreign);
  };
}

function findMain({ roles }: ExpectedAccount, roleName: string, target: ProofTarget): ExpectedRole | undefined {
  const wanted = roleName.toLowerCase();
  return roles.find(({ role }) => textForAccount(role.roleName, target).toLowerCase() === wanted);
}

/** Asked after the role was assumed with the right id: else a denial says nothing. */
async function tryRefused(
  { accountRoles, clock, sha256 }: ProvingPorts,
  roleArn: string,
  { account }: ProofTarget,
  externalId = '',
): Promise<ProofParts> {
  const seed = `${clock.now().toISOString()} ${account}`;
  const attempts = [
    ['no external id', undefined],
    ['a wrong external id', wrongExternalId(externalId.length, seed, sha256)],
  ] as const;
  let parts = emptyProof;
  for (const [attempted, id] of attempts) {
    const answer = await tryAssume(accountRoles, roleArn, [id]);
    parts = mergeParts(parts, partsOfAssume(judgeRefusedAssume(answer, attempted, sha256)));
    if (answer.kind !== 'assumed') continue;
    answer.session.close();
    // One finding says it.
    break;
  }
  return parts;
}

interface Audited {
  readonly target: ProofTarget;
  readonly account: ExpectedAccount;
  /** The role that is assumed; the others of the template are read in its session. */
  readonly main: ExpectedRole;
}

interface Judging {
  readonly judgeReading: JudgeReading;
  readonly sha256: ProvingPorts['sha256'];
}

interface JudgedRoles {
  readonly parts: ProofParts;
  readonly foreign: readonly ForeignPolicy[];
}

async function readAndJudge(session: RoleSession, audited: Audited, judging: Judging): Promise<JudgedRoles> {
  const { target, account, main } = audited;
  const wanted = [main, ...account.roles.filter((role) => role !== main)];
  const byName = new Map(wanted.map((role) => [textForAccount(role.role.roleName, target), role]));
  const { read, failed } = await readRoles(session, [...byName.keys()]);
  const unread = failed.map(({ roleName, error }) => notRead(roleName, error));
  let judged: JudgedRoles = {
    parts: { ...emptyProof, roleDoubts: [...templateDoubts(account), ...unread] },
    foreign: [],
  };
  for (const one of read) {
    const expected = byName.get(one.roleName) ?? main;
    const { parts, foreign } = await judgeOne(one, expected, audited, judging);
    judged = { parts: mergeParts(judged.parts, parts), foreign: [...judged.foreign, ...foreign] };
  }
  // Two roles may have the same policy.
  const foreign = [...new Map(judged.foreign.map((policy) => [policy.arn, policy])).values()];
  judged = { ...judged, foreign };
  // The id of another role is none of the audited one.
  const isMainRead = read.some(({ roleName, reading }) => byName.get(roleName) === main && reading !== undefined);
  return isMainRead ? judged : { ...judged, parts: { ...judged.parts, record: undefined } };
}

async function judgeOne(
  { roleName, reading }: ReadRole,
  expected: ExpectedRole,
  { target, account, main }: Audited,
  { judgeReading, sha256 }: Judging,
): Promise<JudgedRoles> {
  const isMain = expected === main;
  if (reading === undefined) {
    return { parts: { ...emptyProof, role: [missingRole(roleName, isMain, sha256)] }, foreign: [] };
  }
  const verdict = await judgeReading({ target, account, expected, reading });
  const foreign = verdict.foreign.map(({ arn, document }) => ({ arn, hash: sha256(canonicalJson(document)) }));
  const own = foreign.map(({ arn, hash }) => ({ arn: textForAccount(arn, target), hash }));
  const { findings, record } = compareWithRecord(reading, own, { target, isMain }, sha256);
  const parts: ProofParts = {
    ...emptyProof,
    role: [...verdict.findings, ...findings],
    roleDoubts: notComparable(verdict.unproven, roleName),
    record,
  };
  return { parts, foreign };
}
