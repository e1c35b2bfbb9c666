output "management_account_id" {
  description = "Id of the management account."
  value       = data.aws_organizations_organization.current.master_account_id
}

output "delegated_administrator_account_id" {
  description = "Account that deploys the stack sets."
  value       = var.create_delegated_administrator ? aws_organizations_delegated_administrator.this[0].account_id : var.delegated_administrator_account_id
}

output "role_arn" {
  description = "ARN of the role in the management account; null without one."
  value       = var.create_role ? aws_cloudformation_stack.role[0].outputs["RoleArn"] : null
}

output "protection_policy" {
  description = "The service control policy in JSON that lets only StackSets change the role."
  value       = jsonencode(local.protection_policy)
}
