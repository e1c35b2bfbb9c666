# --- The stack set ---

variable "stack_set_name" {
  description = "Name of the stack set. With another name Terraform would replace the stack set."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9-]{0,127}$", var.stack_set_name))
    error_message = "stack_set_name must begin with a letter, continue with letters, digits and hyphens, and have at most 128 characters."
  }
}

variable "description" {
  description = "Description of the stack set."
  type        = string
  default     = "One IAM role in every account, managed by Terraform."
  nullable    = false

  validation {
    condition     = length(var.description) >= 1 && length(var.description) <= 1024
    error_message = "description must have 1 to 1024 characters."
  }
}

variable "call_as" {
  description = "`DELEGATED_ADMIN` from the delegated administrator's account, `SELF` from the management account."
  type        = string
  default     = "DELEGATED_ADMIN"
  nullable    = false

  validation {
    condition     = contains(["SELF", "DELEGATED_ADMIN"], var.call_as)
    error_message = "call_as must be SELF or DELEGATED_ADMIN."
  }
}

variable "tags" {
  description = "Tags of the role and of the stack set. They are added to ManagedBy = StackSet and Purpose = CrossAccountSecurityAudit, and can override these."
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

# --- The role ---

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

# --- Who may assume the role ---

variable "external_id" {
  description = "External id that a caller must present. Required with the bundled template unless `allow_missing_external_id` is true. Your own template gets it through `template_parameters`."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.external_id == null || (can(regex("^[A-Za-z0-9_+=,.@:/-]+$", var.external_id)) && try(length(var.external_id) >= 2 && length(var.external_id) <= 1224, false))
    error_message = "external_id must have 2 to 1224 characters: letters, digits and _+=,.@:/-."
  }

  validation {
    condition     = var.external_id != null || var.allow_missing_external_id || var.template_body != null
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
  description = "Account whose principals may assume the role, if its own policies allow that. Null means the account that runs Terraform."
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

# --- A template instead of the bundled role ---

variable "template_body" {
  description = "Your own CloudFormation template in JSON. It replaces the bundled role template, and the variables that describe the role then have no effect."
  type        = string
  default     = null

  validation {
    condition     = var.template_body == null || try(length(keys(jsondecode(var.template_body).Resources)) > 0, false)
    error_message = "template_body must be a CloudFormation template in JSON with Resources. Convert long-form YAML with jsonencode(yamldecode(file(…)))."
  }

  validation {
    condition = var.template_body == null || try(
      !contains(keys(jsondecode(var.template_body)), "Transform") &&
      !strcontains(jsonencode(jsondecode(var.template_body)), "\"Fn::Transform\":") &&
      alltrue([for resource in values(jsondecode(var.template_body).Resources) : try(resource.Type, "") != "AWS::CloudFormation::Stack"]),
      true,
    )
    error_message = "template_body uses a transform or a nested stack, which AWS refuses in service-managed stack sets."
  }

  validation {
    condition     = var.allow_administrator_access || var.template_body == null || !can(regex(":policy/([^\"]+/)?AdministratorAccess\"", var.template_body))
    error_message = "template_body holds AdministratorAccess: a person who takes over the trusted account controls every account. Remove it, or set allow_administrator_access = true."
  }

  validation {
    condition = var.allow_wildcard_principal || var.template_body == null || try(!anytrue(flatten([
      for resource in values(jsondecode(var.template_body).Resources) : [
        for statement in flatten([try(resource.Properties.AssumeRolePolicyDocument.Statement, [])]) :
        can(regex("^(\"\\*\"|\\{.*\"AWS\":(\\[[^]]*)?\"(\\*|arn:[^\"]*\\*[^\"]*)\")", jsonencode(try(statement.Principal, null))))
        if try(statement.Effect, null) != "Deny"
      ]
    ])), true)
    error_message = "template_body has a role that trusts *: every AWS account could assume it. Name who may assume it."
  }
}

variable "allow_wildcard_principal" {
  description = "Leave it to the caller to judge a role of `template_body` that trusts `*`, as the action's gate does: a condition may confine it to the organization. Never set it by hand."
  type        = bool
  default     = false
  nullable    = false
}

variable "template_parameters" {
  description = "Parameters of `template_body`, passed as they are. Name every parameter that the template declares, also those with a default: AWS reports them all, and each one that is missing here is a difference in every plan."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.template_parameters) == 0 || var.template_body != null
    error_message = "template_parameters needs template_body: the bundled role template gets its parameters from this module's variables."
  }

  validation {
    condition     = var.template_body == null || try(length(setsubtract(keys(var.template_parameters), keys(try(jsondecode(var.template_body).Parameters, {})))) == 0, true)
    error_message = "template_parameters names a parameter that template_body does not declare."
  }
}

# --- Targets ---

variable "regions" {
  description = "Regions of the stack instances. IAM is global, so a second Region would create a role of the same name again. More than one Region needs a `template_body`."
  type        = list(string)
  default     = ["us-east-1"]
  nullable    = false

  validation {
    condition     = length(var.regions) > 0 && alltrue([for region in var.regions : can(regex("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", region))])
    error_message = "regions must hold at least one Region, such as us-east-1 or us-gov-west-1."
  }

  validation {
    condition     = length(distinct(var.regions)) == length(var.regions)
    error_message = "regions names the same Region twice."
  }

  validation {
    condition     = length(var.regions) <= 1 || var.template_body != null
    error_message = "regions must hold one Region: IAM is global, and a second Region would create the role's name again."
  }
}

variable "auto_deployment" {
  description = "Automatic deployment: whether an account that joins a target gets the role, and whether an account that leaves keeps it."
  type = object({
    enabled                          = optional(bool, true)
    retain_stacks_on_account_removal = optional(bool, true)
  })
  default  = {}
  nullable = false
}

variable "manage_instances" {
  description = "Whether this module deploys the stack set to accounts. With false, another tool must do so, such as the action."
  type        = bool
  default     = true
  nullable    = false
}

variable "organizational_unit_ids" {
  description = "Organizational units (or roots) whose accounts get the role, with their children. Empty means the root. Terraform reads this only at creation: see Instances."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for id in var.organizational_unit_ids : can(regex("^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$", id))])
    error_message = "organizational_unit_ids must hold ids of organizational units or of a root, such as ou-abcd-11111111 or r-abcd."
  }

  validation {
    condition     = length(var.organizational_unit_ids) == 0 || var.manage_instances
    error_message = "organizational_unit_ids has no effect when manage_instances is false."
  }
}

# --- Operations ---

variable "operation_preferences" {
  description = "Preferences of updates. The failure tolerance must stay 0: an update stops at the first account that refuses it. With SEQUENTIAL AWS updates one Region after the other, in an order of its own: the provider cannot send one."
  type = object({
    max_concurrent_percentage    = optional(number, 10)
    failure_tolerance_percentage = optional(number, 0)
    failure_tolerance_count      = optional(number, 0)
    region_concurrency_type      = optional(string, "PARALLEL")
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.operation_preferences.max_concurrent_percentage >= 1 && var.operation_preferences.max_concurrent_percentage <= 100 && floor(var.operation_preferences.max_concurrent_percentage) == var.operation_preferences.max_concurrent_percentage
    error_message = "operation_preferences.max_concurrent_percentage must be a whole number from 1 to 100."
  }

  validation {
    condition     = var.operation_preferences.failure_tolerance_percentage == 0
    error_message = "operation_preferences.failure_tolerance_percentage must be 0: an update that may fail in some accounts succeeds with two versions of the role."
  }

  validation {
    condition     = var.operation_preferences.failure_tolerance_count == 0
    error_message = "operation_preferences.failure_tolerance_count must be 0: an update that may fail in some accounts succeeds with two versions of the role."
  }

  validation {
    condition     = contains(["PARALLEL", "SEQUENTIAL"], var.operation_preferences.region_concurrency_type)
    error_message = "operation_preferences.region_concurrency_type must be PARALLEL or SEQUENTIAL."
  }
}

variable "instances_operation_preferences" {
  description = "Preferences of the first deployment, with `manage_instances`."
  type = object({
    failure_tolerance_percentage = optional(number, 10)
    max_concurrent_percentage    = optional(number, 25)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.instances_operation_preferences.failure_tolerance_percentage >= 0 && var.instances_operation_preferences.failure_tolerance_percentage <= 100 && floor(var.instances_operation_preferences.failure_tolerance_percentage) == var.instances_operation_preferences.failure_tolerance_percentage
    error_message = "instances_operation_preferences.failure_tolerance_percentage must be a whole number from 0 to 100."
  }

  validation {
    condition     = var.instances_operation_preferences.max_concurrent_percentage >= 1 && var.instances_operation_preferences.max_concurrent_percentage <= 100 && floor(var.instances_operation_preferences.max_concurrent_percentage) == var.instances_operation_preferences.max_concurrent_percentage
    error_message = "instances_operation_preferences.max_concurrent_percentage must be a whole number from 1 to 100."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for an operation. With 0 % failure tolerance AWS updates one account at a time: 400 accounts at up to 108 s each take 12 hours."
  type = object({
    create = optional(string, "12h")
    update = optional(string, "12h")
  })
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for timeout in values(var.timeouts) : can(regex("^([1-9][0-9]*(h|m|s))+$", timeout))])
    error_message = "timeouts must be durations such as 12h, 90m or 1h30m."
  }
}
