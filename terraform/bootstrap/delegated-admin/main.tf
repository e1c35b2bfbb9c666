data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

# Read only when it is needed. A delegated administrator may ask for the organization.
data "aws_organizations_organization" "current" {
  count = var.management_account_id == null ? 1 : 0

  lifecycle {
    # To any other account AWS does not name the roots, and the provider gives null.
    postcondition {
      condition     = length(coalesce(self.roots, [])) > 0
      error_message = "Account ${data.aws_caller_identity.current.account_id} is not a delegated administrator of its organization. Apply bootstrap/management first with delegated_administrator_account_id = ${data.aws_caller_identity.current.account_id}, or sign in to the account that it names."
    }
  }
}

# The role behind the session that runs Terraform: without it among the administrators of the state, the bucket policy would
# lock out the one who sets it.
data "aws_iam_session_context" "current" {
  arn = data.aws_caller_identity.current.arn
}

locals {
  partition             = data.aws_partition.current.partition
  account_id            = data.aws_caller_identity.current.account_id
  region                = data.aws_region.current.id
  management_account_id = var.management_account_id != null ? var.management_account_id : data.aws_organizations_organization.current[0].master_account_id
  is_management_account = local.management_account_id == local.account_id

  role_names = merge(
    { plan = "${var.role_name_prefix}plan", apply = "${var.role_name_prefix}apply" },
    var.create_audit_role ? { audit = "${var.role_name_prefix}audit" } : {},
  )
  role_arns = { for command, name in local.role_names : command => "arn:${local.partition}:iam::${local.account_id}:role/${name}" }

  issuer_host       = trimprefix(var.oidc_issuer_url, "https://")
  oidc_provider_arn = "arn:${local.partition}:iam::${local.account_id}:oidc-provider/${local.issuer_host}"

  permissions = merge(
    { plan = local.plan_permissions, apply = local.apply_permissions },
    var.create_audit_role ? { audit = local.audit_permissions } : {},
  )
  trusts = merge(
    { plan = local.plan_trust, apply = local.apply_trust },
    var.create_audit_role ? { audit = local.audit_trust } : {},
  )
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_oidc_provider ? 1 : 0

  url            = var.oidc_issuer_url
  client_id_list = [var.audience]
}

resource "aws_iam_role" "this" {
  for_each = local.role_names

  name                 = each.value
  description          = "stackset-role-action: ${each.key}."
  assume_role_policy   = jsonencode(local.trusts[each.key])
  permissions_boundary = var.permissions_boundary

  depends_on = [aws_iam_openid_connect_provider.github]

  lifecycle {
    precondition {
      condition     = length(jsonencode(local.trusts[each.key])) <= var.trust_policy_quota
      error_message = "The trust policy of ${each.value} has ${length(jsonencode(local.trusts[each.key]))} characters, and the quota of this account is ${var.trust_policy_quota}. Name fewer repositories or action_refs, or request up to 4096 characters (Role trust policy length, in Service Quotas) and set trust_policy_quota."
    }
  }
}

resource "aws_iam_role_policy" "this" {
  for_each = local.role_names

  name   = each.value
  role   = aws_iam_role.this[each.key].name
  policy = jsonencode(local.permissions[each.key])

  lifecycle {
    precondition {
      condition     = length(jsonencode(local.permissions[each.key])) + (var.read_managed_policies ? length(jsonencode(local.read_managed_policies)) : 0) + (each.key == "apply" ? sum(concat([0], [for policy in values(local.optional_permissions) : length(jsonencode(policy))])) : 0) <= 10240
      error_message = "The permissions of ${each.value} have ${length(jsonencode(local.permissions[each.key]))} characters, and IAM accepts at most 10,240 in a role. Split stack_sets over several calls of this module, each with its own role_name_prefix and bucket."
    }
  }
}

resource "aws_iam_role_policy" "read_managed_policies" {
  for_each = var.read_managed_policies ? { for command, name in local.role_names : command => name } : {}

  name   = "read-managed-policies"
  role   = aws_iam_role.this[each.key].name
  policy = jsonencode(local.read_managed_policies)
}
