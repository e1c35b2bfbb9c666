import type { Json } from '../../json.ts';
import type { Finding } from '../finding.ts';
import type { ExpectedRole } from './expected-role.ts';

export type ComparedRole = ExpectedRole['role'];

/** Where a role as it is and the role of the template differ. Texts are in the form of resolved texts. */
export interface Difference {
  /** As `Finding.property`, without the role. */
  readonly property: string;
  readonly part:
    | 'trust'
    | 'managed-policy'
    | 'policy-contents'
    | 'inline-policy'
    | 'boundary'
    | 'session-length'
    | 'path'
    | 'description'
    | 'tag'
    | 'instance-profile';
  /** `added`: the template does not have it. */
  readonly change: 'added' | 'removed' | 'changed';
  /** Of a policy, a tag or an instance profile, as the compared roles name it; empty: the role has one of it. */
  readonly name: string;
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
  /** What is there, without secrets, for the fingerprint. */
  readonly there: Json;
  readonly isSeenByDriftDetection: boolean;
}

export interface RoleDifferences {
  readonly differences: readonly Difference[];
  /** What cannot be compared: nouns for a sentence. */
  readonly unproven: readonly string[];
}

export const reasonOf = ({ part, change }: Difference): Finding['reason'] =>
  change === 'added' && (part === 'managed-policy' || part === 'inline-policy') ? 'policy-attached' : 'role-differs';

/** One role with this part of the other one. */
export function withPartOf(role: ComparedRole, other: ComparedRole, { part, name }: Difference): ComparedRole {
  const replace = <Item>(items: readonly Item[], others: readonly Item[], nameOf: (item: Item) => string): Item[] => [
    ...items.filter((item) => nameOf(item) !== name),
    ...others.filter((item) => nameOf(item) === name),
  ];
  switch (part) {
    case 'trust':
      return { ...role, trust: other.trust };
    case 'boundary':
      return { ...role, boundary: other.boundary, permissionsBoundary: other.permissionsBoundary };
    case 'inline-policy':
      return {
        ...role,
        inlinePolicies: replace(role.inlinePolicies, other.inlinePolicies, (policy) => policy.name),
      };
    case 'managed-policy':
    case 'policy-contents':
      return {
        ...role,
        managedPolicyArns: replace(role.managedPolicyArns, other.managedPolicyArns, (arn) => arn).sort(),
        managedPolicies: replace(role.managedPolicies, other.managedPolicies, (policy) => policy.name),
      };
    case 'session-length':
    case 'path':
    case 'description':
    case 'tag':
    case 'instance-profile':
      return role;
  }
}
