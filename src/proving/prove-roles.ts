import { compareAccounts } from '../domain/audit/role/compare-accounts.ts';
import type { ProofRequest, ProofTarget, RoleProof } from '../domain/audit/role-proof.ts';
import type { AuditFact } from '../domain/audit/fact.ts';
import { whenAborted } from '../domain/concurrency/when-aborted.ts';
import { createProver } from './prove-role.ts';
import type { RoleLimits } from './prove-role.ts';
import type { Proven, ProvingPorts } from './prove-once.ts';

export interface ProofLimits extends RoleLimits {
  /** Each of them has one call on its way at a time. */
  readonly accountsAtOnce?: number;
  /** Ends it as well, for instance when the run has no time left. */
  readonly signal?: AbortSignal;
}

const usualAccountsAtOnce = 40;
const progressMs = 30_000;

/** With the right external id, with none and with a wrong one. */
const assumesPerAccount = 3;
/**
 * STS takes 600 calls a second from one account in a Region (IAM user guide, "IAM and AWS STS quotas", 2026), and
 * others that work in the account need it, too: half of it.
 */
const mostAssumesPerSecond = 300;

/**
 * The roles of many accounts, by account id; every target has a proof. What is left when the time is over, or when the
 * run is to end, is in doubt.
 */
export async function proveRoles(
  ports: ProvingPorts,
  request: ProofRequest,
  targets: readonly ProofTarget[],
  limits: ProofLimits = {},
): Promise<ReadonlyMap<string, RoleProof>> {
  const prove = createProver(ports, request, limits);
  const { clock, log, interruption, sha256 } = ports;
  const proven = new Map<string, Proven>();
  const workers = Math.min(limits.accountsAtOnce ?? usualAccountsAtOnce, targets.length);
  // Fewer accounts stay below it anyway.
  const isPaced = targets.length * assumesPerAccount > mostAssumesPerSecond;
  const leastMs = isPaced ? (workers * assumesPerAccount * 1000) / mostAssumesPerSecond : 0;
  let next = 0;
  let shownAt = clock.now().getTime();

  const isOver = (): boolean =>
    interruption.requested.aborted ||
    limits.signal?.aborted === true ||
    (limits.endsAt !== undefined && clock.now() >= limits.endsAt);

  const showProgress = (): void => {
    const now = clock.now().getTime();
    if (now - shownAt < progressMs) return;
    shownAt = now;
    log.info(
      `Roles read in ${proven.size.toLocaleString('en-US')} of ${targets.length.toLocaleString('en-US')} accounts.`,
    );
  };

  const work = async (): Promise<void> => {
    for (let target = targets[next++]; target !== undefined && !isOver(); target = targets[next++]) {
      const beganMs = clock.now().getTime();
      proven.set(target.account, await prove(target));
      showProgress();
      const leftMs = beganMs + leastMs - clock.now().getTime();
      if (leftMs > 0 && next < targets.length && !isOver()) await clock.sleep(leftMs);
    }
  };

  const all = Promise.all(Array.from({ length: workers }, work));
  await Promise.race([all, whenAborted(interruption.lastCall)]);
  // A defect of an account that nothing waits for any more must not end the process.
  all.catch(() => undefined);
  const compared = compareAccounts([...proven.values()], sha256);
  const isCancelled = interruption.requested.aborted;
  return new Map(
    targets.map((target) => [
      target.account,
      compared.get(target.account) ?? unreached(target, request.facts, isCancelled),
    ]),
  );
}

function unreached({ account }: ProofTarget, facts: readonly AuditFact[], isCancelled: boolean): RoleProof {
  const asked = (['role', 'assumable'] as const).filter((fact) => facts.includes(fact));
  const why = isCancelled
    ? 'The run was cancelled before it looked at this account.'
    : 'The time of the run was over before it looked at this account.';
  const next = isCancelled ? 'Run the audit again.' : 'Give the job more `timeout-minutes`, then run the audit again.';
  return {
    account,
    role: facts.includes('role') ? 'unproven' : 'not-asked',
    assumable: facts.includes('assumable') ? 'unproven' : 'not-asked',
    findings: [],
    doubts: asked.map((fact) => ({ fact, account, why, next })),
    record: undefined,
  };
}
