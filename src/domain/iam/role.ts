import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { findLiteral, isUnknown, listUnknown, textOf, unknownFrom } from '../template/template-text.ts';
import type { NamedPolicy, Permissions, PermissionsBoundary, PolicyDocument } from './permissions.ts';
import { asList, unreadableDocument } from './read-policy.ts';
import { openProperties } from './resource-properties.ts';
import type { Properties, ReadingScope, Resource } from './resource-properties.ts';
import { compareTexts } from './text-order.ts';

/**
 * What a template gives permissions to: mostly a role of its own. A role, user or group outside of the template that it
 * attaches policies to has these policies alone.
 */
export interface Role {
  readonly kind: 'role' | 'outside-role' | 'user' | 'group';
  /** Of what is outside the template: `role NAME`, `user NAME`, `group NAME`. */
  readonly logicalId: string;
  /** Of a user or group, its name; undefined: CloudFormation makes up a name. */
  readonly roleName: string | undefined;
  readonly path: string;
  readonly description: string | undefined;
  /** undefined: it could not be read. */
  readonly maxSessionDurationSeconds: number | undefined;
  /** Policies whose contents are elsewhere. */
  readonly managedPolicyArns: readonly string[];
  /** As the template names it. */
  readonly permissionsBoundary: string | undefined;
  readonly boundary: PermissionsBoundary;
  /** Who may assume it; a user or a group has none. */
  readonly trust: PolicyDocument;
  /** Written into the role, or beside it. */
  readonly inlinePolicies: readonly NamedPolicy[];
  /** Managed policies of the same template, by logical id. */
  readonly managedPolicies: readonly NamedPolicy[];
  /** Instance profiles that carry the role: EC2 instances with one of them act as it. */
  readonly instanceProfiles: readonly string[];
  /** Groups that a user is in. */
  readonly groups: readonly string[];
  /** Ways in other than trust, of a user: `access key Key`, `password`. */
  readonly credentials: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** Logical ids of the resources that this was read from. */
  readonly sources: readonly string[];
}

/** What its own policies allow. */
export function permissionsOf(role: Role): Permissions {
  return {
    policies: [...role.inlinePolicies, ...role.managedPolicies],
    opaque: role.managedPolicyArns,
    boundary: role.boundary,
  };
}

const roleProperties = [
  'AssumeRolePolicyDocument',
  'Description',
  'ManagedPolicyArns',
  'MaxSessionDuration',
  'Path',
  'PermissionsBoundary',
  'Policies',
  'RoleName',
  'Tags',
];
const userProperties = [
  'Groups',
  'LoginProfile',
  'ManagedPolicyArns',
  'Path',
  'PermissionsBoundary',
  'Policies',
  'Tags',
  'UserName',
];
const groupProperties = ['GroupName', 'ManagedPolicyArns', 'Path', 'Policies'];

const noTrust: PolicyDocument = { version: '2012-10-17', statements: [], unreadable: [] };

/** @param unreadable takes what could not be read. */
export function readRole(resource: Resource, reading: ReadingScope, unreadable: string[]): Role {
  const properties = openProperties('role', resource, roleProperties, reading, unreadable);
  const trust = properties.find('AssumeRolePolicyDocument');
  return {
    ...readIdentity(resource, properties),
    kind: 'role',
    roleName: properties.findText('RoleName'),
    description: properties.findText('Description'),
    maxSessionDurationSeconds: readSessionLength(properties),
    trust: properties.readDocument(trust, 'trust', 'AssumeRolePolicyDocument'),
  };
}

export function readUser(resource: Resource, reading: ReadingScope, unreadable: string[]): Role {
  const properties = openProperties('user', resource, userProperties, reading, unreadable);
  return {
    ...readIdentity(resource, properties),
    kind: 'user',
    roleName: properties.findText('UserName'),
    groups: properties.listTexts('Groups'),
    credentials: properties.find('LoginProfile') === undefined ? [] : ['password'],
  };
}

export function readGroup(resource: Resource, reading: ReadingScope, unreadable: string[]): Role {
  const properties = openProperties('group', resource, groupProperties, reading, unreadable);
  return { ...readIdentity(resource, properties), kind: 'group', roleName: properties.findText('GroupName') };
}

/** An identity that has nothing yet. */
export function emptyIdentity(kind: Role['kind'], logicalId: string, roleName: string | undefined): Role {
  return {
    kind,
    logicalId,
    roleName,
    path: '/',
    description: undefined,
    maxSessionDurationSeconds: 3600,
    managedPolicyArns: [],
    permissionsBoundary: undefined,
    boundary: { kind: 'none' },
    trust: noTrust,
    inlinePolicies: [],
    managedPolicies: [],
    instanceProfiles: [],
    groups: [],
    credentials: [],
    tags: {},
    sources: [],
  };
}

function readIdentity({ logicalId }: Resource, properties: Properties): Role {
  const boundary = properties.findText('PermissionsBoundary');
  return {
    ...emptyIdentity('role', logicalId, undefined),
    path: properties.findText('Path') ?? '/',
    managedPolicyArns: properties.listTexts('ManagedPolicyArns'),
    permissionsBoundary: boundary,
    boundary: boundary === undefined ? { kind: 'none' } : { kind: 'opaque', name: boundary },
    inlinePolicies: readPolicies(properties),
    tags: readTags(properties),
    sources: [logicalId],
  };
}

function readPolicies(properties: Properties): readonly NamedPolicy[] {
  const value = properties.find('Policies');
  if (value === undefined) return [];
  return asList(value)
    .map((policy) => readNamedPolicy(policy, properties))
    .sort((a, b) => compareTexts(a.name, b.name));
}

function readNamedPolicy(policy: Json, properties: Properties): NamedPolicy {
  if (!isJsonObject(policy)) {
    if (!isUnknown(policy)) properties.refuse('property Policies holds something that is no policy');
    return {
      name: unknownFrom(policy, 'a policy'),
      document: unreadableDocument(listUnknown(policy)[0] ?? 'it is no policy'),
    };
  }
  const name = policy['PolicyName'];
  if (name === undefined) properties.refuse('property Policies holds a policy without a name');
  const odd = Object.keys(policy).find((key) => key !== 'PolicyName' && key !== 'PolicyDocument');
  if (odd !== undefined) properties.refuse('a policy has a key that is not known');
  return {
    name: name === undefined ? '' : textOf(name),
    document: properties.readDocument(policy['PolicyDocument'], 'permissions', 'Policies'),
  };
}

function readSessionLength(properties: Properties): number | undefined {
  const text = properties.findText('MaxSessionDuration') ?? '3600';
  const literal = findLiteral(text);
  if (literal !== undefined && /^\d{1,9}$/.test(literal)) return Number(literal);
  if (literal !== undefined) properties.refuse('property MaxSessionDuration: it is no whole number');
  return undefined;
}

function readTags(properties: Properties): Readonly<Record<string, string>> {
  const value = properties.find('Tags');
  const entries = (value === undefined ? [] : asList(value)).map((tag) => {
    if (isJsonObject(tag)) return [textOf(tag['Key'] ?? ''), textOf(tag['Value'] ?? '')] as const;
    if (!isUnknown(tag)) properties.refuse('property Tags holds something that is no tag');
    return [textOf(tag), ''] as const;
  });
  return Object.fromEntries(entries);
}
