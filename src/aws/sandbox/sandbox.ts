import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { AssumeAnswer } from '../../domain/audit/role-reading.ts';
import type { CreateSandboxStack, SandboxStack, SandboxStackEvent } from '../../domain/sandbox/sandbox-stack.ts';
import { UserError } from '../../domain/user-error.ts';
import type { AccountRolesAdapter, RoleSessionAdapter } from '../audit/account-roles.ts';
import { readRole } from '../audit/read-role.ts';
import type { ClientConfiguration } from '../client-configuration.ts';
import { equip } from '../client-equipment.ts';
import { createRoleCalls } from '../iam/iam-client.ts';
import { openSandboxSession } from './sandbox-session.ts';
import type { SandboxSessionRequest } from './sandbox-session.ts';
import { createStack, deleteStack, findStack, listEvents } from './stacks.ts';

export interface SandboxAdapterRequest extends SandboxSessionRequest {
  readonly partition: string;
  /** Home Region of the stack set. */
  readonly region: string;
  /** As an audit assumes roles. */
  readonly accountRoles: Pick<AccountRolesAdapter, 'assume' | 'callerAccountId'>;
}

/** Implements the port of the same name. */
export interface SandboxAdapter {
  readonly accountId: string;
  readonly region: string;
  readonly roles: {
    readonly callerAccountId: string;
    assume(roleArn: string, externalId: string | undefined): Promise<AssumeAnswer<RoleSessionAdapter>>;
  };
  findStack(stack: string): Promise<SandboxStack | undefined>;
  createStack(request: CreateSandboxStack): Promise<string>;
  listEvents(stackId: string): Promise<readonly SandboxStackEvent[]>;
  deleteStack(stackId: string): Promise<void>;
  close(): void;
}

/** Nothing is called before it is used. */
export function createSandbox(request: SandboxAdapterRequest): SandboxAdapter {
  const { accountId, region, accountRoles } = request;
  const session = openSandboxSession(request);
  const configuration = { ...session.configuration, region };
  const client = equip(new CloudFormationClient(configuration), configuration);
  const reader = createReader(configuration, request);
  return {
    accountId,
    region,
    roles: {
      callerAccountId: accountRoles.callerAccountId,
      assume: async (roleArn, externalId) => {
        const answer = await accountRoles.assume(roleArn, externalId);
        if (answer.kind !== 'assumed') return answer;
        const { session: assumed } = answer;
        return {
          kind: 'assumed',
          session: {
            findRole: (roleName) => reader.findRole(roleName),
            close: () => {
              assumed.close();
            },
          },
        };
      },
    },
    findStack: (stack) => findStack(client, stack),
    createStack: (stack) => createStack(client, stack),
    listEvents: (stackId) => listEvents(client, stackId),
    deleteStack: (stackId) => deleteStack(client, stackId),
    close: () => {
      client.destroy();
      reader.close();
      session.close();
    },
  };
}

/** A role that may not read itself, which is fine in an account, can be read in the sandbox. */
function createReader(
  configuration: ClientConfiguration,
  { partition, roleToAssume }: SandboxAdapterRequest,
): RoleSessionAdapter {
  const iam = createRoleCalls(configuration, partition);
  if (iam === undefined) {
    throw new UserError({
      code: 'sandbox-failed',
      what: `The address of IAM in the partition ${partition} is not known here, so that no role can be read in the sandbox account.`,
      next: 'Use a newer version of this action, or omit `sandbox-account-id` and `sandbox-role-to-assume`.',
    });
  }
  return { findRole: (roleName) => readRole({ roleArn: roleToAssume, calls: iam.calls }, roleName), close: iam.close };
}
