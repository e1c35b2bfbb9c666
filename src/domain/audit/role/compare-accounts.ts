import type { Sha256 } from '../../iam/danger/fingerprint.ts';
import type { RecordedRole } from '../audit-record.ts';
import type { Finding } from '../finding.ts';
import type { RoleProof } from '../role-proof.ts';
import { nameOfPolicy } from './actual-role.ts';
import { deviatingContents } from './recorded-role.ts';
import type { ForeignPolicy } from './recorded-role.ts';

export interface ComparedAccount {
  readonly proof: RoleProof;
  /** The account's id is a symbol in their ARNs. */
  readonly foreign: readonly ForeignPolicy[];
}

/** With fewer of them, or when fewer agree, it is not certain which contents are the usual ones. */
const leastAccounts = 10;
const leastShare = 0.9;

/**
 * Policies whose contents are in the accounts alone, held against those of the same name elsewhere. Where most accounts
 * have other contents than at the earlier audit, they were rolled out: that is found once, and is what the next audit
 * compares with.
 */
export function compareAccounts(accounts: readonly ComparedAccount[], sha256: Sha256): ReadonlyMap<string, RoleProof> {
  const usual = findUsual(accounts);
  return new Map(accounts.map((one) => [one.proof.account, compareAccount(one, usual, sha256)]));
}

interface Usual {
  readonly hash: string;
  readonly accounts: number;
}

function findUsual(accounts: readonly ComparedAccount[]): ReadonlyMap<string, Usual> {
  const hashes = new Map<string, Map<string, number>>();
  for (const { arn, hash } of accounts.flatMap(({ foreign }) => foreign)) {
    const counts = hashes.get(arn) ?? new Map<string, number>();
    hashes.set(arn, counts.set(hash, (counts.get(hash) ?? 0) + 1));
  }
  return new Map(
    [...hashes].flatMap(([arn, counts]) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const [hash = '', most = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
      return total >= leastAccounts && most / total >= leastShare ? [[arn, { hash, accounts: most }] as const] : [];
    }),
  );
}

function compareAccount(
  { proof, foreign }: ComparedAccount,
  usual: ReadonlyMap<string, Usual>,
  sha256: Sha256,
): RoleProof {
  if (foreign.length === 0 || proof.record === undefined) return proof;
  const others = foreign.flatMap((policy) => {
    const most = usual.get(policy.arn);
    const property = `ManagedPolicyArns/${nameOfPolicy(policy.arn)}`;
    const isFound = proof.findings.some((finding) => finding.property === property);
    return most === undefined || most.hash === policy.hash || isFound ? [] : [{ policy, accounts: most.accounts }];
  });
  const findings = others.map(({ policy: { arn, hash }, accounts }): Finding => {
    const own = { arn: arn.replaceAll('${AWS::AccountId}', proof.account), hash };
    return { ...deviatingContents(own, accounts, sha256), fact: 'role', account: proof.account, region: '' };
  });
  return {
    ...proof,
    role: findings.length === 0 ? proof.role : 'violated',
    findings: [...proof.findings, ...findings],
    record: withRolledOut(proof.record, foreign, usual, proof.account),
  };
}

function withRolledOut(
  record: RecordedRole,
  foreign: readonly ForeignPolicy[],
  usual: ReadonlyMap<string, Usual>,
  account: string,
): RecordedRole {
  const rolledOut = foreign.filter(({ arn, hash }) => usual.get(arn)?.hash === hash);
  if (rolledOut.length === 0) return record;
  const now = rolledOut.map(({ arn, hash }) => [arn.replaceAll('${AWS::AccountId}', account), hash] as const);
  return { ...record, policies: { ...record.policies, ...Object.fromEntries(now) } };
}
