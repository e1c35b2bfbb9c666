# Who may assume the roles. Each statement checks audience, repository, job and workflow file at once.

locals {
  workflow_refs       = [for ref in var.action_refs : "${var.action_repository}/.github/workflows/stackset-role.yml@${ref}"]
  audit_workflow_refs = [for ref in var.action_refs : "${var.action_repository}/.github/workflows/stackset-role-audit.yml@${ref}"]

  # Repositories that were created, renamed or transferred since July 2026 have their ids in `sub`; older ones may.
  subject_prefixes = {
    for repository in var.repositories : repository.name => [
      "repo:${repository.name}",
      "repo:${split("/", repository.name)[0]}@${repository.owner_id}/${split("/", repository.name)[1]}@${repository.repository_id}",
    ]
  }

  plan_subjects = {
    for repository in var.repositories : repository.name => flatten([for prefix in local.subject_prefixes[repository.name] : [
      "${prefix}:pull_request",
      "${prefix}:ref:refs/heads/${repository.default_branch}",
      "${prefix}:ref:refs/heads/gh-readonly-queue/${repository.default_branch}/*",
    ]])
  }
  # The environment takes the place of the branch in `sub`.
  apply_subjects = {
    for repository in var.repositories : repository.name => [
      for prefix in local.subject_prefixes[repository.name] :
      repository.environment == "" ? "${prefix}:ref:refs/heads/${repository.default_branch}" : "${prefix}:environment:${repository.environment}"
    ]
  }
  audit_subjects = {
    for repository in var.repositories : repository.name => [
      for prefix in local.subject_prefixes[repository.name] : "${prefix}:ref:refs/heads/${repository.default_branch}"
    ]
  }

  federated = {
    Effect    = "Allow"
    Principal = { Federated = local.oidc_provider_arn }
    Action    = "sts:AssumeRoleWithWebIdentity"
  }
  claims = {
    for repository in var.repositories : repository.name => {
      "${local.issuer_host}:aud"              = var.audience
      "${local.issuer_host}:repository_id"    = repository.repository_id
      "${local.issuer_host}:job_workflow_ref" = local.workflow_refs
    }
  }

  plan_trust = {
    Version = "2012-10-17"
    Statement = [for repository in var.repositories : merge(local.federated, { Condition = {
      StringEquals = local.claims[repository.name]
      StringLike   = { "${local.issuer_host}:sub" = local.plan_subjects[repository.name] }
    } })]
  }
  apply_trust = {
    Version = "2012-10-17"
    Statement = [for repository in var.repositories : merge(local.federated, { Condition = {
      StringEquals = merge(local.claims[repository.name], { "${local.issuer_host}:sub" = local.apply_subjects[repository.name] })
    } })]
  }
  audit_trust = {
    Version = "2012-10-17"
    Statement = [for repository in var.repositories : merge(local.federated, { Condition = {
      StringEquals = merge(local.claims[repository.name], {
        "${local.issuer_host}:sub"              = local.audit_subjects[repository.name]
        "${local.issuer_host}:job_workflow_ref" = local.audit_workflow_refs
      })
    } })]
  }
}
