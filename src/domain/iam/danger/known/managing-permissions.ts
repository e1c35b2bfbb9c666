import { hackTricks, plainDanger, serviceReference, sources } from './known-danger.ts';
import type { KnownDanger } from './known-danger.ts';

function manages(id: string, does: string, names: string, source: string): KnownDanger {
  const actions = names.split(' ').map((name) => (name.includes(':') ? name : `iam:${name}`));
  return plainDanger('permission-management', does, actions, source, id);
}

/** What changes who may do what without being a way to become administrator alone. */
export const managingPermissions: readonly KnownDanger[] = [
  manages('pass-role', 'can pass roles to services', 'PassRole', sources.passRole),
  manages(
    'new-identities',
    'can create identities and policies',
    'CreateRole CreateUser CreateGroup CreatePolicy CreateInstanceProfile AddRoleToInstanceProfile',
    serviceReference('iam'),
  ),
  manages(
    'fewer-denials',
    'can take policies from identities, and their denials with them',
    'DeleteGroupPolicy DeletePolicyVersion DeleteRolePolicy DeleteUserPolicy DetachGroupPolicy DetachRolePolicy DetachUserPolicy RemoveUserFromGroup',
    sources.hackingTheCloud,
  ),
  manages(
    'weaker-sign-in',
    'can weaken how users sign in',
    'CreateVirtualMFADevice DeactivateMFADevice DeleteAccountPasswordPolicy DeleteVirtualMFADevice EnableMFADevice UpdateAccessKey UpdateAccountPasswordPolicy UploadSSHPublicKey UploadSigningCertificate',
    serviceReference('iam'),
  ),
  manages(
    'identity-tags',
    'can change the tags that permissions may depend on',
    'TagRole TagUser UntagRole UntagUser',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html',
  ),
  manages(
    'deleted-identities',
    'can delete identities and policies',
    'DeleteGroup DeleteInstanceProfile DeleteOpenIDConnectProvider DeletePolicy DeleteRole DeleteSAMLProvider DeleteUser',
    serviceReference('iam'),
  ),
  manages(
    'permission-sets',
    'can take policies and boundaries from permission sets',
    'sso:DeleteInlinePolicyFromPermissionSet sso:DeletePermissionsBoundaryFromPermissionSet sso:DetachCustomerManagedPolicyReferenceFromPermissionSet sso:DetachManagedPolicyFromPermissionSet',
    hackTricks('sso-and-identitystore'),
  ),
];
