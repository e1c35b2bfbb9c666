output "template_body" {
  description = "The template in JSON. It never contains the external id."
  value       = local.template_body
}

# Not marked as sensitive: the mark would hide every parameter. The external id brings its own mark.
output "parameters" {
  description = "Every parameter of the template. The external id alone is sensitive."
  value       = local.parameters
}

output "tags" {
  description = "Tags of the role, for the stack set or the stack, too."
  value       = local.tags
}

output "default_tags" {
  description = "Tags that the role always has; `tags` may override their values."
  value       = local.default_tags
}

output "trusted_principals" {
  description = "ARNs that may assume the role."
  value       = local.trusted_principals
}

output "capabilities" {
  description = "What CloudFormation wants acknowledged: the template names its role."
  value       = ["CAPABILITY_NAMED_IAM"]
}

output "foreign_policy_arns" {
  description = "Policies in another partition than `partition`: the role cannot have them."
  value       = local.foreign_policy_arns
}

output "foreign_principal_arns" {
  description = "Principals in another partition than `partition`: they cannot assume the role."
  value       = local.foreign_principal_arns
}
