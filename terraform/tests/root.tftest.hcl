mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "012345678901" }
  }
}

variables {
  aws_region     = "eu-central-1"
  stack_set_name = "audit-role"
  external_id    = "canary-external-id"
}

run "only_what_is_required" {
  command = plan

  assert {
    condition = module.stackset_role.trusted_principals == tolist(["arn:aws:iam::012345678901:root"]) && (
      module.stackset_role.role_arn_pattern == "arn:aws:iam::{account}:role/OrganizationSecurityAuditRole"
    )
    error_message = "the module's defaults apply"
  }
}

run "null_is_not_given" {
  command = plan

  variables {
    role_name                  = null
    role_path                  = null
    trusted_account_id         = null
    trusted_principal_arns     = null
    managed_policy_arns        = null
    inline_policy              = null
    permissions_boundary       = null
    max_session_duration       = null
    regions                    = null
    call_as                    = null
    auto_deployment            = null
    max_concurrent_percentage  = null
    region_concurrency_type    = null
    update_timeout             = null
    tags                       = null
    template_body              = null
    template_parameters        = null
    allow_administrator_access = null
    allow_missing_external_id  = null
    allow_wildcard_principal   = null
  }

  assert {
    condition     = module.stackset_role.role_arn_pattern == "arn:aws:iam::{account}:role/OrganizationSecurityAuditRole" && length(jsondecode(module.stackset_role.template_body).Resources.Role.Properties.ManagedPolicyArns) == 2
    error_message = "the module's defaults apply"
  }
}

run "everything_given" {
  command = plan

  variables {
    role_name                  = "Scanner"
    role_path                  = "/security/"
    trusted_principal_arns     = ["arn:aws:iam::111122223333:role/Scanner"]
    managed_policy_arns        = ["arn:aws:iam::aws:policy/AdministratorAccess"]
    inline_policy              = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"
    permissions_boundary       = "arn:aws:iam::aws:policy/PowerUserAccess"
    max_session_duration       = 7200
    regions                    = ["eu-west-1"]
    call_as                    = "SELF"
    auto_deployment            = { enabled = false, retain_stacks_on_account_removal = false }
    max_concurrent_percentage  = 33
    region_concurrency_type    = "SEQUENTIAL"
    tags                       = { Team = "security" }
    allow_administrator_access = true
  }

  assert {
    condition     = module.stackset_role.role_arn_pattern == "arn:aws:iam::{account}:role/security/Scanner"
    error_message = "role_name and role_path"
  }
  assert {
    condition     = module.stackset_role.trusted_principals == tolist(["arn:aws:iam::111122223333:role/Scanner"])
    error_message = "trusted_principal_arns"
  }
  assert {
    condition = alltrue([for text in ["policy/AdministratorAccess", "s3:*", "policy/PowerUserAccess", "\"Team\""] :
    strcontains(module.stackset_role.template_body, text)])
    error_message = "the rendered parts of the template"
  }
}

run "own_template" {
  command = plan

  variables {
    external_id         = null
    regions             = ["eu-west-1", "eu-central-1"]
    template_body       = "{\"Parameters\":{\"Name\":{\"Type\":\"String\"}},\"Resources\":{\"Topic\":{\"Type\":\"AWS::SNS::Topic\"}}}"
    template_parameters = { Name = "x" }
  }

  assert {
    condition     = module.stackset_role.template_body == var.template_body
    error_message = "template_body"
  }
}

run "region_malformed" {
  command         = plan
  expect_failures = [var.aws_region]

  variables {
    aws_region = "frankfurt"
  }
}
