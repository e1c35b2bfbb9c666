import {
  also,
  changesOneIdentity,
  changesPermissions,
  hackTricks,
  lookedUp,
  serviceReference,
  sources,
  target,
} from './known-danger.ts';
import type { KnownDanger, Need } from './known-danger.ts';

const role = 'iam::*:role/*';
const user = 'iam::*:user/*';
const group = 'iam::*:group/*';
const policy = 'iam::*:policy/*';
const oidcProvider = 'iam::*:oidc-provider/*';
const samlProvider = 'iam::*:saml-provider/*';
const permissionSet = 'sso:::permissionSet/*';

/** On the identity itself it is as dangerous as on all of them. */
function evenOnItself(action: string, on: string): Need {
  return { ...target(action, on), isSelfEnough: true };
}

/** One action of IAM that is enough alone. */
function alone(id: string, action: string, on: string, source: string): KnownDanger {
  return changesPermissions(id, [evenOnItself(action, on)], source);
}

/** Credentials of another user; one's own give nothing new. */
function credentials(id: string, action: string, source: string): KnownDanger {
  return changesPermissions(id, [target(action, user)], source);
}

const policies: readonly KnownDanger[] = [
  alone('new-policy-version', 'iam:CreatePolicyVersion', policy, sources.rhino),
  alone('another-policy-version', 'iam:SetDefaultPolicyVersion', policy, sources.rhino),
  alone('attach-to-user', 'iam:AttachUserPolicy', user, sources.rhino),
  alone('attach-to-group', 'iam:AttachGroupPolicy', group, sources.rhino),
  alone('attach-to-role', 'iam:AttachRolePolicy', role, sources.rhino),
  alone('policy-of-user', 'iam:PutUserPolicy', user, sources.rhino),
  alone('policy-of-group', 'iam:PutGroupPolicy', group, sources.rhino),
  alone('policy-of-role', 'iam:PutRolePolicy', role, sources.rhino),
  alone('join-group', 'iam:AddUserToGroup', group, sources.rhino),
  alone('trust-of-role', 'iam:UpdateAssumeRolePolicy', role, sources.rhino),
  alone('remove-boundary-of-role', 'iam:DeleteRolePermissionsBoundary', role, sources.hackingTheCloud),
  alone('replace-boundary-of-role', 'iam:PutRolePermissionsBoundary', role, sources.hackingTheCloud),
  alone('remove-boundary-of-user', 'iam:DeleteUserPermissionsBoundary', user, sources.hackingTheCloud),
  alone('replace-boundary-of-user', 'iam:PutUserPermissionsBoundary', user, sources.hackingTheCloud),
];

const signIn: readonly KnownDanger[] = [
  credentials('new-access-key', 'iam:CreateAccessKey', sources.rhino),
  credentials('new-password', 'iam:CreateLoginProfile', sources.rhino),
  credentials('another-password', 'iam:UpdateLoginProfile', sources.rhino),
  credentials('new-service-credential', 'iam:CreateServiceSpecificCredential', hackTricks('iam')),
  credentials('another-service-credential', 'iam:ResetServiceSpecificCredential', hackTricks('iam')),
  alone('new-oidc-provider', 'iam:CreateOpenIDConnectProvider', oidcProvider, serviceReference('iam')),
  alone('oidc-provider-audience', 'iam:AddClientIDToOpenIDConnectProvider', oidcProvider, serviceReference('iam')),
  alone('oidc-provider-thumbprint', 'iam:UpdateOpenIDConnectProviderThumbprint', oidcProvider, hackTricks('iam')),
  alone('new-saml-provider', 'iam:CreateSAMLProvider', samlProvider, serviceReference('iam')),
  alone('saml-provider-metadata', 'iam:UpdateSAMLProvider', samlProvider, hackTricks('iam')),
];

/** Each of them gives full permissions to an identity that it can then use; which identity does not matter. */
const together: readonly KnownDanger[] = [
  changesOneIdentity(
    'new-role-with-policy',
    [target('iam:CreateRole', role), target(['iam:AttachRolePolicy', 'iam:PutRolePolicy'], role)],
    serviceReference('iam'),
  ),
  changesOneIdentity(
    'trust-and-policy-of-role',
    [target('iam:UpdateAssumeRolePolicy', role), target(['iam:AttachRolePolicy', 'iam:PutRolePolicy'], role)],
    sources.pathfinding,
  ),
  changesOneIdentity(
    'policy-of-role-to-assume',
    [target('sts:AssumeRole', role), target(['iam:AttachRolePolicy', 'iam:PutRolePolicy'], role)],
    sources.pathfinding,
  ),
  changesOneIdentity(
    'policy-of-user-to-sign-in-as',
    [
      target(['iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile'], user),
      target(['iam:AttachUserPolicy', 'iam:PutUserPolicy'], user),
    ],
    sources.pathfinding,
  ),
];

const assuming: readonly KnownDanger[] = [
  {
    ...changesPermissions('assume-any-role', [target('sts:AssumeRole', role)], sources.pathfinding),
    confined: { kind: 'assume-role', does: 'can assume certain roles' },
  },
  {
    ...changesPermissions('assume-root', [target('sts:AssumeRoot', 'iam::*:root')], sources.assumeRoot),
    confined: { kind: 'assume-role', does: 'can act as root of certain accounts' },
  },
];

const identityCenter: readonly KnownDanger[] = [
  changesPermissions(
    'assign-account',
    [target('sso:CreateAccountAssignment', permissionSet)],
    hackTricks('sso-and-identitystore'),
  ),
  changesPermissions(
    'policy-of-permission-set',
    [
      target(
        [
          'sso:AttachManagedPolicyToPermissionSet',
          'sso:PutInlinePolicyToPermissionSet',
          'sso:AttachCustomerManagedPolicyReferenceToPermissionSet',
        ],
        permissionSet,
      ),
      also('sso:ProvisionPermissionSet'),
    ],
    hackTricks('sso-and-identitystore'),
  ),
  changesPermissions(
    'join-identity-center-group',
    [target(['identitystore:CreateGroupMembership', 'sso-directory:AddMemberToGroup'])],
    hackTricks('sso-and-identitystore'),
  ),
  changesPermissions(
    'identity-center-password',
    [target('sso-directory:UpdatePassword')],
    hackTricks('sso-and-identitystore'),
  ),
];

const organizationWrites = [
  'AcceptHandshake AttachPolicy CloseAccount CreateAccount CreateGovCloudAccount CreatePolicy DeleteOrganization',
  'DeletePolicy DeleteResourcePolicy DeregisterDelegatedAdministrator DetachPolicy DisableAWSServiceAccess',
  'DisablePolicyType EnableAWSServiceAccess EnableAllFeatures EnablePolicyType InviteAccountToOrganization',
  'LeaveOrganization MoveAccount PutResourcePolicy RegisterDelegatedAdministrator RemoveAccountFromOrganization',
  'UpdatePolicy',
]
  .flatMap((line) => line.split(' '))
  .map((name) => `organizations:${name}`);

/** Service control policies are above every administrator, and trusted services act in every account. */
const organization: readonly KnownDanger[] = [
  {
    ...changesPermissions('organization', [target(organizationWrites)], serviceReference('organizations')),
    confined: { kind: 'permission-management', does: 'can change certain parts of the organization' },
    date: lookedUp,
  },
];

/** Ways to become administrator through IAM, STS, IAM Identity Center or Organizations alone. */
export const iamItself: readonly KnownDanger[] = [
  ...policies,
  ...signIn,
  ...together,
  ...assuming,
  ...identityCenter,
  ...organization,
];
