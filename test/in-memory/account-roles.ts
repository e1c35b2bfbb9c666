import { toAssumeAnswer } from '../../src/aws/audit/assume-answer.ts';
import { sessionSeconds } from '../../src/aws/audit/account-roles.ts';
import { readRole } from '../../src/aws/audit/read-role.ts';
import type { RoleCalls } from '../../src/aws/iam/iam-client.ts';
import { toUserError } from '../../src/aws/errors.ts';
import type { AccountRoles, RoleSession } from '../../src/ports.ts';
import { delegatedAdministratorId } from '../aws-simulator/setup.ts';
import type { Caller } from '../aws-simulator/service.ts';
import { createSend } from './calls.ts';
import type { Entry, InMemoryAws, RecordedCall, Send, Sender } from './calls.ts';

export interface AccountRolesInMemory {
  readonly aws: InMemoryAws;
  /** The process that calls; default `attempts`: as the product's SDK clients. */
  readonly sender: Pick<Sender, 'life' | 'process'>;
  /** ARN; undefined: the run's own role assumes those of the accounts. */
  readonly auditRoleToAssume?: string | undefined;
  /** Simulated, of each call. Default: 150 ms. */
  readonly latencyMs?: number;
}

const attempts = 8;
const usualLatencyMs = 150;

/**
 * The port over the simulator's STS and IAM: the adapter's own reading and its own answers, without a wire. Trust
 * policies, the policies of each role and those of the organization decide as on the wire, and each call takes simulated
 * time.
 */
export function createAccountRoles(facts: AccountRolesInMemory): AccountRoles {
  const { aws, auditRoleToAssume, latencyMs = usualLatencyMs } = facts;
  const base: Sender = { ...facts.sender, by: 'action', attempts, latencyMs };
  const sendAs = (caller: (() => Caller) | undefined): Send =>
    createSend(aws, caller === undefined ? base : { ...base, caller });
  const assumeAs = (caller: (() => Caller) | undefined, roleArn: string, externalId: string | undefined) =>
    sendAs(caller)('sts', 'AssumeRole', {
      RoleArn: roleArn,
      RoleSessionName: 'audit',
      DurationSeconds: sessionSeconds,
      ExternalId: externalId,
    });
  let audit: Promise<() => Caller> | undefined;
  const signInAsAudit = async (roleArn: string): Promise<() => Caller> => {
    try {
      return callerOf(aws, await assumeAs(undefined, roleArn, undefined));
    } catch (error) {
      throw toUserError(error, `assume ${roleArn} (sts:AssumeRole)`);
    }
  };
  return {
    callerAccountId: auditRoleToAssume?.split(':')[4] ?? delegatedAdministratorId,
    assume: async (roleArn, externalId) => {
      const caller = auditRoleToAssume === undefined ? undefined : await (audit ??= signInAsAudit(auditRoleToAssume));
      try {
        const answer = await assumeAs(caller, roleArn, externalId);
        return { kind: 'assumed', session: openSession(sendAs(callerOf(aws, answer)), roleArn) };
      } catch (error) {
        return toAssumeAnswer(error, roleArn, externalId);
      }
    },
  };
}

/** The caller that a session's credentials stand for, as long as it lasts. */
function callerOf({ identities }: InMemoryAws, answer: Entry): () => Caller {
  const { AccessKeyId: accessKeyId, SessionToken: sessionToken } = answer['Credentials'] as {
    readonly AccessKeyId: string;
    readonly SessionToken: string;
  };
  return () => identities.resolve({ accessKeyId, sessionToken, service: 'iam', region: 'us-east-1' });
}

function openSession(send: Send, roleArn: string): RoleSession {
  const call =
    (action: string) =>
    <Answer>(input: object): Promise<Answer> =>
      send('iam', action, input as Entry) as Promise<Answer>;
  const calls: RoleCalls = {
    getRole: call('GetRole'),
    getRolePolicy: call('GetRolePolicy'),
    listAttachedRolePolicies: call('ListAttachedRolePolicies'),
    listRolePolicies: call('ListRolePolicies'),
    listInstanceProfilesForRole: call('ListInstanceProfilesForRole'),
    getPolicy: call('GetPolicy'),
    getPolicyVersion: call('GetPolicyVersion'),
  };
  return { findRole: (roleName) => readRole({ roleArn, calls }, roleName), close: () => undefined };
}

/** How much was asked of AWS: what its quotas are about. */
export interface CallCounts {
  readonly total: number;
  /** Such as `sts AssumeRole`. */
  readonly byAction: Readonly<Record<string, number>>;
  /** The most calls in any one second of simulated time, by service. */
  readonly mostPerSecond: Readonly<Record<string, number>>;
  /** The most calls that any one account has got in a second, by service. */
  readonly mostPerSecondAndAccount: Readonly<Record<string, number>>;
  /** The most calls that any one account has got in all. */
  readonly mostPerAccount: number;
}

export function countCalls(calls: readonly RecordedCall[]): CallCounts {
  const second = ({ at }: RecordedCall): number => Math.floor(at.getTime() / 1000);
  const count = (keyOf: (call: RecordedCall) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const call of calls) counts.set(keyOf(call), (counts.get(keyOf(call)) ?? 0) + 1);
    return counts;
  };
  const most = (counts: ReadonlyMap<string, number>): Record<string, number> => {
    const largest: Record<string, number> = {};
    for (const [key, value] of counts) {
      const service = key.split(' ')[0] ?? '';
      largest[service] = Math.max(largest[service] ?? 0, value);
    }
    return largest;
  };
  return {
    total: calls.length,
    byAction: Object.fromEntries(count(({ service, action }) => `${service} ${action}`)),
    mostPerSecond: most(count((call) => `${call.service} ${second(call)}`)),
    mostPerSecondAndAccount: most(count((call) => `${call.service} ${call.account} ${second(call)}`)),
    mostPerAccount: most(count(({ account }) => `account ${account}`))['account'] ?? 0,
  };
}
