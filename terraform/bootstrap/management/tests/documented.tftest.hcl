# The example values of docs/prevention.md. test/contract/protection.test.ts compares the plan with
# docs/policies/role-protection.json.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_organizations_organization" {
    defaults = {
      master_account_id             = "111111111111"
      feature_set                   = "ALL"
      aws_service_access_principals = ["member.org.stacksets.cloudformation.amazonaws.com"]
    }
  }
}

run "documented" {
  command = plan

  variables {
    delegated_administrator_account_id = "222222222222"
    external_id                        = "canary-external-id"
    protection_target_ids              = ["r-ab12"]
    protection_exempt_arns             = ["arn:aws:iam::*:role/break-glass"]
    protected_stack_sets               = ["organization-security-audit"]
  }
}
