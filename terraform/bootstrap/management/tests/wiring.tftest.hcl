# Plans only: prevent_destroy would make the cleanup after an apply fail, and an apply runs the AWS CLI.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_region" {
    defaults = { id = "eu-central-1" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_organizations_organization" {
    defaults = {
      master_account_id             = "111111111111"
      feature_set                   = "ALL"
      aws_service_access_principals = ["sso.amazonaws.com", "member.org.stacksets.cloudformation.amazonaws.com"]
    }
  }
}

variables {
  delegated_administrator_account_id = "022222222222"
  external_id                        = "canary-external-id"
}

run "defaults" {
  command = plan

  assert {
    condition     = length(terraform_data.trusted_access) == 1 && terraform_data.trusted_access[0].triggers_replace == ["111111111111"]
    error_message = "trusted access"
  }
  assert {
    condition = (
      aws_organizations_delegated_administrator.this[0].account_id == "022222222222" &&
      aws_organizations_delegated_administrator.this[0].service_principal == "member.org.stacksets.cloudformation.amazonaws.com"
    )
    error_message = "delegated administrator"
  }
  assert {
    condition     = aws_cloudformation_stack.role[0].name == "organization-security-audit-role" && aws_cloudformation_stack.role[0].capabilities == toset(["CAPABILITY_NAMED_IAM"])
    error_message = "stack"
  }
  assert {
    condition = aws_cloudformation_stack.role[0].parameters == tomap({
      RoleName           = "OrganizationSecurityAuditRole"
      RolePath           = "/"
      ExternalId         = "canary-external-id"
      MaxSessionDuration = "3600"
      TrustedPrincipals  = "arn:aws:iam::022222222222:root"
    })
    error_message = "every parameter, and the delegated administrator is trusted"
  }
  assert {
    condition     = aws_cloudformation_stack.role[0].tags == tomap({ ManagedBy = "StackSet", Purpose = "CrossAccountSecurityAudit" })
    error_message = "tags"
  }
  assert {
    condition     = !issensitive(aws_cloudformation_stack.role[0].template_body) && !strcontains(aws_cloudformation_stack.role[0].template_body, "canary-external-id")
    error_message = "the template does not contain the external id"
  }
  assert {
    condition     = issensitive(aws_cloudformation_stack.role[0].parameters["ExternalId"]) && !issensitive(aws_cloudformation_stack.role[0].parameters["RoleName"])
    error_message = "the external id alone is sensitive"
  }
}

# The same role as in every other account: both modules make the same template of the same variables.
run "everything_given_to_the_stack_set" {
  command = plan

  module {
    source = "../../modules/stackset-role"
  }

  variables {
    stack_set_name         = "incident-response"
    manage_instances       = false
    role_name              = "Responder"
    role_path              = "/security/"
    managed_policy_arns    = ["arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/Isolate", "arn:aws:iam::aws:policy/ReadOnlyAccess"]
    inline_policy          = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "ec2:CreateSnapshot", Resource = "*" }] })
    permissions_boundary   = "arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/Boundary"
    max_session_duration   = 7200
    trusted_principal_arns = ["arn:aws:iam::333333333333:role/Responder"]
    tags                   = { Team = "security" }
    regions                = ["eu-central-1"]
  }
}

run "everything_given" {
  command = plan

  variables {
    stack_name             = "incident-response"
    role_name              = "Responder"
    role_path              = "/security/"
    managed_policy_arns    = ["arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/Isolate", "arn:aws:iam::aws:policy/ReadOnlyAccess"]
    inline_policy          = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "ec2:CreateSnapshot", Resource = "*" }] })
    permissions_boundary   = "arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/Boundary"
    max_session_duration   = 7200
    trusted_principal_arns = ["arn:aws:iam::333333333333:role/Responder"]
    tags                   = { Team = "security" }
  }

  assert {
    condition     = aws_cloudformation_stack.role[0].template_body == run.everything_given_to_the_stack_set.template_body
    error_message = "the template is that of the stack set"
  }
  assert {
    condition     = aws_cloudformation_stack.role[0].tags == tomap({ ManagedBy = "StackSet", Purpose = "CrossAccountSecurityAudit", Team = "security" })
    error_message = "tags"
  }
}

run "only_the_role" {
  command = plan

  variables {
    create_trusted_access          = false
    create_delegated_administrator = false
    trusted_account_id             = "333333333333"
  }

  assert {
    condition     = length(terraform_data.trusted_access) == 0 && length(aws_organizations_delegated_administrator.this) == 0
    error_message = "nothing of the organization is created"
  }
  assert {
    condition     = aws_cloudformation_stack.role[0].parameters["TrustedPrincipals"] == "arn:aws:iam::333333333333:root"
    error_message = "trusted_account_id"
  }
  assert {
    condition     = output.management_account_id == "111111111111" && output.delegated_administrator_account_id == "022222222222"
    error_message = "outputs"
  }
}

run "only_the_organization" {
  command = plan

  variables {
    create_role = false
    external_id = null
  }

  assert {
    condition     = length(aws_cloudformation_stack.role) == 0 && output.role_arn == null
    error_message = "no role, and no external id is asked for"
  }
}

run "protection" {
  command = plan

  variables {
    role_name             = "Responder"
    role_path             = "/security/"
    protection_target_ids = ["r-ab12", "ou-ab12-11112222"]
  }

  assert {
    condition     = aws_organizations_policy.protection[0].type == "SERVICE_CONTROL_POLICY" && aws_organizations_policy.protection[0].content == output.protection_policy
    error_message = "the policy"
  }
  assert {
    condition     = keys(aws_organizations_policy_attachment.protection) == ["ou-ab12-11112222", "r-ab12"]
    error_message = "attached to each target"
  }
  assert {
    condition     = jsondecode(output.protection_policy).Statement[0].Resource == ["arn:aws:iam::*:role/security/Responder", "arn:aws:iam::*:role/*/Responder"]
    error_message = "the role under its own path, and under any other"
  }
  assert {
    condition     = [for statement in jsondecode(output.protection_policy).Statement : statement.Sid] == ["OnlyStackSetsChangesRole", "OnlyStackSetsMakesItsRoles"]
    error_message = "no stack set is named"
  }
}

run "no_protection" {
  command = plan

  assert {
    condition     = length(aws_organizations_policy.protection) + length(aws_organizations_policy_attachment.protection) == 0 && strcontains(output.protection_policy, "OnlyStackSetsChangesRole")
    error_message = "nothing is made, and the policy can be read"
  }
}
