locals {
  # The value is secret, but not the fact that there is one. Without nonsensitive() the whole template would be secret.
  has_external_id = nonsensitive(var.external_id != null)

  trusted_principals = length(var.trusted_principal_arns) > 0 ? sort(distinct(var.trusted_principal_arns)) : ["arn:${var.partition}:iam::${var.trusted_account_id}:root"]

  # IAM ignores the order, but a changed order would be a changed template, which is an update of every account.
  managed_policy_arns = sort(distinct(var.managed_policy_arns))

  default_tags = { ManagedBy = "StackSet", Purpose = "CrossAccountSecurityAudit" }
  tags         = merge(local.default_tags, var.tags)

  # The provider compares JSON by structure but YAML byte by byte, so a changed comment would be an update of every account.
  template_body = jsonencode(yamldecode(templatefile("${path.module}/templates/role.yaml.tftpl", {
    has_external_id      = local.has_external_id
    managed_policy_arns  = local.managed_policy_arns
    permissions_boundary = var.permissions_boundary
    inline_policy        = var.inline_policy == null ? null : jsonencode(jsondecode(var.inline_policy))
    tags                 = local.tags
  })))

  # Always pass every parameter: CloudFormation reports those with a default, too, and each one would be a difference in every
  # plan.
  parameters = {
    RoleName           = var.role_name
    RolePath           = var.role_path
    ExternalId         = var.external_id == null ? "" : var.external_id
    MaxSessionDuration = tostring(var.max_session_duration)
    TrustedPrincipals  = join(",", local.trusted_principals)
  }

  foreign_policy_arns = [
    for arn in concat(var.managed_policy_arns, var.permissions_boundary == null ? [] : [var.permissions_boundary]) : arn
    if !startswith(arn, "arn:$${AWS::Partition}:") && !startswith(arn, "arn:${var.partition}:")
  ]
  foreign_principal_arns = [for arn in local.trusted_principals : arn if !startswith(arn, "arn:${var.partition}:")]
}
