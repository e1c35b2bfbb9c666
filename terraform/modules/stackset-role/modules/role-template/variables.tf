# Every value is given, and checked before by the module that calls this one: its variables have the same names.

variable "partition" {
  description = "Partition of the accounts that get the role."
  type        = string
  nullable    = false
}

variable "role_name" {
  description = "Name of the role in every account."
  type        = string
  nullable    = false
}

variable "role_path" {
  description = "IAM path of the role. To change it later, change the role name, too: CloudFormation cannot do the one without the other."
  type        = string
  nullable    = false
}

variable "managed_policy_arns" {
  description = "Managed policies of the role. CloudFormation replaces `$${AWS::Partition}` and `$${AWS::AccountId}` in each account (write two dollar signs in HCL)."
  type        = list(string)
  nullable    = false
}

variable "inline_policy" {
  description = "IAM policy document in JSON. It becomes the role's inline policy `inline`. The module sends it as it is: IAM's variables work, CloudFormation's do not."
  type        = string
}

variable "permissions_boundary" {
  description = "ARN of the policy that limits the role's permissions, with the same placeholders as `managed_policy_arns`."
  type        = string
}

variable "max_session_duration" {
  description = "Longest session of the role, in seconds."
  type        = number
  nullable    = false
}

variable "external_id" {
  description = "External id that a caller must present. Null: the trust policy asks for none."
  type        = string
  sensitive   = true
}

variable "trusted_account_id" {
  description = "Account whose principals may assume the role, if its own policies allow that."
  type        = string
  nullable    = false
}

variable "trusted_principal_arns" {
  description = "ARNs of the roles or account roots that may assume the role, instead of `trusted_account_id`."
  type        = list(string)
  nullable    = false
}

variable "tags" {
  description = "Tags of the role, added to the default tags."
  type        = map(string)
  nullable    = false
}
