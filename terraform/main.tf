provider "aws" {
  region = var.aws_region
}

locals {
  sensitive_parameters = var.sensitive_parameters == null ? [] : var.sensitive_parameters
  # A condition with sensitive() in one branch would mark the values of both.
  template_parameters = var.template_parameters == null ? null : merge(
    { for name, value in var.template_parameters : name => value if !contains(local.sensitive_parameters, name) },
    { for name, value in var.template_parameters : name => sensitive(value) if contains(local.sensitive_parameters, name) },
  )
}

module "stackset_role" {
  source = "./modules/stackset-role"

  stack_set_name             = var.stack_set_name
  role_name                  = var.role_name
  role_path                  = var.role_path
  external_id                = var.external_id
  trusted_account_id         = var.trusted_account_id
  trusted_principal_arns     = var.trusted_principal_arns
  managed_policy_arns        = var.managed_policy_arns
  inline_policy              = var.inline_policy
  permissions_boundary       = var.permissions_boundary
  max_session_duration       = var.max_session_duration
  regions                    = var.regions
  call_as                    = var.call_as
  auto_deployment            = var.auto_deployment
  timeouts                   = { update = var.update_timeout }
  tags                       = var.tags
  template_body              = var.template_body
  template_parameters        = local.template_parameters
  allow_administrator_access = var.allow_administrator_access
  allow_missing_external_id  = var.allow_missing_external_id
  allow_wildcard_principal   = var.allow_wildcard_principal

  operation_preferences = {
    max_concurrent_percentage = var.max_concurrent_percentage
    region_concurrency_type   = var.region_concurrency_type
  }

  # The action decides where the role goes: what Terraform keeps about accounts makes it delete the role there.
  manage_instances = false
}
