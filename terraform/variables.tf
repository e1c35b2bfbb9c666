# Null is "not given" for every variable here, and then the module's own default applies: it is written once, there.

variable "aws_region" {
  description = "Home Region of the stack set."
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", var.aws_region))
    error_message = "aws_region is a Region, such as us-east-1 or us-gov-west-1."
  }
}

variable "stack_set_name" {
  description = "Name of the stack set."
  type        = string
}

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

variable "external_id" {
  description = "External id that callers have to present."
  type        = string
  default     = null
  sensitive   = true
}

variable "trusted_account_id" {
  description = "Account whose principals may assume the role; null is the account of the caller."
  type        = string
  default     = null
}

variable "trusted_principal_arns" {
  description = "ARNs of the roles or account roots that may assume the role, in the place of trusted_account_id."
  type        = list(string)
  default     = null
}

variable "managed_policy_arns" {
  description = "Managed policies of the role."
  type        = list(string)
  default     = null
}

variable "inline_policy" {
  description = "IAM policy document, JSON, that becomes the role's inline policy."
  type        = string
  default     = null
}

variable "permissions_boundary" {
  description = "ARN of the policy that bounds the role."
  type        = string
  default     = null
}

variable "max_session_duration" {
  description = "Longest session of the role in seconds."
  type        = number
  default     = null
}

variable "regions" {
  description = "Regions of the stack instances."
  type        = list(string)
  default     = null
}

variable "call_as" {
  description = "DELEGATED_ADMIN or SELF."
  type        = string
  default     = null
}

variable "auto_deployment" {
  description = "Whether accounts that come get the role, and whether accounts that go keep it."
  type = object({
    enabled                          = optional(bool)
    retain_stacks_on_account_removal = optional(bool)
  })
  default = null
}

variable "max_concurrent_percentage" {
  description = "Accounts that an update may work on at once, in per cent."
  type        = number
  default     = null
}

variable "update_timeout" {
  description = "How long Terraform waits for an update of every account, such as 5h30m. It ends then, with its state written and unlocked, while the operation goes on in AWS."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the role and of the stack set."
  type        = map(string)
  default     = null
}

variable "template_body" {
  description = "CloudFormation template, JSON, in the place of the bundled role template."
  type        = string
  default     = null
}

variable "template_parameters" {
  description = "Parameters of template_body."
  type        = map(string)
  default     = null
}

variable "allow_administrator_access" {
  description = "Accept AdministratorAccess."
  type        = bool
  default     = null
}

variable "allow_missing_external_id" {
  description = "Accept a role that asks for no external id."
  type        = bool
  default     = null
}
