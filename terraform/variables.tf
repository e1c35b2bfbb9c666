# For every variable here null means "not given". Then the default of the module applies, so it is written only there.

# --- The stack set ---

variable "aws_region" {
  description = "Home Region of the stack set."
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", var.aws_region))
    error_message = "aws_region must be a Region, such as us-east-1 or us-gov-west-1."
  }
}

variable "stack_set_name" {
  description = "Name of the stack set."
  type        = string
}

variable "call_as" {
  description = "DELEGATED_ADMIN from the delegated administrator's account, SELF from the management account."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the role and of the stack set."
  type        = map(string)
  default     = null
}

# --- The role ---

variable "role_name" {
  description = "Name of the role in every account."
  type        = string
  default     = null
}

variable "role_path" {
  description = "IAM path of the role."
  type        = string
  default     = null
}

variable "managed_policy_arns" {
  description = "Managed policies of the role."
  type        = list(string)
  default     = null
}

variable "inline_policy" {
  description = "IAM policy document in JSON. It becomes the role's inline policy."
  type        = string
  default     = null
}

variable "permissions_boundary" {
  description = "ARN of the policy that limits the role's permissions."
  type        = string
  default     = null
}

variable "max_session_duration" {
  description = "Longest session of the role, in seconds."
  type        = number
  default     = null
}

# --- Who may assume the role ---

variable "external_id" {
  description = "External id that a caller must present."
  type        = string
  default     = null
  sensitive   = true
}

variable "trusted_account_id" {
  description = "Account whose principals may assume the role. Null means the account that runs Terraform."
  type        = string
  default     = null
}

variable "trusted_principal_arns" {
  description = "ARNs of the roles or account roots that may assume the role, instead of trusted_account_id."
  type        = list(string)
  default     = null
}

# --- A template instead of the bundled role ---

variable "template_body" {
  description = "CloudFormation template in JSON that replaces the bundled role template."
  type        = string
  default     = null
}

variable "template_parameters" {
  description = "Parameters of template_body."
  type        = map(string)
  default     = null
}

variable "sensitive_parameters" {
  description = "Names of template_parameters whose values Terraform does not show."
  type        = list(string)
  default     = null
}

# --- Targets ---

variable "regions" {
  description = "Regions of the stack instances."
  type        = list(string)
  default     = null
}

variable "auto_deployment" {
  description = "Automatic deployment: whether an account that joins a target gets the role, and whether an account that leaves keeps it."
  type = object({
    enabled                          = optional(bool)
    retain_stacks_on_account_removal = optional(bool)
  })
  default = null
}

# --- Updates ---

variable "max_concurrent_percentage" {
  description = "Accounts that an update may work on at once, in percent."
  type        = number
  default     = null
}

variable "region_concurrency_type" {
  description = "PARALLEL updates all Regions at once; SEQUENTIAL one after the other."
  type        = string
  default     = null
}

variable "update_timeout" {
  description = "How long Terraform waits for an update of every account, such as 5h30m. After that time Terraform ends with its state written and unlocked, and the operation goes on in AWS."
  type        = string
  default     = null
}

# --- Accepted risks ---

variable "allow_administrator_access" {
  description = "Accept AdministratorAccess, or a policy that amounts to it."
  type        = bool
  default     = null
}

variable "allow_missing_external_id" {
  description = "Accept a role that requires no external id."
  type        = bool
  default     = null
}

variable "allow_wildcard_principal" {
  description = "Leave it to the gate to judge a role of template_body that trusts `*`."
  type        = bool
  default     = null
}
