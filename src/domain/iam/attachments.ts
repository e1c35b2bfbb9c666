import type { NamedPolicy } from './permissions.ts';
import { isUnknown, showText, symbol, textOf } from '../template/template-text.ts';
import { openProperties } from './resource-properties.ts';
import type { Properties, ReadingScope, Resource } from './resource-properties.ts';
import { emptyIdentity } from './role.ts';
import type { Role } from './role.ts';
import { compareTexts } from './text-order.ts';

type TargetKind = 'role' | 'user' | 'group';

interface Target {
  readonly kind: TargetKind;
  /** `${Role}` or a name. */
  readonly name: string;
}

/** A resource that gives something to identities: a policy, an instance profile, a group, an access key. */
export interface Attachment {
  readonly logicalId: string;
  readonly targets: readonly Target[];
  readonly gives: Partial<
    Pick<Role, 'inlinePolicies' | 'managedPolicies' | 'instanceProfiles' | 'groups' | 'credentials'>
  >;
}

/** A managed policy of the template. */
export interface OwnPolicy {
  readonly policy: NamedPolicy;
  /** Texts by which a role names it: `${Policy}`, its ARN where it has a name. */
  readonly arns: readonly string[];
}

export interface ReadAttachment {
  readonly attachment: Attachment;
  readonly ownPolicy?: OwnPolicy;
}

const listNames: Readonly<Record<TargetKind, string>> = { role: 'Roles', user: 'Users', group: 'Groups' };
const allKinds: readonly TargetKind[] = ['role', 'user', 'group'];
const policyTypes: ReadonlyMap<string, TargetKind> = new Map([
  ['AWS::IAM::RolePolicy', 'role'],
  ['AWS::IAM::UserPolicy', 'user'],
  ['AWS::IAM::GroupPolicy', 'group'],
]);
const nameOfKind: Readonly<Record<TargetKind, string>> = { role: 'RoleName', user: 'UserName', group: 'GroupName' };

/** @returns undefined for resources of another type. @param unreadable takes what could not be read. */
export function readAttachment(
  resource: Resource,
  reading: ReadingScope,
  unreadable: string[],
): ReadAttachment | undefined {
  const { logicalId, type } = resource;
  const open = (what: string, known: string): Properties =>
    openProperties(what, resource, known.split(' '), reading, unreadable);
  const single = policyTypes.get(type);
  if (single !== undefined) {
    const properties = open('policy', `PolicyName PolicyDocument ${nameOfKind[single]}`);
    const targets = [{ kind: single, name: properties.findText(nameOfKind[single]) ?? '' }];
    return { attachment: { logicalId, targets, gives: { inlinePolicies: [readInline(properties)] } } };
  }
  switch (type) {
    case 'AWS::IAM::Policy': {
      const properties = open('policy', 'PolicyName PolicyDocument Roles Users Groups');
      const targets = listTargets(properties, allKinds);
      return { attachment: { logicalId, targets, gives: { inlinePolicies: [readInline(properties)] } } };
    }
    case 'AWS::IAM::ManagedPolicy':
      return readManagedPolicy(resource, open);
    case 'AWS::IAM::InstanceProfile': {
      const properties = open('instance profile', 'InstanceProfileName Path Roles');
      const name = properties.findText('InstanceProfileName') ?? logicalId;
      return {
        attachment: { logicalId, targets: listTargets(properties, ['role']), gives: { instanceProfiles: [name] } },
      };
    }
    case 'AWS::IAM::UserToGroupAddition': {
      const properties = open('membership', 'GroupName Users');
      const groups = properties.listTexts('GroupName');
      return { attachment: { logicalId, targets: listTargets(properties, ['user']), gives: { groups } } };
    }
    case 'AWS::IAM::AccessKey': {
      const properties = open('access key', 'Serial Status UserName');
      const targets = [{ kind: 'user' as const, name: properties.findText('UserName') ?? '' }];
      const status = properties.findText('Status') ?? 'Active';
      const key = `access key ${logicalId}${status === 'Active' ? '' : ` (${status})`}`;
      return { attachment: { logicalId, targets, gives: { credentials: [key] } } };
    }
    default:
      return undefined;
  }
}

function readInline(properties: Properties): NamedPolicy {
  return {
    name: properties.findText('PolicyName') ?? '',
    document: properties.readDocument(properties.find('PolicyDocument'), 'permissions', 'PolicyDocument'),
  };
}

function readManagedPolicy({ logicalId }: Resource, open: (what: string, known: string) => Properties): ReadAttachment {
  const properties = open('policy', 'Description ManagedPolicyName Path PolicyDocument Roles Users Groups');
  const document = properties.readDocument(properties.find('PolicyDocument'), 'permissions', 'PolicyDocument');
  const policy = { name: logicalId, document };
  const name = properties.findText('ManagedPolicyName');
  const path = properties.findText('Path') ?? '/';
  const arn = name === undefined ? [] : [`:policy${path}${name}`];
  return {
    attachment: { logicalId, targets: listTargets(properties, allKinds), gives: { managedPolicies: [policy] } },
    ownPolicy: { policy, arns: [symbol(logicalId), symbol(`${logicalId}.PolicyArn`), ...arn] },
  };
}

function listTargets(properties: Properties, kinds: readonly TargetKind[]): readonly Target[] {
  return kinds.flatMap((kind) => properties.listTexts(listNames[kind]).map((name) => ({ kind, name: textOf(name) })));
}

export interface Attached {
  readonly roles: readonly Role[];
  /** Managed policies that no identity of the template has: what they allow goes to others. */
  readonly unattached: readonly string[];
}

/** Identities with all that is attached to them; those outside of the template come last. */
export function attach(identities: readonly Role[], read: readonly ReadAttachment[]): Attached {
  const ownPolicies = read.flatMap(({ ownPolicy }) => (ownPolicy === undefined ? [] : [ownPolicy]));
  const roles = new Map(identities.map((role) => [role.logicalId, resolveOwnPolicies(role, ownPolicies)]));
  for (const { attachment } of read) {
    for (const target of attachment.targets) {
      const role = findIdentity([...roles.values()], target) ?? outsideIdentity(target);
      roles.set(role.logicalId, give(role, attachment));
    }
  }
  const used = new Set([...roles.values()].flatMap(({ sources }) => sources));
  const unattached = ownPolicies.map(({ policy }) => policy.name).filter((name) => !used.has(name));
  return { roles: [...roles.values()].map(doubtDoubledNames), unattached };
}

/**
 * Of two inline policies that have one name, IAM keeps the one that is written last, and a denial of the other is gone.
 * Which one that is depends on the order in which CloudFormation creates and updates.
 */
function doubtDoubledNames(role: Role): Role {
  const byName = Map.groupBy(role.inlinePolicies, ({ name }) => name.toLowerCase());
  const inlinePolicies = role.inlinePolicies.map(({ name, document }) => {
    const isDoubled = (byName.get(name.toLowerCase())?.length ?? 0) > 1;
    const unreadable = [...document.unreadable, 'another policy has the same name, and only one of them stays'];
    return { name, document: isDoubled ? { ...document, unreadable } : document };
  });
  return { ...role, inlinePolicies };
}

/** The one of them that a resource of the template means by this name. */
export function findIdentity(roles: readonly Role[], { kind, name }: Target): Role | undefined {
  const isOfKind = (role: Role): boolean => role.kind === kind || (kind === 'role' && role.kind === 'outside-role');
  // IAM takes two names that differ in case alone for one.
  return roles.find(
    (role) =>
      isOfKind(role) &&
      (name === symbol(role.logicalId) || (!isUnknown(name) && name.toLowerCase() === role.roleName?.toLowerCase())),
  );
}

function outsideIdentity({ kind, name }: Target): Role {
  return emptyIdentity(kind === 'role' ? 'outside-role' : kind, `${kind} ${showText(name)}`, name);
}

function give(role: Role, { logicalId, gives }: Attachment): Role {
  const inlinePolicies = [...role.inlinePolicies, ...(gives.inlinePolicies ?? [])];
  const others = role.managedPolicies.filter(({ name }) => name !== logicalId);
  return {
    ...role,
    inlinePolicies: inlinePolicies.sort((a, b) => compareTexts(a.name, b.name)),
    managedPolicies: sortPolicies([...others, ...(gives.managedPolicies ?? [])]),
    instanceProfiles: union(role.instanceProfiles, gives.instanceProfiles),
    groups: union(role.groups, gives.groups),
    credentials: union(role.credentials, gives.credentials),
    sources: union(role.sources, [logicalId]),
  };
}

function sortPolicies(policies: readonly NamedPolicy[]): readonly NamedPolicy[] {
  return policies.toSorted((a, b) => compareTexts(a.name, b.name));
}

function union(texts: readonly string[], more: readonly string[] = []): readonly string[] {
  return [...new Set([...texts, ...more])].sort();
}

/** Policies and boundary of the template itself, instead of their names alone. */
function resolveOwnPolicies(role: Role, ownPolicies: readonly OwnPolicy[]): Role {
  const find = (arn: string): OwnPolicy | undefined => ownPolicies.find((own) => isNamedBy(own, arn));
  const own = role.managedPolicyArns.map(find).filter((found) => found !== undefined);
  const boundary = role.permissionsBoundary === undefined ? undefined : find(role.permissionsBoundary)?.policy;
  const sources = [...own.map(({ policy }) => policy.name), ...(boundary === undefined ? [] : [boundary.name])];
  return {
    ...role,
    managedPolicyArns: role.managedPolicyArns.filter((arn) => find(arn) === undefined),
    managedPolicies: sortPolicies([...new Set(own)].map(({ policy }) => policy)),
    boundary: boundary === undefined ? role.boundary : { kind: 'known', policy: boundary },
    sources: union(role.sources, sources),
  };
}

/** By its symbol, or by an ARN that is put together from this account, path and name. */
function isNamedBy({ arns }: OwnPolicy, arn: string): boolean {
  return arns.some((own) => {
    if (!own.startsWith(':policy')) return own === arn;
    const [start] = /^arn:[^:]*(?:::Partition\})?:iam::/.exec(arn) ?? [];
    return start !== undefined && arn === `${start}\${AWS::AccountId}${own}`;
  });
}
