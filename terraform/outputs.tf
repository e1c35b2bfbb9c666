# Only values that an update does not change. An output that follows the definition (the template, the role's name) would
# be a difference in the next plan after an update that failed, or that Terraform did not send.

output "stack_set_id" {
  description = "Unique id of the stack set."
  value       = module.stackset_role.stack_set_id
}

output "stack_set_arn" {
  description = "ARN of the stack set."
  value       = module.stackset_role.stack_set_arn
}
