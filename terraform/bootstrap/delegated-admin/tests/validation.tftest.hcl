# One run for each condition: a bad value makes exactly that variable or resource fail.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_region" {
    defaults = { id = "us-east-1" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "222222222222", arn = "arn:aws:sts::222222222222:assumed-role/state-administrator/session" }
  }
  mock_data "aws_iam_session_context" {
    defaults = { issuer_arn = "arn:aws:iam::222222222222:role/state-administrator" }
  }
  mock_data "aws_organizations_organization" {
    defaults = { master_account_id = "111111111111", roots = [{ id = "r-abcd", arn = "", name = "Root", policy_types = [] }] }
  }
}

variables {
  stack_sets   = [{ name = "organization-security-audit" }]
  repositories = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678" }]
}

run "no_stack_set" {
  command         = plan
  expect_failures = [var.stack_sets]

  variables {
    stack_sets = []
  }
}

run "stack_set_with_underscore" {
  command         = plan
  expect_failures = [var.stack_sets]

  variables {
    stack_sets = [{ name = "security_audit" }]
  }
}

run "stack_set_twice" {
  command         = plan
  expect_failures = [var.stack_sets]

  variables {
    stack_sets = [{ name = "audit" }, { name = "audit", role_name = "Other" }]
  }
}

run "role_path_without_slash" {
  command         = plan
  expect_failures = [var.stack_sets]

  variables {
    stack_sets = [{ name = "audit", role_path = "security" }]
  }
}

run "management_account_id_of_11_digits" {
  command         = plan
  expect_failures = [var.management_account_id]

  variables {
    management_account_id = "11111111111"
  }
}

run "no_repository" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = []
  }
}

run "repository_without_owner" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = [{ name = "security-baseline", owner_id = "91234567", repository_id = "812345678" }]
  }
}

run "owner_id_that_is_a_name" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = [{ name = "octo-org/security-baseline", owner_id = "octo-org", repository_id = "812345678" }]
  }
}

run "repository_twice" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678" }, { name = "Octo-Org/security-baseline", owner_id = "91234567", repository_id = "812345678" }]
  }
}

run "branch_pattern" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678", default_branch = "release/*" }]
  }
}

run "environment_pattern" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678", environment = "*" }]
  }
}

run "reviewer_of_an_unknown_type" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678", reviewers = [{ type = "user", id = 1 }] }]
  }
}

run "seven_reviewers" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678", reviewers = [for id in range(1, 8) : { type = "User", id = id }] }]
  }
}

run "reviewers_without_environment" {
  command         = plan
  expect_failures = [var.repositories]

  variables {
    repositories = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678", environment = "", reviewers = [{ type = "User", id = 1 }] }]
  }
}

run "action_repository_with_path" {
  command         = plan
  expect_failures = [var.action_repository]

  variables {
    action_repository = "org/stackset-role-action/dist"
  }
}

run "no_action_ref" {
  command         = plan
  expect_failures = [var.action_refs]

  variables {
    action_refs = []
  }
}

run "action_ref_that_may_be_a_tag_or_a_branch" {
  command         = plan
  expect_failures = [var.action_refs]

  variables {
    action_refs = ["v1"]
  }
}

run "action_ref_pattern" {
  command         = plan
  expect_failures = [var.action_refs]

  variables {
    action_refs = ["refs/tags/*"]
  }
}

run "action_ref_twice" {
  command         = plan
  expect_failures = [var.action_refs]

  variables {
    action_refs = ["refs/tags/v1", "refs/tags/v1"]
  }
}

run "issuer_with_slash_at_its_end" {
  command         = plan
  expect_failures = [var.oidc_issuer_url]

  variables {
    oidc_issuer_url = "https://token.actions.githubusercontent.com/"
  }
}

run "audience_pattern" {
  command         = plan
  expect_failures = [var.audience]

  variables {
    audience = "sts.*"
  }
}

run "role_name_prefix_with_slash" {
  command         = plan
  expect_failures = [var.role_name_prefix]

  variables {
    role_name_prefix = "ci/stackset-"
  }
}

run "permissions_boundary_that_is_a_role" {
  command         = plan
  expect_failures = [var.permissions_boundary]

  variables {
    permissions_boundary = "arn:aws:iam::222222222222:role/Boundary"
  }
}

run "resource_type_with_colons" {
  command         = plan
  expect_failures = [var.resource_types]

  variables {
    resource_types = ["AWS::IAM::Role"]
  }
}

run "managed_by_tag_pattern" {
  command         = plan
  expect_failures = [var.managed_by_tag]

  variables {
    managed_by_tag = "*"
  }
}

run "trust_policy_quota_beyond_iam" {
  command         = plan
  expect_failures = [var.trust_policy_quota]

  variables {
    trust_policy_quota = 5000
  }
}

run "bucket_with_upper_case" {
  command         = plan
  expect_failures = [var.state_bucket]

  variables {
    state_bucket = "Terraform-State"
  }
}

run "bucket_that_exists_without_a_name" {
  command         = plan
  expect_failures = [var.state_bucket]

  variables {
    create_bucket = false
  }
}

run "key_alias" {
  command         = plan
  expect_failures = [var.kms_key_arn]

  variables {
    kms_key_arn = "arn:aws:kms:us-east-1:222222222222:alias/state"
  }
}

run "no_state_administrator" {
  command         = plan
  expect_failures = [var.state_administrator_arns]

  variables {
    state_administrator_arns = []
  }
}

run "state_administrator_that_is_an_account" {
  command         = plan
  expect_failures = [var.state_administrator_arns]

  variables {
    state_administrator_arns = ["arn:aws:iam::222222222222:root"]
  }
}

run "every_role_as_state_administrator" {
  command         = plan
  expect_failures = [var.state_administrator_arns]

  variables {
    state_administrator_arns = ["arn:aws:iam::222222222222:role/*"]
  }
}

run "trust_policy_longer_than_the_quota" {
  command         = plan
  expect_failures = [aws_iam_role.this]

  variables {
    repositories = [for id in range(1, 5) : { name = "octo-org/repository-${id}", owner_id = "91234567", repository_id = "${id}" }]
  }
}

run "more_stack_sets_than_a_role_can_name" {
  command         = plan
  expect_failures = [aws_iam_role_policy.this]

  variables {
    stack_sets = [for id in range(1, 9) : { name = "organization-security-audit-${id}" }]
  }
}

run "state_administrators_without_the_caller" {
  command         = plan
  expect_failures = [aws_s3_bucket_policy.state]

  variables {
    state_administrator_arns = ["arn:aws:iam::222222222222:role/another"]
  }
}

run "account_that_is_no_delegated_administrator" {
  command         = plan
  expect_failures = [data.aws_organizations_organization.current]

  override_data {
    target = data.aws_organizations_organization.current[0]
    values = { master_account_id = "111111111111", roots = [] }
  }
}

run "sandbox_role_without_account" {
  command         = plan
  expect_failures = [var.sandbox_role_arn]

  variables {
    sandbox_role_arn = "arn:aws:iam::*:role/stackset-sandbox"
  }
}
