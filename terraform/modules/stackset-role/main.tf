data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

# Read only when it is needed: the call needs organizations:ListRoots and more permissions.
data "aws_organizations_organization" "current" {
  count = var.manage_instances && length(var.organizational_unit_ids) == 0 ? 1 : 0
}

locals {
  partition        = data.aws_partition.current.partition
  is_role_template = var.template_body == null

  template_body = local.is_role_template ? module.role_template.template_body : var.template_body
  parameters    = local.is_role_template ? tomap(module.role_template.parameters) : var.template_parameters

  # length() counts characters, CloudFormation counts bytes.
  template_base64     = base64encode(local.template_body)
  template_size_bytes = length(local.template_base64) / 4 * 3 - length(regexall("=", local.template_base64))

  foreign_regions = [
    for region in var.regions : region
    if startswith(region, "cn-") != (local.partition == "aws-cn") || startswith(region, "us-gov-") != (local.partition == "aws-us-gov")
  ]
}

# A module of its own, because stack sets skip the management account: terraform/bootstrap/management makes a stack of it.
module "role_template" {
  source = "./modules/role-template"

  partition              = local.partition
  role_name              = var.role_name
  role_path              = var.role_path
  managed_policy_arns    = var.managed_policy_arns
  inline_policy          = var.inline_policy
  permissions_boundary   = var.permissions_boundary
  max_session_duration   = var.max_session_duration
  external_id            = var.external_id
  trusted_account_id     = coalesce(var.trusted_account_id, data.aws_caller_identity.current.account_id)
  trusted_principal_arns = var.trusted_principal_arns
  tags                   = var.tags
}

resource "aws_cloudformation_stack_set" "this" {
  name             = var.stack_set_name
  description      = var.description
  permission_model = "SERVICE_MANAGED"
  call_as          = var.call_as
  capabilities     = module.role_template.capabilities
  template_body    = local.template_body
  parameters       = local.parameters
  tags             = module.role_template.tags

  auto_deployment {
    enabled                          = var.auto_deployment.enabled
    retain_stacks_on_account_removal = var.auto_deployment.retain_stacks_on_account_removal
  }

  managed_execution {
    active = true
  }

  # Only updates use this. max_concurrent_percentage must have a value: without one the provider sends a count of 0.
  operation_preferences {
    failure_tolerance_percentage = var.operation_preferences.failure_tolerance_percentage
    max_concurrent_percentage    = var.operation_preferences.max_concurrent_percentage
    region_concurrency_type      = var.operation_preferences.region_concurrency_type
  }

  timeouts {
    update = var.timeouts.update
  }

  lifecycle {
    prevent_destroy = true

    # administration_role_arn: AWS sets it, and before 6.29 the provider removes it in every plan.
    # managed_execution: AWS refuses to change it together with a template, and the provider always sends the template.
    ignore_changes = [administration_role_arn, managed_execution]

    precondition {
      condition     = local.template_size_bytes <= 51200
      error_message = "The template is ${local.template_size_bytes} bytes long as JSON, and CloudFormation accepts at most 51,200."
    }

    precondition {
      condition     = length(module.role_template.foreign_policy_arns) == 0
      error_message = "These ARNs are not in the partition ${local.partition} of this provider: ${join(", ", module.role_template.foreign_policy_arns)}. In managed_policy_arns and permissions_boundary write arn:$${AWS::Partition}:…, which is right in every partition."
    }

    precondition {
      condition     = length(module.role_template.foreign_principal_arns) == 0
      error_message = "A role can be assumed only from its own partition, here ${local.partition}. These principals are in another partition: ${join(", ", module.role_template.foreign_principal_arns)}."
    }

    precondition {
      condition     = length(local.foreign_regions) == 0
      error_message = "Not a Region of the partition ${local.partition}: ${join(", ", local.foreign_regions)}. Set regions to one of its Regions."
    }
  }
}

# Read "Instances" in README.md before you change this resource: most changes delete the role from accounts.
resource "aws_cloudformation_stack_instances" "this" {
  count = var.manage_instances ? 1 : 0

  stack_set_name = aws_cloudformation_stack_set.this.name
  call_as        = var.call_as
  regions        = var.regions
  retain_stacks  = true

  deployment_targets {
    organizational_unit_ids = length(var.organizational_unit_ids) > 0 ? var.organizational_unit_ids : [data.aws_organizations_organization.current[0].roots[0].id]
  }

  operation_preferences {
    failure_tolerance_percentage = var.instances_operation_preferences.failure_tolerance_percentage
    max_concurrent_percentage    = var.instances_operation_preferences.max_concurrent_percentage
    region_concurrency_type      = "PARALLEL"
  }

  timeouts {
    create = var.timeouts.create
    update = var.timeouts.update
  }

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [deployment_targets, operation_preferences, parameter_overrides]
  }
}
