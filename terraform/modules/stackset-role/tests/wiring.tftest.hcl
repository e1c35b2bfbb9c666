# Plans only: prevent_destroy would make the cleanup after an apply fail.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "012345678901" }
  }
  mock_data "aws_organizations_organization" {
    defaults = { roots = [{ id = "r-abcd", arn = "", name = "Root", policy_types = [] }] }
  }
}

variables {
  stack_set_name = "audit-role"
  external_id    = "canary-external-id"
}

run "defaults" {
  command = plan

  assert {
    condition     = aws_cloudformation_stack_set.this.name == "audit-role" && output.stack_set_name == "audit-role"
    error_message = "name"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.description == "One IAM role in every account, managed by Terraform."
    error_message = "description"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.permission_model == "SERVICE_MANAGED"
    error_message = "permission_model"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.call_as == "DELEGATED_ADMIN"
    error_message = "call_as"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.capabilities == toset(["CAPABILITY_NAMED_IAM"])
    error_message = "capabilities"
  }
  assert {
    condition     = one(aws_cloudformation_stack_set.this.auto_deployment).enabled && one(aws_cloudformation_stack_set.this.auto_deployment).retain_stacks_on_account_removal
    error_message = "auto_deployment"
  }
  assert {
    condition     = one(aws_cloudformation_stack_set.this.managed_execution).active == true
    error_message = "managed_execution"
  }
  assert {
    condition = (
      one(aws_cloudformation_stack_set.this.operation_preferences).failure_tolerance_percentage == 0 &&
      one(aws_cloudformation_stack_set.this.operation_preferences).failure_tolerance_count == null &&
      one(aws_cloudformation_stack_set.this.operation_preferences).max_concurrent_percentage == 10 &&
      one(aws_cloudformation_stack_set.this.operation_preferences).max_concurrent_count == null &&
      one(aws_cloudformation_stack_set.this.operation_preferences).region_concurrency_type == "PARALLEL" &&
      one(aws_cloudformation_stack_set.this.operation_preferences).region_order == null
    )
    error_message = "operation_preferences"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.timeouts.update == "12h"
    error_message = "timeouts"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.tags == tomap({ ManagedBy = "StackSet", Purpose = "CrossAccountSecurityAudit" })
    error_message = "tags"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.template_body == output.template_body
    error_message = "template_body"
  }
  assert {
    condition = aws_cloudformation_stack_set.this.parameters == tomap({
      RoleName           = "OrganizationSecurityAuditRole"
      RolePath           = "/"
      ExternalId         = "canary-external-id"
      MaxSessionDuration = "3600"
      TrustedPrincipals  = "arn:aws:iam::012345678901:root"
    })
    error_message = "parameters"
  }
  assert {
    condition     = join(",", keys(aws_cloudformation_stack_set.this.parameters)) == join(",", keys(jsondecode(output.template_body).Parameters))
    error_message = "every parameter of the template is passed"
  }
  assert {
    condition     = output.trusted_principals == tolist(["arn:aws:iam::012345678901:root"])
    error_message = "trusted_principals"
  }
  assert {
    condition     = output.role_arn_pattern == "arn:aws:iam::{account}:role/OrganizationSecurityAuditRole"
    error_message = "role_arn_pattern"
  }
}

run "external_id_alone_is_sensitive" {
  command = plan

  assert {
    condition     = issensitive(aws_cloudformation_stack_set.this.parameters["ExternalId"])
    error_message = "the external id is sensitive"
  }
  assert {
    condition     = alltrue([for name in ["RoleName", "RolePath", "MaxSessionDuration", "TrustedPrincipals"] : !issensitive(aws_cloudformation_stack_set.this.parameters[name])])
    error_message = "the other parameters are not"
  }
  assert {
    condition     = !issensitive(aws_cloudformation_stack_set.this.template_body) && !strcontains(output.template_body, "canary-external-id")
    error_message = "the template is not, and does not contain the external id"
  }
}

run "everything_given" {
  command = plan

  variables {
    description            = "Another description."
    role_name              = "Scanner"
    role_path              = "/security/"
    trusted_principal_arns = ["arn:aws:iam::222222222222:root", "arn:aws:iam::111111111111:role/path/Scanner", "arn:aws:iam::222222222222:root"]
    max_session_duration   = 43200
    regions                = ["eu-west-1"]
    call_as                = "SELF"
    auto_deployment        = { enabled = false, retain_stacks_on_account_removal = false }
    operation_preferences  = { max_concurrent_percentage = 100, region_concurrency_type = "SEQUENTIAL" }
    timeouts               = { create = "1h30m", update = "2h" }
    tags                   = { Purpose = "Scanning", Team = "security" }
  }

  assert {
    condition     = aws_cloudformation_stack_set.this.description == "Another description."
    error_message = "description"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.call_as == "SELF" && aws_cloudformation_stack_instances.this[0].call_as == "SELF"
    error_message = "call_as reaches both resources"
  }
  assert {
    condition     = !one(aws_cloudformation_stack_set.this.auto_deployment).enabled && !one(aws_cloudformation_stack_set.this.auto_deployment).retain_stacks_on_account_removal
    error_message = "auto_deployment"
  }
  assert {
    condition     = one(aws_cloudformation_stack_set.this.operation_preferences).max_concurrent_percentage == 100 && one(aws_cloudformation_stack_set.this.operation_preferences).region_concurrency_type == "SEQUENTIAL"
    error_message = "operation_preferences"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.timeouts.update == "2h" && aws_cloudformation_stack_instances.this[0].timeouts.create == "1h30m" && aws_cloudformation_stack_instances.this[0].timeouts.update == "2h"
    error_message = "timeouts"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.tags == tomap({ ManagedBy = "StackSet", Purpose = "Scanning", Team = "security" })
    error_message = "tags"
  }
  assert {
    condition = aws_cloudformation_stack_set.this.parameters == tomap({
      RoleName           = "Scanner"
      RolePath           = "/security/"
      ExternalId         = "canary-external-id"
      MaxSessionDuration = "43200"
      TrustedPrincipals  = "arn:aws:iam::111111111111:role/path/Scanner,arn:aws:iam::222222222222:root"
    })
    error_message = "parameters, with the principals sorted and without duplicates"
  }
  assert {
    condition     = aws_cloudformation_stack_instances.this[0].regions == toset(["eu-west-1"])
    error_message = "regions"
  }
  assert {
    condition     = output.role_arn_pattern == "arn:aws:iam::{account}:role/security/Scanner"
    error_message = "role_arn_pattern"
  }
}

run "trusted_account" {
  command = plan

  variables {
    trusted_account_id = "000000000042"
  }

  assert {
    condition     = aws_cloudformation_stack_set.this.parameters["TrustedPrincipals"] == "arn:aws:iam::000000000042:root"
    error_message = "leading zeros stay"
  }
}

run "null_is_the_default" {
  command = plan

  variables {
    description                     = null
    role_name                       = null
    role_path                       = null
    trusted_account_id              = null
    trusted_principal_arns          = null
    managed_policy_arns             = null
    inline_policy                   = null
    permissions_boundary            = null
    max_session_duration            = null
    template_body                   = null
    template_parameters             = null
    regions                         = null
    call_as                         = null
    auto_deployment                 = null
    operation_preferences           = { max_concurrent_percentage = null, failure_tolerance_percentage = null, region_concurrency_type = null }
    timeouts                        = null
    manage_instances                = null
    organizational_unit_ids         = null
    instances_operation_preferences = null
    tags                            = null
    allow_administrator_access      = null
    allow_missing_external_id       = null
    allow_wildcard_principal        = null
  }

  assert {
    condition     = aws_cloudformation_stack_set.this.template_body == run.defaults.template_body && output.trusted_principals == run.defaults.trusted_principals
    error_message = "the template is that of the defaults"
  }
  assert {
    condition     = one(aws_cloudformation_stack_set.this.operation_preferences).max_concurrent_percentage == 10 && one(aws_cloudformation_stack_set.this.operation_preferences).failure_tolerance_percentage == 0 && one(aws_cloudformation_stack_set.this.operation_preferences).region_concurrency_type == "PARALLEL"
    error_message = "operation_preferences"
  }
  assert {
    condition     = one(aws_cloudformation_stack_set.this.auto_deployment).enabled && one(aws_cloudformation_stack_set.this.auto_deployment).retain_stacks_on_account_removal && aws_cloudformation_stack_set.this.call_as == "DELEGATED_ADMIN"
    error_message = "auto_deployment and call_as"
  }
}

run "instances_of_the_root" {
  command = plan

  assert {
    condition     = length(aws_cloudformation_stack_instances.this) == 1 && length(data.aws_organizations_organization.current) == 1
    error_message = "one resource, and the module reads the root id"
  }
  assert {
    condition     = aws_cloudformation_stack_instances.this[0].stack_set_name == "audit-role" && aws_cloudformation_stack_instances.this[0].call_as == "DELEGATED_ADMIN"
    error_message = "stack_set_name and call_as"
  }
  assert {
    condition     = one(aws_cloudformation_stack_instances.this[0].deployment_targets).organizational_unit_ids == toset(["r-abcd"])
    error_message = "deployment_targets"
  }
  assert {
    condition     = one(aws_cloudformation_stack_instances.this[0].deployment_targets).account_filter_type == null
    error_message = "account_filter_type"
  }
  assert {
    condition = (
      one(aws_cloudformation_stack_instances.this[0].operation_preferences).failure_tolerance_percentage == 10 &&
      one(aws_cloudformation_stack_instances.this[0].operation_preferences).max_concurrent_percentage == 25 &&
      one(aws_cloudformation_stack_instances.this[0].operation_preferences).region_concurrency_type == "PARALLEL"
    )
    error_message = "operation_preferences"
  }
  assert {
    condition     = aws_cloudformation_stack_instances.this[0].regions == toset(["us-east-1"]) && aws_cloudformation_stack_instances.this[0].retain_stacks
    error_message = "regions and retain_stacks"
  }
  assert {
    condition     = aws_cloudformation_stack_instances.this[0].timeouts.create == "12h" && aws_cloudformation_stack_instances.this[0].timeouts.update == "12h"
    error_message = "timeouts"
  }
}

run "instances_of_chosen_units" {
  command = plan

  variables {
    organizational_unit_ids         = ["ou-abcd-11111111", "ou-abcd-22222222"]
    instances_operation_preferences = { failure_tolerance_percentage = 0, max_concurrent_percentage = 100 }
  }

  assert {
    condition     = one(aws_cloudformation_stack_instances.this[0].deployment_targets).organizational_unit_ids == toset(["ou-abcd-11111111", "ou-abcd-22222222"])
    error_message = "deployment_targets"
  }
  assert {
    condition     = length(data.aws_organizations_organization.current) == 0
    error_message = "the module does not read the organization"
  }
  assert {
    condition     = one(aws_cloudformation_stack_instances.this[0].operation_preferences).failure_tolerance_percentage == 0 && one(aws_cloudformation_stack_instances.this[0].operation_preferences).max_concurrent_percentage == 100
    error_message = "operation_preferences"
  }
}

run "no_instances" {
  command = plan

  variables {
    manage_instances = false
  }

  assert {
    condition     = length(aws_cloudformation_stack_instances.this) == 0 && length(data.aws_organizations_organization.current) == 0
    error_message = "no instances, and the module does not read the organization"
  }
}

run "own_template" {
  command = plan

  variables {
    external_id         = null
    regions             = ["us-east-1", "eu-west-1"]
    template_body       = "{\"Parameters\": {\"Name\": {\"Type\": \"String\"}},\"Resources\": {\"Topic\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"TopicName\": {\"Ref\": \"Name\"}}}}}"
    template_parameters = { Name = "alarms" }
  }

  assert {
    condition     = aws_cloudformation_stack_set.this.template_body == var.template_body && output.template_body == var.template_body
    error_message = "the module sends the template unchanged"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.parameters == tomap({ Name = "alarms" })
    error_message = "its parameters and no others"
  }
  assert {
    condition     = aws_cloudformation_stack_instances.this[0].regions == toset(["us-east-1", "eu-west-1"])
    error_message = "more than one Region"
  }
  assert {
    condition = (
      aws_cloudformation_stack_set.this.permission_model == "SERVICE_MANAGED" &&
      aws_cloudformation_stack_set.this.capabilities == toset(["CAPABILITY_NAMED_IAM"]) &&
      one(aws_cloudformation_stack_set.this.operation_preferences).failure_tolerance_percentage == 0
    )
    error_message = "the stack set is otherwise the same"
  }
  assert {
    condition     = output.role_arn_pattern == null && output.trusted_principals == null
    error_message = "no output about a role of another template"
  }
}

run "own_template_that_the_caller_judges" {
  command = plan

  variables {
    allow_wildcard_principal = true
    template_body = jsonencode({
      Metadata = { Transform = "a word" }
      Resources = { R = { Type = "AWS::IAM::Role", Properties = { AssumeRolePolicyDocument = { Statement = [
        { Effect = "Allow", Principal = "*", Action = "sts:AssumeRole", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abcdefghij" } } },
      ] } } } }
    })
  }

  assert {
    condition     = aws_cloudformation_stack_set.this.template_body == var.template_body
    error_message = "a condition may confine *, and Transform is a transform at the top alone"
  }
}

run "own_template_may_deny_all_principals" {
  command = plan

  variables {
    template_body = jsonencode({ Resources = { R = { Type = "AWS::IAM::Role", Properties = { AssumeRolePolicyDocument = { Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "sts:AssumeRole" },
      { Effect = "Deny", Principal = "*", Action = "sts:AssumeRole", Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-abcdefghij" } } },
    ] } } } } })
  }

  assert {
    condition     = aws_cloudformation_stack_set.this.template_body == var.template_body
    error_message = "a trust policy that denies * opens nothing"
  }
}
