import type { NamedReason } from './fault-reason.ts';
import type { OperationPreferences } from '../cloudformation/operations/operation.ts';

export type FaultAction = 'CREATE' | 'UPDATE' | 'DELETE' | 'DETECT_DRIFT';

/** Accounts refuse what a stack set does in them. */
export interface RefuseFault {
  readonly kind: 'refuse';
  /** Ids or names. */
  readonly accounts: readonly string[];
  /** One of the known reasons, or the whole StatusReason. */
  readonly reason: NamedReason | { readonly text: string };
  /** Unset: any. */
  readonly actions?: readonly FaultAction[];
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

/** Accounts have a role of this name that no stack made. It goes away when the faults are cleared. */
export interface RoleExistsFault {
  readonly kind: 'role-exists';
  readonly accounts: readonly string[];
  readonly roleName: string;
}

/** The next requests of an action are answered with "Rate exceeded". */
export interface ThrottleFault {
  readonly kind: 'throttle';
  readonly action: string;
  readonly times: number;
}

/** The next requests of an action, of whatever service, are refused with an error of one's own. */
export interface ErrorFault {
  readonly kind: 'error';
  readonly action: string;
  readonly times: number;
  readonly code: string;
  readonly message: string;
  /** Unset: 400. */
  readonly httpStatus?: number;
}

/** Somebody else's run updates one account of the stack set, with nothing new. */
export interface ForeignOperationFault {
  readonly kind: 'foreign-operation';
  readonly stackSetName: string;
  /** Simulated. */
  readonly seconds: number;
  /** `now`, or just before the first request of this action. */
  readonly starts: string;
  readonly operationId?: string;
}

/** An account comes into the organization, and automatic deployment follows it. */
export interface AccountJoinsFault {
  readonly kind: 'account-joins';
  readonly name: string;
  /** Id or name of an OU. Unset: the root. */
  readonly parent?: string;
  /** `now`, or just before the first request of this action. */
  readonly starts: string;
  /** Simulated. Unset: the world's. With 0 the automatic deployment is there before the request. */
  readonly deploymentDelaySeconds?: number;
}

/** Operations that clients ask for run with other preferences than they asked for, and answer those. */
export interface PreferencesIgnoredFault {
  readonly kind: 'preferences-ignored';
  readonly action: 'UPDATE' | 'CREATE' | 'DELETE';
  readonly preferences: OperationPreferences;
}

export type ListAction = 'ListStackInstances' | 'ListStackSetOperations' | 'ListStackSetOperationResults';

/** A list answers what was true a while ago. */
export interface StaleListFault {
  readonly kind: 'stale-list';
  readonly action: ListAction;
  /** Simulated. */
  readonly seconds: number;
}

/** The temporary keys that were not handed out by STS are over. */
export interface ExpireCredentialsFault {
  readonly kind: 'expire-credentials';
  /** `now`, or just before the first request of this action. */
  readonly starts: string;
  /** Simulated, from then. Unset: at once. */
  readonly afterSeconds?: number;
}

/** While it lasts every request is answered with "Rate exceeded". It ends after a time or a number of requests. */
export interface ThrottleStormFault {
  readonly kind: 'throttle-storm';
  /** Unset: all of CloudFormation. */
  readonly actions?: readonly string[];
  /** Unset or `now`: at once; otherwise with the first request of this action. */
  readonly starts?: string;
  /** Simulated, from its start. */
  readonly seconds?: number;
  /** How many requests it refuses. */
  readonly requests?: number;
}

/** Something happens to the connection of the next requests of an action. */
export interface ConnectionFault {
  readonly kind: 'connection';
  readonly action: string;
  /** `reset`: before anything was done. `lost-answer`: what was asked is done, nobody hears of it. `slow`: it takes long. */
  readonly how: 'reset' | 'lost-answer' | 'slow';
  readonly times: number;
  /** Real; of `slow` only. */
  readonly milliseconds?: number;
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
  | StartingFault;
