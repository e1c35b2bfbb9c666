# --- The organization ---

variable "delegated_administrator_account_id" {
  description = "Account that deploys the stack sets, as delegated administrator for StackSets."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]{12}$", var.delegated_administrator_account_id))
    error_message = "delegated_administrator_account_id must be a string of 12 digits, with its leading zeros."
  }
}

variable "create_trusted_access" {
  description = "Activate trusted access of StackSets in the organization. It is never deactivated. With false it must be active already."
  type        = bool
  default     = true
  nullable    = false
}

variable "create_delegated_administrator" {
  description = "Register the delegated administrator. With false another tool has done so."
  type        = bool
  default     = true
  nullable    = false
}

# --- The role in this account: the same variables as those of the module stackset-role ---

variable "create_role" {
  description = "Create the role in the management account, which stack sets never reach."
  type        = bool
  default     = true
  nullable    = false
}

variable "stack_name" {
  description = "Name of the CloudFormation stack of the role."
  type        = string
  default     = "organization-security-audit-role"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9-]{0,127}$", var.stack_name))
    error_message = "stack_name must begin with a letter, continue with letters, digits and hyphens, and have at most 128 characters."
  }
}

variable "role_name" {
  description = "Name of the role in every account."
  type        = string
  default     = "OrganizationSecurityAuditRole"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]{1,64}$", var.role_name))
    error_message = "role_name must have 1 to 64 characters: letters, digits and _+=,.@-."
  }
}

variable "role_path" {
  description = "IAM path of the role. To change it later, change the role name, too: CloudFormation cannot do the one without the other."
  type        = string
  default     = "/"
  nullable    = false

  validation {
    condition     = can(regex("^/([!-~]{1,510}/)?$", var.role_path))
    error_message = "role_path must begin and end with a slash and have at most 512 printable ASCII characters without spaces."
  }

  validation {
    condition     = !can(regex("^/(aws-service-role|aws-reserved)/", var.role_path))
    error_message = "role_path must not begin with /aws-service-role/ or /aws-reserved/: AWS reserves these paths."
  }
}

variable "managed_policy_arns" {
  description = "Managed policies of the role. CloudFormation replaces `$${AWS::Partition}` and `$${AWS::AccountId}` in each account (write two dollar signs in HCL)."
  type        = list(string)
  default = [
    "arn:$${AWS::Partition}:iam::aws:policy/SecurityAudit",
    "arn:$${AWS::Partition}:iam::aws:policy/ReadOnlyAccess",
  ]
  nullable = false

  validation {
    condition     = alltrue([for arn in var.managed_policy_arns : can(regex("^arn:(aws[a-z-]*|\\$\\{AWS::Partition\\}):iam::(aws|[0-9]{12}|\\$\\{AWS::AccountId\\}):policy/[A-Za-z0-9_+=,.@/-]+$", arn))])
    error_message = "managed_policy_arns must hold ARNs of IAM policies. The only placeholders are $${AWS::Partition} and $${AWS::AccountId}."
  }

  validation {
    condition     = alltrue([for arn in var.managed_policy_arns : !can(regex(":iam::[0-9]{12}:", arn))])
    error_message = "managed_policy_arns must not name one account: a role can use only the policies of its own account, and this role is in many accounts. Write $${AWS::AccountId}."
  }

  validation {
    condition     = length(distinct(var.managed_policy_arns)) <= 20
    error_message = "managed_policy_arns must hold at most 20 policies: IAM attaches no more to a role."
  }

  validation {
    condition     = var.allow_administrator_access || alltrue([for arn in var.managed_policy_arns : !can(regex(":policy/(.+/)?AdministratorAccess$", arn))])
    error_message = "managed_policy_arns holds AdministratorAccess: a person who takes over the trusted account controls every account. Remove it, or set allow_administrator_access = true."
  }
}

variable "allow_administrator_access" {
  description = "Accept AdministratorAccess, or an inline policy that amounts to it."
  type        = bool
  default     = false
  nullable    = false
}

variable "inline_policy" {
  description = "IAM policy document in JSON. It becomes the role's inline policy `inline`. The module sends it as it is: IAM's variables work, CloudFormation's do not."
  type        = string
  default     = null

  validation {
    condition = var.inline_policy == null || try(
      length(setsubtract(keys(jsondecode(var.inline_policy)), ["Version", "Id", "Statement"])) == 0 &&
      contains(["2012-10-17", "2008-10-17"], try(jsondecode(var.inline_policy).Version, "2012-10-17")) &&
      length(flatten([jsondecode(var.inline_policy).Statement])) > 0 &&
      alltrue([
        for statement in flatten([jsondecode(var.inline_policy).Statement]) :
        length(setsubtract(keys(statement), ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"])) == 0 &&
        contains(["Allow", "Deny"], statement.Effect) &&
        (contains(keys(statement), "Action") != contains(keys(statement), "NotAction")) &&
        (contains(keys(statement), "Resource") != contains(keys(statement), "NotResource"))
      ]),
      false,
    )
    error_message = "inline_policy must be an IAM policy document in JSON: Version, and statements with Effect, Action or NotAction, Resource or NotResource, and optionally Sid and Condition."
  }

  validation {
    condition     = var.inline_policy == null || try(length(replace(var.inline_policy, "/\\s/", "")) <= 10240, false)
    error_message = "inline_policy has more than 10,240 characters, and IAM accepts no more."
  }

  validation {
    condition     = var.inline_policy == null || !can(regex("\\$\\{AWS::|\"Fn::|\"Ref\"\\s*:", var.inline_policy))
    error_message = "inline_policy must not use Fn::…, Ref or $${AWS::…}: CloudFormation does not resolve them here. Use the variables of IAM, such as $${aws:PrincipalAccount}."
  }

  validation {
    condition = var.allow_administrator_access || var.inline_policy == null || try(!anytrue([
      for statement in flatten([jsondecode(var.inline_policy).Statement]) :
      statement.Effect == "Allow" &&
      anytrue([for action in flatten([try(statement.Action, [])]) : can(regex("^\\*+(:\\*+)?$", action))]) &&
      anytrue([for resource in flatten([try(statement.Resource, [])]) : can(regex("^(arn:)?[*:]+$", resource))])
    ]), true)
    error_message = "inline_policy allows every action on every resource, which amounts to AdministratorAccess. Narrow it, or set allow_administrator_access = true."
  }
}

variable "permissions_boundary" {
  description = "ARN of the policy that limits the role's permissions, with the same placeholders as `managed_policy_arns`."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null || can(regex("^arn:(aws[a-z-]*|\\$\\{AWS::Partition\\}):iam::(aws|[0-9]{12}|\\$\\{AWS::AccountId\\}):policy/[A-Za-z0-9_+=,.@/-]+$", var.permissions_boundary))
    error_message = "permissions_boundary must be the ARN of an IAM policy. The only placeholders are $${AWS::Partition} and $${AWS::AccountId}."
  }

  validation {
    condition     = var.permissions_boundary == null || !can(regex(":iam::[0-9]{12}:", var.permissions_boundary))
    error_message = "permissions_boundary must not name one account: the policy must be in the account of the role, and this role is in many accounts. Write $${AWS::AccountId}."
  }
}

variable "max_session_duration" {
  description = "Longest session of the role, in seconds."
  type        = number
  default     = 3600
  nullable    = false

  validation {
    condition     = var.max_session_duration >= 3600 && var.max_session_duration <= 43200 && floor(var.max_session_duration) == var.max_session_duration
    error_message = "max_session_duration must be a whole number of seconds from 3600 to 43200."
  }
}

variable "tags" {
  description = "Tags of the role and of its stack. They are added to ManagedBy = StackSet and Purpose = CrossAccountSecurityAudit, and can override these."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for key, value in var.tags : can(regex("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$", key)) && can(regex("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256}$", value))])
    error_message = "tags must have keys of 1 to 128 characters and values of up to 256 characters: letters, digits, spaces and _.:/=+@-."
  }

  validation {
    condition     = alltrue([for key in keys(var.tags) : !startswith(lower(key), "aws:")])
    error_message = "tags must not begin with aws:, which AWS reserves."
  }

  validation {
    condition     = length(merge(module.role_template.default_tags, var.tags)) <= 50
    error_message = "tags must hold at most 50 keys, ManagedBy and Purpose included: AWS accepts no more."
  }

  validation {
    condition     = length(distinct([for key in keys(merge(module.role_template.default_tags, var.tags)) : lower(key)])) == length(merge(module.role_template.default_tags, var.tags))
    error_message = "tags must not hold a key twice in different case (ManagedBy and Purpose count): IAM ignores the case."
  }
}

variable "external_id" {
  description = "External id that a caller must present. Required unless `create_role` is false or `allow_missing_external_id` is true. Set it through the environment: `TF_VAR_external_id`."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.external_id == null || (can(regex("^[A-Za-z0-9_+=,.@:/-]+$", var.external_id)) && try(length(var.external_id) >= 2 && length(var.external_id) <= 1224, false))
    error_message = "external_id must have 2 to 1224 characters: letters, digits and _+=,.@:/-."
  }

  validation {
    condition     = var.external_id != null || var.allow_missing_external_id || !var.create_role
    error_message = "external_id is missing. Without it, a third party that can make the trusted account act on its behalf can use the role. Set external_id, or set allow_missing_external_id = true."
  }
}

variable "allow_missing_external_id" {
  description = "Accept a role that requires no external id."
  type        = bool
  default     = false
  nullable    = false
}

variable "trusted_account_id" {
  description = "Account whose principals may assume the role, if its own policies allow that. Null means the delegated administrator."
  type        = string
  default     = null

  validation {
    condition     = var.trusted_account_id == null || can(regex("^[0-9]{12}$", var.trusted_account_id))
    error_message = "trusted_account_id must be a string of 12 digits, with its leading zeros."
  }

  validation {
    condition     = var.trusted_account_id == null || length(var.trusted_principal_arns) == 0
    error_message = "trusted_account_id and trusted_principal_arns exclude each other: the account would trust more than the ARNs say."
  }
}

variable "trusted_principal_arns" {
  description = "ARNs of the roles or account roots that may assume the role, instead of `trusted_account_id`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for arn in var.trusted_principal_arns : !strcontains(arn, "*")])
    error_message = "trusted_principal_arns must not contain *: every AWS account could assume the role. You cannot allow this."
  }

  validation {
    condition     = alltrue([for arn in var.trusted_principal_arns : strcontains(arn, "*") || can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:(root|role/[A-Za-z0-9_+=,.@/-]+)$", arn))])
    error_message = "trusted_principal_arns must hold ARNs of IAM roles or account roots, such as arn:aws:iam::111122223333:role/Scanner."
  }

  validation {
    condition     = length(join(",", var.trusted_principal_arns)) <= 4096
    error_message = "trusted_principal_arns is too long: joined by commas, a CloudFormation parameter holds 4,096 characters."
  }
}

# --- Prevention ---

variable "protection_target_ids" {
  description = "Root, organizational units or accounts in which only StackSets may change the role, by a service control policy. Empty: none is made; the output `protection_policy` has it all the same. Service control policies must be enabled."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for id in var.protection_target_ids : can(regex("^(r-[a-z0-9]{4,32}|ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|[0-9]{12})$", id))])
    error_message = "protection_target_ids must hold ids of a root (r-…), of organizational units (ou-…) or of accounts (12 digits)."
  }
}

variable "protection_exempt_arns" {
  description = "ARNs of principals that may change the role in an emergency; `*` works in them, such as `arn:aws:iam::*:role/break-glass`. Who may make a role of such a name may change the role."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for arn in var.protection_exempt_arns : can(regex("^arn:[a-z*-]+:iam::([0-9]{12}|\\*):(root|(role|user)/[A-Za-z0-9_+=,.@/*-]+)$", arn))])
    error_message = "protection_exempt_arns must hold ARNs of IAM roles or users, such as arn:aws:iam::*:role/break-glass."
  }

  validation {
    condition     = alltrue([for arn in var.protection_exempt_arns : !can(regex(":(role|user)/[*/]+$", arn))])
    error_message = "protection_exempt_arns must not name every role or user: the policy would protect nothing."
  }
}

variable "protected_stack_sets" {
  description = "Stack sets whose stacks in the accounts only StackSets may change or delete, too. Empty: none."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for name in var.protected_stack_sets : can(regex("^[A-Za-z][A-Za-z0-9-]{0,127}$", name))])
    error_message = "protected_stack_sets must hold names of stack sets: a letter, then letters, digits and hyphens, at most 128 characters."
  }
}
