import type { Finding } from '../../src/domain/audit/finding.ts';
import { accountId } from '../in-memory/memory-world.ts';

/** A policy that was attached by hand in one account. */
export function attached(index: number, changes: Partial<Finding> = {}): Finding {
  return {
    fact: 'role',
    account: accountId(index),
    region: '',
    reason: 'policy-attached',
    property: 'ManagedPolicyArns/AdministratorAccess',
    severity: 'critical',
    what: 'The policy AdministratorAccess is attached by hand.',
    expected: '',
    actual: 'arn:aws:iam::aws:policy/AdministratorAccess',
    gains: ['can do everything'],
    fingerprint: 'a'.repeat(64),
    isSeenByDriftDetection: false,
    remedy: { kind: 'advice', text: 'detach it' },
    ...changes,
  };
}
