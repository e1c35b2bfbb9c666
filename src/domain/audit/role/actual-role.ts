import type { Json } from '../../json.ts';
import type { LabelOf } from '../../iam/external-id-label.ts';
import type { NamedPolicy } from '../../iam/permissions.ts';
import { readPolicyDocument } from '../../iam/read-policy.ts';
import { emptyIdentity } from '../../iam/role.ts';
import type { Role } from '../../iam/role.ts';
import { compareTexts } from '../../iam/text-order.ts';
import { showText } from '../../template/template-text.ts';
import type { AttachedPolicy, RoleReading } from '../role-reading.ts';
import type { ExpectedRole } from './expected-role.ts';
import { bindTexts, isMadeName } from './made-names.ts';

/** What of a role is compared with the template: no id, no time. */
export type RoleContents = Omit<RoleReading, 'roleId' | 'createdAt'>;

/** The role as it is, in the terms of the template. */
export interface ActualRole {
  readonly role: ExpectedRole['role'];
  /** By the name under which the role has it: a logical id, or an ARN. */
  readonly attached: Readonly<Record<string, AttachedPolicy>>;
  /** Policies of the account itself that the template names and whose contents it does not have. */
  readonly foreign: readonly (Pick<AttachedPolicy, 'arn'> & { readonly document: Json })[];
  /** Texts of the template that name what the account calls by a name that is not known here. */
  readonly unproven: readonly string[];
}

/** @param contents in the form of resolved texts. @param labelOf goes on where the template's labels ended. */
export function readActual(contents: RoleContents, expected: ExpectedRole, labelOf: LabelOf): ActualRole {
  const read = (document: Json, kind: 'trust' | 'permissions'): NamedPolicy['document'] =>
    readPolicyDocument(document, { kind, labelOf });
  const matched = contents.attachedPolicies.map((policy) => ({ policy, name: nameAttached(policy, expected) }));
  const role: ExpectedRole['role'] = {
    ...emptyIdentity('role', expected.role.logicalId, undefined),
    roleName: contents.roleName,
    path: contents.path,
    description: contents.description,
    maxSessionDurationSeconds: contents.maxSessionDurationSeconds,
    trust: read(contents.trust, 'trust'),
    inlinePolicies: sortByName(
      Object.entries(contents.inlinePolicies).map(([name, document]) => ({
        name: nameInline(name, expected.role),
        document: read(document, 'permissions'),
      })),
    ),
    managedPolicyArns: matched
      .filter(({ policy, name }) => policy.contents === undefined || expected.role.managedPolicyArns.includes(name))
      .map(({ name }) => name)
      .sort(compareTexts),
    managedPolicies: sortByName(
      matched.flatMap(({ policy: { contents: own }, name }) =>
        own === undefined || expected.role.managedPolicyArns.includes(name)
          ? []
          : [{ name, document: read(own.document, 'permissions') }],
      ),
    ),
    ...readBoundary(contents, expected, (document) => read(document, 'permissions')),
    instanceProfiles: contents.instanceProfiles.map((name) => nameProfile(name, expected)).sort(compareTexts),
    tags: Object.fromEntries(Object.entries(contents.tags).filter(([key]) => !/^aws:/i.test(key))),
    sources: expected.role.sources,
  };
  const bound = bindTexts(expected.role, role);
  return {
    role: bound.value,
    attached: Object.fromEntries(matched.map(({ policy, name }) => [name, policy])),
    foreign: listForeign(contents, matched, expected),
    unproven: bound.unproven,
  };
}

function listForeign(
  { permissionsBoundary, boundaryContents }: RoleContents,
  matched: readonly { readonly policy: AttachedPolicy; readonly name: string }[],
  { role }: ExpectedRole,
): ActualRole['foreign'] {
  const attached = matched.flatMap(({ policy: { arn, contents }, name }) =>
    contents !== undefined && role.managedPolicyArns.includes(name) ? [{ arn, document: contents.document }] : [],
  );
  const isNamed = permissionsBoundary !== undefined && permissionsBoundary === role.permissionsBoundary;
  const isForeign = isNamed && role.boundary.kind === 'opaque' && boundaryContents !== undefined;
  return isForeign ? [...attached, { arn: permissionsBoundary, document: boundaryContents.document }] : attached;
}

/** As the template names it; a policy that it does not give keeps its ARN. */
function nameAttached({ arn, name }: AttachedPolicy, { role, ownNames }: ExpectedRole): string {
  if (role.managedPolicyArns.includes(arn)) return arn;
  const own = role.managedPolicies.find((policy) => isOwn(name, policy.name, ownNames));
  if (own !== undefined) return own.name;
  const { value, unproven } = bindTexts(role.managedPolicyArns, [arn]);
  return unproven.length === 0 ? (value[0] ?? arn) : arn;
}

function isOwn(name: string, logicalId: string, ownNames: ExpectedRole['ownNames']): boolean {
  const own = ownNames[logicalId];
  // Within an account, names of policies differ in more than case.
  return own === undefined ? isMadeName(name, logicalId) : own.toLowerCase() === name.toLowerCase();
}

/** IAM takes two names that differ in case alone for one. */
function nameInline(name: string, { inlinePolicies }: Role): string {
  return inlinePolicies.find((policy) => policy.name.toLowerCase() === name.toLowerCase())?.name ?? name;
}

function nameProfile(name: string, { role }: ExpectedRole): string {
  if (role.instanceProfiles.includes(name)) return name;
  return role.instanceProfiles.find((logicalId) => isMadeName(name, logicalId)) ?? name;
}

function readBoundary(
  { permissionsBoundary: arn, boundaryContents }: RoleContents,
  { role, ownNames }: ExpectedRole,
  read: (document: Json) => NamedPolicy['document'],
): Pick<Role, 'permissionsBoundary' | 'boundary'> {
  if (arn === undefined) return { permissionsBoundary: undefined, boundary: { kind: 'none' } };
  const { permissionsBoundary, boundary } = role;
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  if (boundary.kind === 'known' && isOwn(name, boundary.policy.name, ownNames)) {
    const policy =
      boundaryContents === undefined
        ? boundary.policy
        : { name: boundary.policy.name, document: read(boundaryContents.document) };
    return { permissionsBoundary, boundary: { kind: 'known', policy } };
  }
  if (arn === permissionsBoundary || boundaryContents === undefined) {
    return { permissionsBoundary: arn, boundary: { kind: 'opaque', name: arn } };
  }
  const policy = { name: arn, document: read(boundaryContents.document) };
  return { permissionsBoundary: arn, boundary: { kind: 'known', policy } };
}

function sortByName(policies: readonly NamedPolicy[]): readonly NamedPolicy[] {
  return policies.toSorted((a, b) => compareTexts(a.name, b.name));
}

/** `AdministratorAccess`, of an ARN. */
export function nameOfPolicy(arn: string): string {
  return showText(arn.slice(arn.lastIndexOf('/') + 1));
}
