import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { AssumeAnswer, RoleReading } from '../../domain/audit/role-reading.ts';
import { UserError } from '../../domain/user-error.ts';
import type { ClientConfiguration } from '../client-configuration.ts';
import { equip } from '../client-equipment.ts';
import { toSessionCredentials } from '../convert-credentials.ts';
import { createRoleCalls } from '../iam/iam-client.ts';
import { chainedSessionError, openChainedSession } from '../sdk/chained-session.ts';
import { createSharedHandler } from '../sdk/shared-handler.ts';
import type { SharedHandler } from '../sdk/shared-handler.ts';
import type { SessionCredentials } from '../session-credentials.ts';
import { toAssumeAnswer } from './assume-answer.ts';
import { readRole } from './read-role.ts';

export interface AccountRolesRequest {
  /** Its Region is the one of STS: each has its own endpoint. */
  readonly configuration: ClientConfiguration;
  readonly partition: string;
  /** ARN; undefined: the run's own identity assumes the roles. */
  readonly auditRoleToAssume: string | undefined;
  /** Account of the run's own identity. */
  readonly ownAccountId: string;
  /** 2–64 characters of `[\w+=,.@-]`; CloudTrail of each account shows it. */
  readonly sessionName: string;
  /** Masks a value; called before any other code can see it. */
  readonly onSecret: (value: string) => void;
  readonly now: () => Date;
}

/** Implements the port of the same name. */
export interface AccountRolesAdapter {
  readonly callerAccountId: string;
  /** @throws UserError when this run cannot sign in itself, so that no account could be looked at. */
  assume(roleArn: string, externalId: string | undefined): Promise<AssumeAnswer<RoleSessionAdapter>>;
  close(): void;
}

export interface RoleSessionAdapter {
  findRole(roleName: string): Promise<RoleReading | undefined>;
  close(): void;
}

/** AWS's least. */
export const sessionSeconds = 900;

/** Roles of many accounts: one client of STS for all, one light client of IAM for each session. */
export function createAccountRoles(request: AccountRolesRequest): AccountRolesAdapter {
  const { configuration, partition, sessionName } = request;
  const shared = createSharedHandler(configuration);
  const audit = createAuditRole(request);
  const sts = audit.sts;
  return {
    callerAccountId: request.auditRoleToAssume?.split(':')[4] ?? request.ownAccountId,
    assume: async (roleArn, externalId) => {
      const command = new AssumeRoleCommand({
        RoleArn: roleArn,
        RoleSessionName: sessionName,
        DurationSeconds: sessionSeconds,
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
      });
      let credentials: SessionCredentials;
      try {
        credentials = toSessionCredentials((await sts.send(command)).Credentials);
      } catch (error) {
        // The identity that assumes: what it cannot do is about no account.
        if (error instanceof UserError && !error.isTransient) throw error;
        return toAssumeAnswer(error, roleArn, externalId);
      }
      return {
        kind: 'assumed',
        session: openSession({ configuration, partition, roleArn, credentials, handler: shared.handler }),
      };
    },
    close: () => {
      audit.close();
      shared.close();
    },
  };
}

/** The client of STS that assumes the accounts' roles, as the audit role where there is one. */
function createAuditRole(request: AccountRolesRequest): { readonly sts: STSClient; readonly close: () => void } {
  const { configuration, auditRoleToAssume: roleToAssume } = request;
  const session =
    roleToAssume === undefined
      ? undefined
      : openChainedSession({
          ...request,
          roleToAssume,
          explain: (failure) => chainedSessionError('audit-role-to-assume', failure),
        });
  const own = session?.configuration ?? configuration;
  const sts = equip(new STSClient(own), own);
  return {
    sts,
    close: () => {
      session?.close();
      sts.destroy();
    },
  };
}

interface OpenSession {
  readonly configuration: ClientConfiguration;
  readonly partition: string;
  readonly roleArn: string;
  readonly credentials: SessionCredentials;
  readonly handler: SharedHandler;
}

/**
 * A session ends after 15 minutes by itself, so nothing renews it. Its credentials stay in this closure and in the client:
 * a mask for each of ten thousand sessions would slow down every line of the log.
 */
function openSession({ configuration, partition, roleArn, credentials, handler }: OpenSession): RoleSessionAdapter {
  const { region, retryMode, maxAttempts, customUserAgent, pause } = configuration;
  const provide = Object.assign(() => Promise.resolve(credentials), { memoized: true });
  const settings = { region, retryMode, maxAttempts, customUserAgent, pause };
  const iam = createRoleCalls({ ...settings, credentials: provide, requestHandler: handler }, partition);
  if (iam === undefined) throw noAddress(partition);
  return { findRole: (roleName) => readRole({ roleArn, calls: iam.calls }, roleName), close: iam.close };
}

function noAddress(partition: string): UserError {
  return new UserError({
    code: 'unknown',
    what: `The address of IAM in the partition ${partition} is not known here.`,
    next: 'Use a newer version of this action.',
  });
}
