# --- What is deployed ---

variable "stack_sets" {
  description = "Stack sets that the roles may deploy, each with the name and path of the role that it makes."
  type = list(object({
    name      = string
    role_name = optional(string, "OrganizationSecurityAuditRole")
    role_path = optional(string, "/")
  }))
  nullable = false

  validation {
    condition     = length(var.stack_sets) > 0
    error_message = "stack_sets must hold at least one stack set, such as [{ name = \"organization-security-audit\" }]."
  }

  validation {
    condition     = alltrue([for set in var.stack_sets : can(regex("^[A-Za-z][A-Za-z0-9-]{0,127}$", set.name))])
    error_message = "stack_sets must have names that begin with a letter, continue with letters, digits and hyphens, and have at most 128 characters."
  }

  validation {
    condition     = length(distinct([for set in var.stack_sets : set.name])) == length(var.stack_sets)
    error_message = "stack_sets names the same stack set twice."
  }

  validation {
    condition     = alltrue([for set in var.stack_sets : can(regex("^[A-Za-z0-9_+=,.@-]{1,64}$", set.role_name)) && can(regex("^/([!-~]{1,510}/)?$", set.role_path))])
    error_message = "stack_sets must have a role_name of 1 to 64 letters, digits and _+=,.@-, and a role_path that begins and ends with a slash."
  }
}

variable "management_account_id" {
  description = "Id of the management account, which owns the stack sets. Null: AWS Organizations says it."
  type        = string
  default     = null

  validation {
    condition     = var.management_account_id == null || can(regex("^[0-9]{12}$", var.management_account_id))
    error_message = "management_account_id must be a string of 12 digits, with its leading zeros."
  }
}

# --- Who may deploy it ---

variable "repositories" {
  description = "Repositories whose workflows deploy. `gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints the two ids. `environment` protects the apply; empty means none. `reviewers` are ids of users and teams who approve an apply; empty leaves those that the environment has."
  type = list(object({
    name           = string
    owner_id       = string
    repository_id  = string
    default_branch = optional(string, "main")
    environment    = optional(string, "stackset-production")
    reviewers      = optional(list(object({ type = string, id = number })), [])
  }))
  nullable = false

  validation {
    condition     = length(var.repositories) > 0
    error_message = "repositories must hold at least one repository."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : can(regex("^[A-Za-z0-9_-]+/[A-Za-z0-9_.-]+$", repository.name))])
    error_message = "repositories must have names of the form OWNER/NAME, such as octo-org/security-baseline."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : can(regex("^[1-9][0-9]*$", repository.owner_id)) && can(regex("^[1-9][0-9]*$", repository.repository_id))])
    error_message = "repositories must have an owner_id and a repository_id in digits. gh api repos/OWNER/NAME --jq '.owner.id, .id' prints them."
  }

  validation {
    condition     = length(distinct([for repository in var.repositories : lower(repository.name)])) == length(var.repositories)
    error_message = "repositories names the same repository twice."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : can(regex("^[A-Za-z0-9_.-][A-Za-z0-9_./-]*$", repository.default_branch))])
    error_message = "repositories must have a default_branch that is a branch name of letters, digits and _./-: no pattern."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : can(regex("^[A-Za-z0-9_.-]{0,255}$", repository.environment))])
    error_message = "repositories must have an environment of letters, digits and _.-; empty means none."
  }

  validation {
    condition     = alltrue(flatten([for repository in var.repositories : [for reviewer in repository.reviewers : contains(["User", "Team"], reviewer.type) && reviewer.id > 0]]))
    error_message = "repositories must have reviewers with a type, User or Team, and an id. gh api users/NAME --jq .id prints that of a user."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : length(repository.reviewers) <= 6])
    error_message = "repositories must have at most 6 reviewers each: GitHub accepts no more. A team counts as one."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : length(repository.reviewers) == 0 || repository.environment != ""])
    error_message = "repositories has reviewers without an environment: only an environment can have them."
  }
}

variable "action_repository" {
  description = "Repository that your workflows call, OWNER/NAME: this one, or your copy of it."
  type        = string
  default     = "org/stackset-role-action"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]+/[A-Za-z0-9_.-]+$", var.action_repository))
    error_message = "action_repository must be a repository of the form OWNER/NAME."
  }
}

variable "action_refs" {
  description = "Versions of the reusable workflow that the roles trust: full commit SHAs, `refs/tags/…` or `refs/heads/…`. The caller workflow names the first. While you move a pin, list both, the new one first."
  type        = list(string)
  default     = ["refs/tags/v1"]
  nullable    = false

  validation {
    condition     = length(var.action_refs) > 0
    error_message = "action_refs must hold at least one version: without one, any workflow of the repositories could assume the roles."
  }

  validation {
    condition     = alltrue([for ref in var.action_refs : can(regex("^([0-9a-f]{40}|refs/(tags|heads)/[A-Za-z0-9_.-][A-Za-z0-9_./-]*)$", ref))])
    error_message = "action_refs must hold full commit SHAs of 40 digits, refs/tags/… or refs/heads/…: a name alone could be a tag or a branch."
  }

  validation {
    condition     = length(distinct(var.action_refs)) == length(var.action_refs)
    error_message = "action_refs names the same version twice."
  }
}

variable "oidc_issuer_url" {
  description = "Issuer of the OIDC tokens. On GitHub Enterprise Server it is `https://HOSTNAME/_services/token`."
  type        = string
  default     = "https://token.actions.githubusercontent.com"
  nullable    = false

  validation {
    condition     = can(regex("^https://[a-z0-9.-]+(/[A-Za-z0-9_./-]*[A-Za-z0-9_-])?$", var.oidc_issuer_url))
    error_message = "oidc_issuer_url must be an https address without a slash at its end, such as https://token.actions.githubusercontent.com."
  }
}

variable "audience" {
  description = "Audience of the OIDC tokens, the input `audience` of the action."
  type        = string
  default     = "sts.amazonaws.com"
  nullable    = false

  validation {
    condition     = length(var.audience) >= 1 && length(var.audience) <= 255 && !can(regex("[\\s*?]", var.audience))
    error_message = "audience must have 1 to 255 characters, without white space and without * or ?."
  }
}

variable "create_oidc_provider" {
  description = "Create the identity provider of GitHub. With false the account has it already; an account can have one for each issuer."
  type        = bool
  default     = true
  nullable    = false
}

# --- The roles ---

variable "role_name_prefix" {
  description = "Begins the names of the roles, which end with plan, apply and audit."
  type        = string
  default     = "stackset-"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]{1,59}$", var.role_name_prefix))
    error_message = "role_name_prefix must have 1 to 59 letters, digits and _+=,.@-."
  }
}

variable "permissions_boundary" {
  description = "ARN of the policy that limits the roles, where your organization demands one. It must allow what the roles may do."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null || can(regex("^arn:aws[a-z-]*:iam::(aws|[0-9]{12}):policy/[A-Za-z0-9_+=,.@/-]+$", var.permissions_boundary))
    error_message = "permissions_boundary must be the ARN of an IAM policy."
  }
}

variable "create_audit_role" {
  description = "Create the role of `stackset-role-audit.yml`: it reads, detects drift, records audits, and may assume the deployed roles."
  type        = bool
  default     = false
  nullable    = false
}

variable "verify_roles" {
  description = "Let apply assume the deployed roles, for the input `verify-roles`."
  type        = bool
  default     = false
  nullable    = false
}

variable "sandbox_role_arn" {
  description = "ARN of the role that apply uses in the sandbox account: the input `sandbox-role-to-assume`. Null: there is no sandbox."
  type        = string
  default     = null

  validation {
    condition     = var.sandbox_role_arn == null || can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+$", var.sandbox_role_arn))
    error_message = "sandbox_role_arn must be the ARN of an IAM role, such as arn:aws:iam::333333333333:role/stackset-sandbox."
  }
}

variable "read_managed_policies" {
  description = "Let the roles read the AWS managed policies as they are now. Without it they use the contents of the action's release."
  type        = bool
  default     = false
  nullable    = false
}

variable "resource_types" {
  description = "Resource types that a rollout may deploy. Only a `template-file` needs more than the role."
  type        = list(string)
  default     = ["AWS-IAM-Role"]
  nullable    = false

  validation {
    condition     = length(var.resource_types) > 0 && alltrue([for type in var.resource_types : can(regex("^[A-Za-z0-9]+(-[A-Za-z0-9]+){2,3}$", type))])
    error_message = "resource_types must hold types as IAM writes them, such as AWS-IAM-Role."
  }
}

variable "managed_by_tag" {
  description = "Value of the tag ManagedBy, without which the apply role can create no stack set. Set it when the input `tags` changes that tag."
  type        = string
  default     = "StackSet"
  nullable    = false

  validation {
    condition     = can(regex("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,256}$", var.managed_by_tag))
    error_message = "managed_by_tag must have 1 to 256 letters, digits, spaces and _.:/=+@-: in a policy, * and ? would be patterns."
  }
}

variable "trust_policy_quota" {
  description = "How many characters a trust policy may have in this account: 2048, unless Service Quotas raised it."
  type        = number
  default     = 2048
  nullable    = false

  validation {
    condition     = var.trust_policy_quota >= 2048 && var.trust_policy_quota <= 4096
    error_message = "trust_policy_quota must be between 2048 and 4096, the range of IAM."
  }
}

# --- The bucket of state and ledger ---

variable "create_bucket" {
  description = "Create the bucket of Terraform's state and the ledger, with its policy. With false it exists; the output `state_bucket_policy` has the policy for it."
  type        = bool
  default     = true
  nullable    = false
}

variable "state_bucket" {
  description = "Name of the bucket. Null means `stackset-role-action-ACCOUNT-REGION`."
  type        = string
  default     = null

  validation {
    condition     = var.state_bucket == null || can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.state_bucket))
    error_message = "state_bucket must have 3 to 63 lower-case letters, digits, dots and hyphens, and begin and end with a letter or a digit."
  }

  validation {
    condition     = var.state_bucket != null || var.create_bucket
    error_message = "state_bucket is missing: with create_bucket = false, name the bucket that exists."
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the bucket. Null means S3's own key. The key policy must let this account's IAM policies allow its use."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null || can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$", var.kms_key_arn))
    error_message = "kms_key_arn must be the ARN of a KMS key, not of an alias: IAM compares the key."
  }
}

variable "state_administrator_arns" {
  description = "ARNs of the roles or users that may do everything in the bucket, and alone may change its policy; `*` works in them. Null means the one that runs Terraform."
  type        = list(string)
  default     = null

  validation {
    condition     = var.state_administrator_arns == null || try(length(var.state_administrator_arns) > 0, false)
    error_message = "state_administrator_arns must hold at least one ARN: without one, only the root user could change the bucket policy."
  }

  validation {
    condition     = var.state_administrator_arns == null || try(alltrue([for arn in var.state_administrator_arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[A-Za-z0-9_+=,.@/*-]+$", arn))]), false)
    error_message = "state_administrator_arns must hold ARNs of IAM roles or users in a named account, such as arn:aws:iam::222222222222:role/state-administrator."
  }

  validation {
    condition     = var.state_administrator_arns == null || try(alltrue([for arn in var.state_administrator_arns : !can(regex(":(role|user)/\\*+$", arn))]), false)
    error_message = "state_administrator_arns must not name every role or user of an account: each could then change the state."
  }
}
