# What the repositories need: the workflow, and the commands that prepare environment and secret.

locals {
  # YAML reads other texts as numbers, booleans or lists.
  yaml_words = distinct(concat(
    flatten([for set in var.stack_sets : [set.name, set.role_name, set.role_path]]),
    flatten([for repository in var.repositories : [repository.default_branch, repository.environment]]),
    [for name in values(local.role_names) : name],
    [local.region, var.audience, "ManagedBy=${var.managed_by_tag}"],
  ))
  yaml = { for word in local.yaml_words : word => (
    can(regex("^[A-Za-z][A-Za-z0-9/_.=-]*$", word)) && !contains(["true", "false", "null", "yes", "no", "on", "off", "y", "n"], lower(word))
    ? word
    : word == "" ? "''" : jsonencode(word)
  ) }

  # What differs from the default of the workflow.
  own_inputs = { for set in var.stack_sets : set.name => [for input in [
    { name = "role-name", text = set.role_name, fallback = "OrganizationSecurityAuditRole" },
    { name = "role-path", text = set.role_path, fallback = "/" },
    { name = "tags", text = "ManagedBy=${var.managed_by_tag}", fallback = "ManagedBy=StackSet" },
    # IAM is global, and us-east-1 is in one partition.
    { name = "regions", text = local.partition == "aws" ? "us-east-1" : local.region, fallback = "us-east-1" },
    { name = "aws-region", text = local.region, fallback = "us-east-1" },
    { name = "call-as", text = local.is_management_account ? "SELF" : "DELEGATED_ADMIN", fallback = "DELEGATED_ADMIN" },
    { name = "audience", text = var.audience, fallback = "sts.amazonaws.com" },
  ] : { name = input.name, text = lookup(local.yaml, input.text, input.text) } if input.text != input.fallback] }

  caller_workflows = { for repository in var.repositories : repository.name => templatefile("${path.module}/templates/caller.yml.tftpl", {
    name           = length(var.stack_sets) == 1 ? "Security audit role" : "Security roles"
    default_branch = local.yaml[repository.default_branch]
    uses           = "${var.action_repository}/.github/workflows/stackset-role.yml@${replace(var.action_refs[0], "/^refs/(tags|heads)//", "")}"
    jobs = [for set in var.stack_sets : {
      id = length(var.stack_sets) == 1 ? "role" : set.name
      inputs = concat(
        [{ name = "stack-set-name", text = local.yaml[set.name] }],
        local.own_inputs[set.name],
        [
          { name = "plan-role-to-assume", text = local.role_arns.plan },
          { name = "apply-role-to-assume", text = local.role_arns.apply },
          { name = "environment", text = local.yaml[repository.environment] },
          { name = "backend-config", text = "bucket=${local.state_bucket}" },
        ],
      )
    }]
  }) }

  audit_inputs = { for name, inputs in local.own_inputs : name => [for input in inputs : input if input.name != "tags"] }

  audit_workflows = { for repository in var.repositories : repository.name => templatefile("${path.module}/templates/audit.yml.tftpl", {
    name = length(var.stack_sets) == 1 ? "Security audit role, audit" : "Security roles, audit"
    uses = "${var.action_repository}/.github/workflows/stackset-role-audit.yml@${replace(var.action_refs[0], "/^refs/(tags|heads)//", "")}"
    jobs = [for set in var.stack_sets : {
      id = length(var.stack_sets) == 1 ? "audit" : set.name
      inputs = concat(
        [{ name = "stack-set-name", text = local.yaml[set.name] }],
        local.audit_inputs[set.name],
        [
          { name = "role-to-assume", text = try(local.role_arns.audit, "") },
          { name = "backend-config", text = "bucket=${local.state_bucket}" },
        ],
      )
    }]
  }) if var.create_audit_role }

  github_commands = templatefile("${path.module}/templates/github-commands.sh.tftpl", {
    repositories = [for repository in var.repositories : {
      name           = repository.name
      environment    = repository.environment
      default_branch = repository.default_branch
      reviewers      = length(repository.reviewers) == 0 ? "" : jsonencode(repository.reviewers)
    }]
  })
}
