/** IAM's answers as its reference describes them. Every member may be missing, and documents are percent-encoded. */

export interface GetPolicyAnswer {
  readonly Policy?: { readonly DefaultVersionId?: string };
}

export interface GetPolicyVersionAnswer {
  readonly PolicyVersion?: { readonly Document?: string };
}

export interface RoleAnswer {
  readonly Path?: string;
  readonly RoleName?: string;
  readonly RoleId?: string;
  readonly Arn?: string;
  readonly CreateDate?: Date;
  readonly AssumeRolePolicyDocument?: string;
  readonly Description?: string;
  /** Seconds. */
  readonly MaxSessionDuration?: number;
  readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: string };
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

export interface GetRoleAnswer {
  readonly Role?: RoleAnswer;
}

export interface GetRolePolicyAnswer {
  readonly PolicyDocument?: string;
}

export interface PageAnswer {
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}

export interface AttachedPolicyAnswer {
  readonly PolicyName?: string;
  readonly PolicyArn?: string;
}

export interface ListAttachedRolePoliciesAnswer extends PageAnswer {
  readonly AttachedPolicies?: readonly AttachedPolicyAnswer[];
}

export interface ListRolePoliciesAnswer extends PageAnswer {
  readonly PolicyNames?: readonly string[];
}

export interface ListInstanceProfilesForRoleAnswer extends PageAnswer {
  readonly InstanceProfiles?: readonly { readonly InstanceProfileName?: string }[];
}
