import type { Fault } from '../aws-simulator/faults/fault.ts';
import type { TerraformTrouble } from '../in-memory/terraform-facts.ts';
import type { Subcommand } from '../in-memory/terraform-failure.ts';
import type { Tampering } from './tampering.ts';

/** What the world does to a run, or between runs. Times are simulated seconds. */
export type Happening =
  | { readonly kind: 'killed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'foreign-operation'; readonly seconds: number }
  /** Another client changes what the stack set defines, and sends it everywhere. */
  | { readonly kind: 'foreign-version'; readonly isNamedLikeTerraforms: boolean; readonly isRoleChanged?: boolean }
  /** Another client stops what is in flight. */
  | { readonly kind: 'stopped-by-hand' }
  | { readonly kind: 'account-joins'; readonly unit: string }
  /** From the organization. */
  | { readonly kind: 'account-leaves'; readonly account: string; readonly areInstancesLeft: boolean }
  /** To the root, out of the OUs that the stack set was deployed to. */
  | { readonly kind: 'account-moves-out'; readonly account: string; readonly areInstancesLeft: boolean }
  | { readonly kind: 'account-closed'; readonly account: string }
  | { readonly kind: 'account-suspended'; readonly account: string }
  | { readonly kind: 'account-reopened'; readonly account: string }
  | { readonly kind: 'instance-lost'; readonly account: string; readonly regions?: readonly string[] }
  | { readonly kind: 'instance-outdated'; readonly account: string; readonly regions?: readonly string[] }
  /** A person with a key of the account changes its role. */
  | { readonly kind: 'tampered'; readonly account: string; readonly how: Tampering }
  /** The role has again what its stack says. */
  | { readonly kind: 'put-right'; readonly account: string }
  /** Added to those that are there. */
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'faults-end' }
  | { readonly kind: 'credentials-end' }
  /** Another client takes the state's lock, and gives it back. */
  | { readonly kind: 'lock-taken'; readonly seconds: number }
  | { readonly kind: 'terraform'; readonly subcommand: Subcommand; readonly trouble: TerraformTrouble };

/** When, counted from the begin of the run. */
export type Moment =
  /** Right before the run sends a version, or puts one back, for the first time. */
  | { readonly kind: 'sends'; readonly what: 'update' | 'rollback' }
  | { readonly kind: 'call'; readonly count: number; readonly isAfter: boolean }
  | { readonly kind: 'time'; readonly seconds: number };

export interface Scheduled {
  readonly at: Moment;
  readonly happening: Happening;
}

export function describeHappening(happening: Happening): string {
  const { kind, ...facts } = happening;
  const parts = Object.values(facts).map((fact) => (typeof fact === 'object' ? JSON.stringify(fact) : String(fact)));
  return [kind, ...parts].join(' ');
}
