output "stack_set_name" {
  description = "Name of the stack set."
  value       = aws_cloudformation_stack_set.this.name
}

output "stack_set_id" {
  description = "Unique id of the stack set, `NAME:UUID`."
  value       = aws_cloudformation_stack_set.this.stack_set_id
}

output "stack_set_arn" {
  description = "ARN of the stack set. It holds the id of the management account, also for a delegated administrator."
  value       = aws_cloudformation_stack_set.this.arn
}

output "template_body" {
  description = "The template in JSON, as the module sends it. The bundled one also works as a standalone stack."
  value       = local.template_body
}

output "role_arn_pattern" {
  description = "ARN of the role with `{account}` instead of the account id; null with your own template."
  value       = local.is_role_template ? "arn:${local.partition}:iam::{account}:role${var.role_path}${var.role_name}" : null
}

output "trusted_principals" {
  description = "ARNs that may assume the role; null with your own template."
  value       = local.is_role_template ? module.role_template.trusted_principals : null
}
