# The example values of docs/prerequisites.md. test/contract/bootstrap.test.ts compares the plan with
# docs/policies/, docs/examples/caller.yml and docs/examples/audit.yml.

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

run "documented" {
  command = plan

  variables {
    stack_sets            = [{ name = "organization-security-audit" }]
    repositories          = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678" }]
    state_bucket          = "example-terraform-state"
    read_managed_policies = true
    create_audit_role     = true
    verify_roles          = true
    sandbox_role_arn      = "arn:aws:iam::333333333333:role/stackset-sandbox"
  }
}
