import { compareTexts } from '../text-order.ts';
/** The reasons of the gate that permissions and trust can raise. */
export type DangerReason =
  | 'administrator-access'
  | 'wildcard-principal'
  | 'organization-trust'
  | 'federated-trust-open'
  | 'no-external-id'
  | 'boundary-removed'
  | 'unreadable-change';

/** What a danger is about, the most dangerous first. */
export const dangerKinds = [
  /** Can do everything, or make itself able to. */
  'administrator',
  /** Lets in principals that it should not. */
  'trust',
  /** A protection is there no longer. */
  'guard-removed',
  /** Is not all known here, so that nothing can be said about it. */
  'not-known',
  /** Changes who may do what, within limits. */
  'permission-management',
  /** Runs code of its own with the permissions of certain other roles. */
  'takeover',
  'assume-role',
  'opens-data',
  'hides-traces',
  'reads-data',
] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** One thing that was found in permissions, in a trust policy or in a boundary. */
export interface Danger {
  /** Of the rule that found it, in kebab-case. */
  readonly id: string;
  /** undefined: it is shown, and the gate does not ask for it to be accepted. */
  readonly reason: DangerReason | undefined;
  readonly kind: DangerKind;
  /** The policies and statements that are to blame, as texts, sorted. */
  readonly subject: readonly string[];
  /** All actions that it takes, as AWS spells them; `*` for everything. Empty: it is about no action. */
  readonly actions: readonly string[];
  /** A predicate in plain English, without a subject: `can become administrator through iam:PutRolePolicy`. */
  readonly text: string;
  /** Exactly what was found, as a text that does not depend on order: see fingerprint.ts. */
  readonly canonical: string;
}

/** For sorting, the most dangerous first. */
export function compareByDanger(a: Danger, b: Danger): number {
  const rank = dangerKinds.indexOf(a.kind) - dangerKinds.indexOf(b.kind);
  return rank === 0 ? compareTexts(a.canonical, b.canonical) : rank;
}
