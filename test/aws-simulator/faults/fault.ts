import type { NamedReason } from './fault-reason.ts';
import type { OperationPreferences } from '../cloudformation/operations/operation.ts';

export type FaultAction = 'CREATE' | 'UPDATE' | 'DELETE' | 'DETECT_DRIFT';

/** Accounts refuse the operations of a stack set. */
export interface RefuseFault {
  readonly kind: 'refuse';
  /** Ids or names. */
  readonly accounts: readonly string[];
  /** One of the known reasons, or a whole StatusReason. */
  readonly reason: NamedReason | { readonly text: string };
  /** Unset: any. */
  readonly actions?: readonly FaultAction[];
  /** Unset: any. */
  readonly regions?: readonly string[];
  /** How many attempts of each account fail. Unset: all, until the faults are cleared. */
  readonly attempts?: number;
}

/** Accounts take another time than the others. */
export interface SlowFault {
  readonly kind: 'slow';
  readonly accounts: readonly string[];
  /** Simulated. */
  readonly seconds: number;
}

/** Accounts have a role with this name that no stack created. Clearing the faults deletes it. */
export interface RoleExistsFault {
  readonly kind: 'role-exists';
  readonly accounts: readonly string[];
  readonly roleName: string;
}

/** The next requests of an action get "Rate exceeded". */
export interface ThrottleFault {
  readonly kind: 'throttle';
  readonly action: string;
  readonly times: number;
}

/** The next requests of an action, in any service, get a chosen error. */
export interface ErrorFault {
  readonly kind: 'error';
  readonly action: string;
  readonly times: number;
  readonly code: string;
  readonly message: string;
  /** Unset: 400. */
  readonly httpStatus?: number;
}

/** Another client updates one account of the stack set, without a change. */
export interface ForeignOperationFault {
  readonly kind: 'foreign-operation';
  readonly stackSetName: string;
  /** Simulated. */
  readonly seconds: number;
  /** `now`, or just before the first request of this action. */
  readonly starts: string;
  readonly operationId?: string;
}

/** An account joins the organization, and automatic deployment follows. */
export interface AccountJoinsFault {
  readonly kind: 'account-joins';
  readonly name: string;
  /** Id or name of an OU. Unset: the root. */
  readonly parent?: string;
  /** `now`, or just before the first request of this action. */
  readonly starts: string;
  /** Simulated. Unset: the world's delay. With 0 automatic deployment starts before the request. */
  readonly deploymentDelaySeconds?: number;
}

/** Operations of clients run with other preferences than requested, and their answers show those. */
export interface PreferencesIgnoredFault {
  readonly kind: 'preferences-ignored';
  readonly action: 'UPDATE' | 'CREATE' | 'DELETE';
  readonly preferences: OperationPreferences;
}

export type ListAction = 'ListStackInstances' | 'ListStackSetOperations' | 'ListStackSetOperationResults';

/** A list answers an earlier state. */
export interface StaleListFault {
  readonly kind: 'stale-list';
  readonly action: ListAction;
  /** Simulated. */
  readonly seconds: number;
}

/** The temporary keys that did not come from STS expire. */
export interface ExpireCredentialsFault {
  readonly kind: 'expire-credentials';
  /** `now`, or just before the first request of this action. */
  readonly starts: string;
  /** Simulated, after the start. Unset: at once. */
  readonly afterSeconds?: number;
}

/** While it lasts every request gets "Rate exceeded". It ends after a time or a number of requests. */
export interface ThrottleStormFault {
  readonly kind: 'throttle-storm';
  /** Unset: all of CloudFormation. */
  readonly actions?: readonly string[];
  /** Unset or `now`: at once; otherwise with the first request of this action. */
  readonly starts?: string;
  /** Simulated, from its start. */
  readonly seconds?: number;
  /** How many requests it rejects. */
  readonly requests?: number;
}

/** The connection of the next requests of an action fails or is slow. */
export interface ConnectionFault {
  readonly kind: 'connection';
  readonly action: string;
  /**
   * `reset`: before the request takes effect. `lost-answer`: after it took effect, without an answer. `slow`: the
   * answer takes a long time.
   */
  readonly how: 'reset' | 'lost-answer' | 'slow';
  readonly times: number;
  /** Real; for `slow` only. */
  readonly milliseconds?: number;
}

/** STS does not accept the next web identities, and later the same ones. */
export interface WebIdentityFault {
  readonly kind: 'web-identity';
  /**
   * `no-verification-key`, `provider-unreachable`: STS could not read the keys of the identity provider.
   * `role-unknown-yet`: the role, or its trust policy, was made seconds ago.
   */
  readonly answer: 'no-verification-key' | 'provider-unreachable' | 'role-unknown-yet';
  readonly times: number;
}

/** Faults that begin at once or with a request. */
export type StartingFault = ForeignOperationFault | AccountJoinsFault | ExpireCredentialsFault | ThrottleStormFault;

export type Fault =
  | RefuseFault
  | SlowFault
  | RoleExistsFault
  | ThrottleFault
  | ErrorFault
  | PreferencesIgnoredFault
  | StaleListFault
  | ConnectionFault
  | WebIdentityFault
  | StartingFault;
