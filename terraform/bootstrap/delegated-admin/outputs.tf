output "caller_workflow" {
  description = "The workflow of the first repository, to write into `.github/workflows/` there."
  value       = local.caller_workflows[var.repositories[0].name]
}

output "caller_workflows" {
  description = "The workflow of each repository."
  value       = local.caller_workflows
}

output "audit_workflow" {
  description = "The workflow that audits, for the first repository; null without the audit role."
  value       = try(local.audit_workflows[var.repositories[0].name], null)
}

output "audit_workflows" {
  description = "The same of each repository."
  value       = local.audit_workflows
}

output "github_commands" {
  description = "POSIX shell commands that create environment, branch rule and secret with `gh`: `terraform output -raw github_commands | sh`."
  value       = local.github_commands
}

output "role_arns" {
  description = "ARNs of the roles, by command."
  value       = { for command, role in aws_iam_role.this : command => role.arn }
}

output "oidc_provider_arn" {
  description = "ARN of the identity provider that the roles trust."
  value       = local.oidc_provider_arn
}

output "state_bucket" {
  description = "Name of the bucket of state and ledger."
  value       = local.state_bucket
}

output "state_bucket_policy" {
  description = "The bucket policy in JSON, for a bucket that this module does not create; null for its own."
  value       = var.create_bucket ? null : jsonencode(local.state_bucket_policy)
}

output "trust_policies" {
  description = "Trust policies of the roles in JSON, by command."
  value       = { for command, trust in local.trusts : command => jsonencode(trust) }
}
