import type { AssumeAnswer, DenyingPolicy, RoleReading } from '../../src/domain/audit/role-reading.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { AccountRoles, Interruption, RoleSession } from '../../src/ports.ts';
import type { ProvingPorts } from '../../src/proving/prove-once.ts';
import { sha256 } from '../domain/iam-knowledge.ts';

export interface DoubleAccount {
  readonly roles: readonly RoleReading[];
  /** undefined: everyone of the trusted account may assume it. */
  readonly externalId?: string | undefined;
  readonly denies?: DenyingPolicy;
  readonly isSilent?: true;
  /** Names of roles that may not be read. */
  readonly unreadable?: readonly string[];
}

export interface Call {
  readonly roleArn: string;
  readonly externalId: string | undefined;
}

export interface RolesDouble extends AccountRoles {
  readonly calls: readonly Call[];
  readonly openSessions: () => number;
  /** The most that were open at one time. */
  readonly mostSessions: () => number;
}

/** Accounts that answer from values. */
export function createRoles(find: (account: string) => DoubleAccount | undefined): RolesDouble {
  const calls: Call[] = [];
  let open = 0;
  let most = 0;
  const sessionOf = ({ roles, unreadable = [] }: DoubleAccount): RoleSession => ({
    findRole: async (roleName) => {
      await Promise.resolve();
      if (unreadable.includes(roleName)) {
        throw new UserError({ code: 'access-denied', what: 'AWS denied iam:GetRolePolicy.', next: 'Allow it.' });
      }
      return roles.find((role) => role.roleName === roleName);
    },
    close: () => {
      open -= 1;
    },
  });
  return {
    callerAccountId: '222222222222',
    calls,
    openSessions: () => open,
    mostSessions: () => most,
    assume: async (roleArn, externalId): Promise<AssumeAnswer<RoleSession>> => {
      await Promise.resolve();
      calls.push({ roleArn, externalId });
      const account = find(roleArn.split(':')[4] ?? '');
      if (account?.isSilent === true) return { kind: 'unanswered', text: 'Rate exceeded' };
      const isDenied = account === undefined || account.denies !== undefined;
      if (isDenied || (account.externalId !== undefined && account.externalId !== externalId)) {
        const policy = account?.denies ?? 'not-named';
        return { kind: 'denied', policy, text: 'User is not authorized to perform: sts:AssumeRole' };
      }
      open += 1;
      most = Math.max(most, open);
      return { kind: 'assumed', session: sessionOf(account) };
    },
  };
}

export interface PortsDouble {
  readonly ports: ProvingPorts;
  readonly lines: string[];
  readonly clock: { at: number };
  readonly cancel: AbortController;
}

/** A clock that only sleeping moves on, and `stepMs` at each look. */
export function createPorts(accountRoles: AccountRoles, stepMs = 0): PortsDouble {
  const lines: string[] = [];
  const clock = { at: Date.parse('2026-11-01T06:00:00Z') };
  const cancel = new AbortController();
  const interruption: Interruption = { requested: cancel.signal, lastCall: new AbortController().signal };
  const say = (line: string): void => {
    lines.push(line);
  };
  const nothing = (): void => undefined;
  return {
    lines,
    clock,
    cancel,
    ports: {
      accountRoles,
      interruption,
      sha256,
      clock: {
        now: () => new Date((clock.at += stepMs)),
        sleep: (ms) => {
          clock.at += ms;
          return Promise.resolve();
        },
      },
      log: {
        debug: nothing,
        info: say,
        warning: say,
        error: say,
        group: nothing,
        openGroup: nothing,
        closeGroup: nothing,
      },
    },
  };
}
