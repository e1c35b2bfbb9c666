import type { Finding } from './finding.ts';
import type { RoleProof } from './role-proof.ts';

/** What an audit says of the role that the management account has of its own. */
export interface ManagementRole {
  readonly findings: readonly Finding[];
  /** A sentence; undefined: the findings say it all. */
  readonly notice: string | undefined;
}

/**
 * A service-managed stack set never reaches the management account: its role, if it has one, was made by hand or by the
 * bootstrap. So that it is not there is no finding, and neither are its tags, which are not those of the stack set.
 * @param proof undefined: the role was not asked about.
 */
export function judgeManagementRole(id: string, proof: RoleProof | undefined): ManagementRole {
  const beyond = `The management account ${id}, which a service-managed stack set never reaches`;
  if (proof === undefined) return { findings: [], notice: `${beyond}, was not looked at.` };
  const isAssumed = proof.role !== 'unproven' && !proof.findings.some(isAbsence);
  if (!isAssumed) {
    const why = 'its role could not be assumed and read, or it has none';
    return { findings: [], notice: `${beyond}: ${why}. Look there by hand if the bootstrap has made one.` };
  }
  const findings = proof.findings.filter(({ property }) => !property.startsWith('Tags/'));
  if (findings.length > 0) return { findings, notice: undefined };
  const { doubts } = proof;
  const notice =
    doubts.length > 0
      ? `${beyond}: ${doubts.map(({ why }) => why).join(' ')}`
      : `${beyond}, has the same role: it was looked at as well.`;
  return { findings, notice };
}

function isAbsence({ reason }: Finding): boolean {
  return reason === 'not-assumable' || reason === 'role-missing';
}
