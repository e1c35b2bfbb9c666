# One run for each condition of this module. Those of the variables that stackset-role has, too, are tested there.

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

# Without trusted access to activate, the plan itself reads the organization.
variables {
  delegated_administrator_account_id = "222222222222"
  external_id                        = "canary-external-id"
  create_trusted_access              = false
}

run "account_id_without_its_leading_zero" {
  command         = plan
  expect_failures = [var.delegated_administrator_account_id]

  variables {
    delegated_administrator_account_id = 22222222222
  }
}

run "stack_name_with_underscore" {
  command         = plan
  expect_failures = [var.stack_name]

  variables {
    stack_name = "audit_role"
  }
}

run "external_id_of_one_character" {
  command         = plan
  expect_failures = [var.external_id]

  variables {
    external_id = "x"
  }
}

run "external_id_missing" {
  command         = plan
  expect_failures = [var.external_id]

  variables {
    external_id = null
  }
}

run "another_account_than_the_management_account" {
  command         = plan
  expect_failures = [data.aws_organizations_organization.current]

  override_data {
    target = data.aws_organizations_organization.current
    values = { master_account_id = "999999999999", feature_set = "ALL", aws_service_access_principals = ["member.org.stacksets.cloudformation.amazonaws.com"] }
  }
}

run "consolidated_billing_only" {
  command         = plan
  expect_failures = [data.aws_organizations_organization.current]

  override_data {
    target = data.aws_organizations_organization.current
    values = { master_account_id = "111111111111", feature_set = "CONSOLIDATED_BILLING", aws_service_access_principals = ["member.org.stacksets.cloudformation.amazonaws.com"] }
  }
}

run "trusted_access_lost" {
  command         = plan
  expect_failures = [data.aws_organizations_organization.current]

  override_data {
    target = data.aws_organizations_organization.current
    values = { master_account_id = "111111111111", feature_set = "ALL", aws_service_access_principals = ["sso.amazonaws.com"] }
  }
}

run "management_account_as_delegated_administrator" {
  command         = plan
  expect_failures = [aws_organizations_delegated_administrator.this]

  variables {
    delegated_administrator_account_id = "111111111111"
  }
}

run "policy_of_another_partition" {
  command         = plan
  expect_failures = [aws_cloudformation_stack.role]

  variables {
    managed_policy_arns = ["arn:aws-us-gov:iam::aws:policy/SecurityAudit"]
  }
}

run "principal_of_another_partition" {
  command         = plan
  expect_failures = [aws_cloudformation_stack.role]

  variables {
    trusted_principal_arns = ["arn:aws-cn:iam::333333333333:role/Scanner"]
  }
}

run "protection_of_something_else" {
  command         = plan
  expect_failures = [var.protection_target_ids]

  variables {
    protection_target_ids = ["root"]
  }
}

run "exempt_name_without_arn" {
  command         = plan
  expect_failures = [var.protection_exempt_arns]

  variables {
    protection_exempt_arns = ["break-glass"]
  }
}

run "everything_exempt" {
  command         = plan
  expect_failures = [var.protection_exempt_arns]

  variables {
    protection_exempt_arns = ["arn:aws:iam::*:role/*"]
  }
}

run "stack_set_that_cannot_be" {
  command         = plan
  expect_failures = [var.protected_stack_sets]

  variables {
    protected_stack_sets = ["security_audit"]
  }
}

run "protection_longer_than_a_policy_may_be" {
  command         = plan
  expect_failures = [aws_organizations_policy.protection]

  variables {
    protection_target_ids  = ["r-ab12"]
    protection_exempt_arns = [for id in range(1, 60) : "arn:aws:iam::*:role/a-rather-long-name-of-a-role-for-emergencies-${id}"]
  }
}
