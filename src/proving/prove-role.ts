import type { ProofRequest, ProofTarget, RoleProof } from '../domain/audit/role-proof.ts';
import { createSingleProver } from './prove-once.ts';
import type { Prove, ProvingPorts } from './prove-once.ts';

export interface RoleLimits {
  /**
   * How long a role that is not proven is looked at again: IAM is eventually consistent, and right after a change it
   * may still answer with what was there before.
   */
  readonly patienceMs?: number;
  /** When every wait ends. */
  readonly endsAt?: Date;
}

const pauseMs = 5_000;

/** Proves the roles of one account; for many use `proveRoles`, which reads the template once. */
export async function proveRole(
  ports: ProvingPorts,
  request: ProofRequest,
  target: ProofTarget,
  limits: RoleLimits = {},
): Promise<RoleProof> {
  return (await createProver(ports, request, limits)(target)).proof;
}

export function createProver(ports: ProvingPorts, request: ProofRequest, limits: RoleLimits = {}): Prove {
  const proveOnce = createSingleProver(ports, request);
  const { clock, interruption } = ports;
  return async (target) => {
    const until = clock.now().getTime() + (limits.patienceMs ?? 0);
    const endsAt = Math.min(until, limits.endsAt?.getTime() ?? Infinity);
    let proven = await proveOnce(target);
    while (!isProven(proven.proof) && clock.now().getTime() < endsAt && !interruption.requested.aborted) {
      await clock.sleep(pauseMs);
      proven = await proveOnce(target);
    }
    return proven;
  };
}

function isProven({ role, assumable }: RoleProof): boolean {
  return [role, assumable].every((state) => state === 'proven' || state === 'not-asked');
}
