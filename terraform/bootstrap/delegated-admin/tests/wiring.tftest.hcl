# Plans only: prevent_destroy would make the cleanup after an apply fail.

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
    defaults = { issuer_arn = "arn:aws:iam::222222222222:role/path/state-administrator" }
  }
  mock_data "aws_organizations_organization" {
    defaults = { master_account_id = "111111111111", roots = [{ id = "r-abcd", arn = "", name = "Root", policy_types = [] }] }
  }
}

mock_provider "aws" {
  alias = "gov"
  mock_data "aws_partition" {
    defaults = { partition = "aws-us-gov" }
  }
  mock_data "aws_region" {
    defaults = { id = "us-gov-west-1" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "222222222222", arn = "arn:aws-us-gov:sts::222222222222:assumed-role/state-administrator/session" }
  }
  mock_data "aws_iam_session_context" {
    defaults = { issuer_arn = "arn:aws-us-gov:iam::222222222222:role/state-administrator" }
  }
  mock_data "aws_organizations_organization" {
    defaults = { master_account_id = "111111111111", roots = [{ id = "r-abcd", arn = "", name = "Root", policy_types = [] }] }
  }
}

variables {
  stack_sets   = [{ name = "organization-security-audit" }]
  repositories = [{ name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678" }]
}

run "defaults" {
  command = plan

  assert {
    condition     = aws_iam_openid_connect_provider.github[0].url == "https://token.actions.githubusercontent.com" && aws_iam_openid_connect_provider.github[0].client_id_list == toset(["sts.amazonaws.com"])
    error_message = "identity provider"
  }
  assert {
    condition     = { for command, role in aws_iam_role.this : command => role.name } == { plan = "stackset-plan", apply = "stackset-apply" }
    error_message = "roles"
  }
  assert {
    condition = alltrue([for command, role in aws_iam_role.this : (
      role.assume_role_policy == output.trust_policies[command] && aws_iam_role_policy.this[command].role == role.name &&
      aws_iam_role_policy.this[command].name == role.name && role.permissions_boundary == null
    )])
    error_message = "each role has its own policies"
  }
  assert {
    condition     = length(aws_iam_role_policy.read_managed_policies) + length(aws_iam_role_policy.prove_roles) == 0 && output.state_bucket_policy == null && output.audit_workflow == null
    error_message = "nothing optional"
  }
  assert {
    condition     = aws_s3_bucket.state[0].bucket == "stackset-role-action-222222222222-us-east-1" && output.state_bucket == "stackset-role-action-222222222222-us-east-1"
    error_message = "bucket"
  }
  assert {
    condition     = one(aws_s3_bucket_versioning.state[0].versioning_configuration).status == "Enabled"
    error_message = "versioning"
  }
  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.state[0].rule).apply_server_side_encryption_by_default).sse_algorithm == "AES256"
    error_message = "encryption"
  }
  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.state[0].block_public_acls, aws_s3_bucket_public_access_block.state[0].ignore_public_acls,
      aws_s3_bucket_public_access_block.state[0].block_public_policy, aws_s3_bucket_public_access_block.state[0].restrict_public_buckets,
    ])
    error_message = "public access"
  }
  assert {
    condition     = strcontains(aws_s3_bucket_policy.state[0].policy, "\"arn:aws:iam::222222222222:role/path/state-administrator\"")
    error_message = "the role that runs Terraform, with its path, may administer the bucket"
  }
}

run "existing_pieces" {
  command = plan

  variables {
    create_oidc_provider  = false
    create_bucket         = false
    state_bucket          = "example-terraform-state"
    management_account_id = "999999999999"
  }

  assert {
    condition     = length(aws_iam_openid_connect_provider.github) == 0 && output.oidc_provider_arn == "arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com"
    error_message = "the provider that exists is trusted"
  }
  assert {
    condition     = length(aws_s3_bucket.state) + length(aws_s3_bucket_versioning.state) + length(aws_s3_bucket_server_side_encryption_configuration.state) + length(aws_s3_bucket_public_access_block.state) + length(aws_s3_bucket_policy.state) == 0
    error_message = "nothing of the bucket is changed"
  }
  assert {
    condition     = contains(jsondecode(output.state_bucket_policy).Statement[0].Resource, "arn:aws:s3:::example-terraform-state")
    error_message = "its policy is printed instead"
  }
  assert {
    condition     = strcontains(aws_iam_role_policy.this["plan"].policy, "arn:aws:cloudformation:*:999999999999:stackset/organization-security-audit:*") && length(data.aws_organizations_organization.current) == 0
    error_message = "the management account is given, and the organization is not read"
  }
}

run "moving_the_pin" {
  command = plan

  variables {
    action_repository = "octo-org/stackset-role-action"
    action_refs       = ["0123456789abcdef0123456789abcdef01234567", "refs/heads/release/2"]
  }

  assert {
    condition = jsonencode(jsondecode(output.trust_policies["apply"]).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:job_workflow_ref"]) == jsonencode([
      "octo-org/stackset-role-action/.github/workflows/stackset-role.yml@0123456789abcdef0123456789abcdef01234567",
      "octo-org/stackset-role-action/.github/workflows/stackset-role.yml@refs/heads/release/2",
    ])
    error_message = "both versions are trusted"
  }
  assert {
    condition     = strcontains(output.caller_workflow, "\n    uses: octo-org/stackset-role-action/.github/workflows/stackset-role.yml@0123456789abcdef0123456789abcdef01234567\n")
    error_message = "the workflow names the first"
  }
}

run "branch_as_pin" {
  command = plan

  variables {
    action_refs = ["refs/heads/release/2"]
  }

  assert {
    condition     = strcontains(output.caller_workflow, "stackset-role.yml@release/2\n")
    error_message = "as uses: writes it"
  }
}

run "several_repositories" {
  command = plan

  variables {
    repositories = [
      { name = "octo-org/security-baseline", owner_id = "91234567", repository_id = "812345678" },
      { name = "octo-org/sandbox", owner_id = "91234567", repository_id = "7", default_branch = "trunk", environment = "" },
    ]
  }

  assert {
    condition     = [for statement in jsondecode(output.trust_policies["plan"]).Statement : statement.Condition.StringEquals["token.actions.githubusercontent.com:repository_id"]] == ["812345678", "7"]
    error_message = "a statement for each repository"
  }
  assert {
    condition = jsondecode(output.trust_policies["plan"]).Statement[1].Condition.StringLike["token.actions.githubusercontent.com:sub"] == [
      "repo:octo-org/sandbox:pull_request",
      "repo:octo-org/sandbox:ref:refs/heads/trunk",
      "repo:octo-org/sandbox:ref:refs/heads/gh-readonly-queue/trunk/*",
      "repo:octo-org@91234567/sandbox@7:pull_request",
      "repo:octo-org@91234567/sandbox@7:ref:refs/heads/trunk",
      "repo:octo-org@91234567/sandbox@7:ref:refs/heads/gh-readonly-queue/trunk/*",
    ]
    error_message = "with its own branch, by names and by ids"
  }
  assert {
    condition = jsondecode(output.trust_policies["apply"]).Statement[1].Condition.StringEquals["token.actions.githubusercontent.com:sub"] == [
      "repo:octo-org/sandbox:ref:refs/heads/trunk",
      "repo:octo-org@91234567/sandbox@7:ref:refs/heads/trunk",
    ]
    error_message = "without an environment, the default branch"
  }
  assert {
    condition     = strcontains(output.caller_workflows["octo-org/sandbox"], "\n    branches: [trunk]\n") && strcontains(output.caller_workflows["octo-org/sandbox"], "\n      environment: ''\n")
    error_message = "a workflow for each repository"
  }
  assert {
    condition     = !strcontains(output.github_commands, "protect octo-org/sandbox") && strcontains(output.github_commands, "for repository in octo-org/security-baseline octo-org/sandbox; do")
    error_message = "no environment, but a secret"
  }
}

run "several_stack_sets" {
  command = plan

  variables {
    stack_sets = [{ name = "audit" }, { name = "respond", role_name = "Responder", role_path = "/security/" }]
  }

  assert {
    condition = [for resource in flatten([for statement in jsondecode(aws_iam_role_policy.this["apply"].policy).Statement : statement.Resource if statement.Sid == "RollOut"]) : resource] == [
      "arn:aws:cloudformation:*:111111111111:stackset/audit:*",
      "arn:aws:cloudformation:*:111111111111:stackset/respond:*",
      "arn:aws:cloudformation:*:111111111111:stackset-target/audit:*/*",
      "arn:aws:cloudformation:*:111111111111:stackset-target/respond:*/*",
      "arn:aws:cloudformation:*::type/resource/AWS-IAM-Role",
    ]
    error_message = "both are rolled out"
  }
  assert {
    condition     = length(regexall("stackset-role-action/222222222222/us-east-1/respond(/plans/\\*|\\.tfstate)\"", aws_iam_role_policy.this["plan"].policy)) == 2
    error_message = "both states are read, and both get records"
  }
  assert {
    condition     = join(",", keys(yamldecode(output.caller_workflow).jobs)) == "audit,respond"
    error_message = "a job for each"
  }
  assert {
    condition = yamldecode(output.caller_workflow).jobs.respond.with == {
      stack-set-name       = "respond"
      role-name            = "Responder"
      role-path            = "/security/"
      plan-role-to-assume  = "arn:aws:iam::222222222222:role/stackset-plan"
      apply-role-to-assume = "arn:aws:iam::222222222222:role/stackset-apply"
      environment          = "stackset-production"
      backend-config       = "bucket=stackset-role-action-222222222222-us-east-1"
    }
    error_message = "with its own inputs"
  }
}

run "audit_role" {
  command = plan

  variables {
    create_audit_role = true
    stack_sets        = [{ name = "audit", role_path = "/security/" }]
  }

  assert {
    condition     = aws_iam_role.this["audit"].name == "stackset-audit"
    error_message = "the role"
  }
  assert {
    condition     = jsondecode(output.trust_policies["audit"]).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:sub"][0] == "repo:octo-org/security-baseline:ref:refs/heads/main"
    error_message = "trusts the default branch"
  }
  assert {
    condition     = one(jsondecode(output.trust_policies["audit"]).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:job_workflow_ref"]) == "org/stackset-role-action/.github/workflows/stackset-role-audit.yml@refs/tags/v1"
    error_message = "in the workflow that audits, and in no other"
  }
  assert {
    condition     = one(jsondecode(output.trust_policies["apply"]).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:job_workflow_ref"]) == "org/stackset-role-action/.github/workflows/stackset-role.yml@refs/tags/v1"
    error_message = "which plan and apply do not trust"
  }
  assert {
    condition = yamldecode(output.audit_workflow).jobs.audit.with == {
      stack-set-name = "audit"
      role-path      = "/security/"
      role-to-assume = "arn:aws:iam::222222222222:role/stackset-audit"
      backend-config = "bucket=stackset-role-action-222222222222-us-east-1"
    } && output.audit_workflows == { "octo-org/security-baseline" = output.audit_workflow }
    error_message = "its workflow"
  }
  assert {
    condition     = flatten([for statement in jsondecode(aws_iam_role_policy.this["audit"].policy).Statement : statement.Resource if statement.Sid == "AssumeRoles"]) == ["arn:aws:iam::*:role/security/OrganizationSecurityAuditRole"]
    error_message = "may assume the deployed role, in any account, and no other"
  }
  assert {
    condition     = length(regexall("\"(cloudformation:(Create|Update|Delete)[^\"]*|s3:Delete[^\"]*|iam:[^\"]*)\"", aws_iam_role_policy.this["audit"].policy)) == 0
    error_message = "changes nothing"
  }
  assert {
    condition = [for statement in jsondecode(aws_s3_bucket_policy.state[0].policy).Statement : statement.Condition.ArnNotLike["aws:PrincipalArn"] if statement.Sid == "OnlyAuditRecordsAudits"] == [[
      "arn:aws:iam::222222222222:root", "arn:aws:iam::222222222222:role/stackset-audit", "arn:aws:iam::222222222222:role/path/state-administrator",
    ]]
    error_message = "it alone records audits"
  }
  assert {
    condition     = alltrue([for sid in ["NeverReplaceRecords", "OnlyAdministratorDeletesRecords"] : contains(flatten([for statement in jsondecode(aws_s3_bucket_policy.state[0].policy).Statement : statement.Resource if statement.Sid == sid]), "arn:aws:s3:::stackset-role-action-222222222222-us-east-1/*/audits/*")])
    error_message = "no audit is replaced or deleted"
  }
}

run "proofs" {
  command = plan

  variables {
    stack_sets = [
      { name = "audit", role_path = "/security/" },
      { name = "respond", role_name = "A123456789A123456789A123456789A123456789A123456789A123456789" },
    ]
    verify_roles     = true
    sandbox_role_arn = "arn:aws:iam::333333333333:role/path/stackset-sandbox"
  }

  assert {
    condition     = { for name, policy in aws_iam_role_policy.prove_roles : name => policy.role } == { verify-roles = "stackset-apply", use-sandbox = "stackset-apply" }
    error_message = "both are of apply, and no other role gets them"
  }
  assert {
    condition = jsondecode(aws_iam_role_policy.prove_roles["verify-roles"].policy).Statement[0].Resource == [
      "arn:aws:iam::*:role/security/OrganizationSecurityAuditRole",
      "arn:aws:iam::*:role/A123456789A123456789A123456789A123456789A123456789A123456789",
    ]
    error_message = "the deployed roles"
  }
  assert {
    condition = flatten([for statement in jsondecode(aws_iam_role_policy.prove_roles["use-sandbox"].policy).Statement : statement.Resource]) == [
      "arn:aws:iam::333333333333:role/path/stackset-sandbox",
      "arn:aws:iam::333333333333:role/security/OrganizationSecurityAuditRole-sandbox",
      "arn:aws:iam::333333333333:role/A123456789A123456789A123456789A123456789A123456-????????-sandbox",
    ]
    error_message = "the sandbox role, and the tried roles there under the names that the action gives them"
  }
}

run "another_partition" {
  command = plan

  providers = {
    aws = aws.gov
  }

  variables {
    read_managed_policies = true
    create_audit_role     = true
    verify_roles          = true
    sandbox_role_arn      = "arn:aws-us-gov:iam::333333333333:role/stackset-sandbox"
  }

  assert {
    condition     = alltrue([for policy in concat([for policy in aws_iam_role_policy.this : policy.policy], [for policy in aws_iam_role_policy.read_managed_policies : policy.policy], [for policy in aws_iam_role_policy.prove_roles : policy.policy], values(output.trust_policies), [aws_s3_bucket_policy.state[0].policy]) : length(regexall("arn:aws:", policy)) == 0])
    error_message = "every ARN is in the partition of the provider"
  }
  assert {
    condition     = yamldecode(output.caller_workflow).jobs.role.with.aws-region == "us-gov-west-1" && yamldecode(output.caller_workflow).jobs.role.with.regions == "us-gov-west-1"
    error_message = "the workflow names the Region"
  }
}

run "from_the_management_account" {
  command = plan

  variables {
    management_account_id = "222222222222"
    create_audit_role     = true
  }

  assert {
    condition     = yamldecode(output.caller_workflow).jobs.role.with.call-as == "SELF" && length(regexall("ListDelegatedAdministrators|FindSameName", join("", concat([for policy in aws_iam_role_policy.this : policy.policy], [for policy in aws_iam_role_policy.read_managed_policies : policy.policy], values(output.trust_policies), [aws_s3_bucket_policy.state[0].policy])))) == 0
    error_message = "no delegated administrator takes part"
  }
}

run "everything_else" {
  command = plan

  variables {
    role_name_prefix         = "ci-"
    permissions_boundary     = "arn:aws:iam::222222222222:policy/Boundary"
    resource_types           = ["AWS-IAM-Role", "AWS-SNS-Topic"]
    managed_by_tag           = "Terraform"
    kms_key_arn              = "arn:aws:kms:us-east-1:222222222222:key/1234abcd"
    oidc_issuer_url          = "https://github.example.com/_services/token"
    audience                 = "aws"
    state_administrator_arns = ["arn:aws:iam::222222222222:role/path/state-*", "arn:aws:iam::333333333333:user/admin"]
    repositories             = [{ name = "octo-org/security-baseline", owner_id = 91234567, repository_id = 812345678, default_branch = "1.0", environment = "on", reviewers = [{ type = "Team", id = 42 }] }]
  }

  assert {
    condition     = aws_iam_role.this["plan"].name == "ci-plan" && aws_iam_role.this["plan"].permissions_boundary == "arn:aws:iam::222222222222:policy/Boundary"
    error_message = "roles"
  }
  assert {
    condition     = strcontains(aws_iam_role_policy.this["apply"].policy, "\"arn:aws:cloudformation:*::type/resource/AWS-SNS-Topic\"") && strcontains(aws_iam_role_policy.this["apply"].policy, "{\"aws:RequestTag/ManagedBy\":[\"Terraform\"]}")
    error_message = "resource types and tag"
  }
  assert {
    condition     = alltrue([for command in ["plan", "apply"] : strcontains(aws_iam_role_policy.this[command].policy, "{\"Action\":[\"kms:Decrypt\",\"kms:GenerateDataKey\"],\"Effect\":\"Allow\",\"Resource\":[\"arn:aws:kms:us-east-1:222222222222:key/1234abcd\"],\"Sid\":\"UseKey\"}")])
    error_message = "both write, so both need the key for both"
  }
  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.state[0].rule).apply_server_side_encryption_by_default).kms_master_key_id == "arn:aws:kms:us-east-1:222222222222:key/1234abcd"
    error_message = "the bucket is encrypted with it"
  }
  assert {
    condition     = jsondecode(output.trust_policies["plan"]).Statement[0].Condition.StringEquals["github.example.com/_services/token:aud"] == "aws" && output.oidc_provider_arn == "arn:aws:iam::222222222222:oidc-provider/github.example.com/_services/token"
    error_message = "issuer and audience"
  }
  assert {
    condition     = strcontains(output.caller_workflow, "\n    branches: [\"1.0\"]\n") && yamldecode(output.caller_workflow).jobs.role.with.environment == "on" && yamldecode(output.caller_workflow).jobs.role.with.tags == "ManagedBy=Terraform"
    error_message = "texts stay texts in YAML"
  }
  assert {
    condition     = strcontains(output.github_commands, "  protect octo-org/security-baseline on 1.0 '[{\"id\":42,\"type\":\"Team\"}]'\n")
    error_message = "reviewers"
  }
}
