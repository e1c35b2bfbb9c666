# The policy that lets StackSets alone change the role in the accounts: docs/prevention.md explains it.

locals {
  # IAM knows a name once in an account, so that a role of the same name under another path would be in the way.
  protected_roles = [
    "arn:${local.partition}:iam::*:role${var.role_path}${var.role_name}",
    "arn:${local.partition}:iam::*:role/*/${var.role_name}",
  ]
  execution_roles = "arn:${local.partition}:iam::*:role/stacksets-exec-*"
  # By which StackSets makes its execution roles. No policy of an organization binds it; its name here is for the reader.
  stack_sets_service = "arn:${local.partition}:iam::*:role/aws-service-role/member.org.stacksets.cloudformation.amazonaws.com/*"

  # Everything of IAM that changes a role, or gives it to a service.
  role_changes = [
    "iam:AttachRolePolicy",
    "iam:CreateRole",
    "iam:DeleteRole",
    "iam:DeleteRolePermissionsBoundary",
    "iam:DeleteRolePolicy",
    "iam:DetachRolePolicy",
    "iam:PassRole",
    "iam:PutRolePermissionsBoundary",
    "iam:PutRolePolicy",
    "iam:TagRole",
    "iam:UntagRole",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateRole",
    "iam:UpdateRoleDescription",
  ]

  protection_policy = {
    Version = "2012-10-17"
    Statement = [for statement in concat([
      {
        Sid       = "OnlyStackSetsChangesRole"
        Action    = local.role_changes
        Resource  = distinct(local.protected_roles)
        Condition = { ArnNotLike = { "aws:PrincipalArn" = concat([local.execution_roles], var.protection_exempt_arns) } }
      },
      # Otherwise an administrator of an account makes a role of that name, and is exempt.
      {
        Sid       = "OnlyStackSetsMakesItsRoles"
        Action    = local.role_changes
        Resource  = [local.execution_roles]
        Condition = { ArnNotLike = { "aws:PrincipalArn" = concat([local.stack_sets_service], var.protection_exempt_arns) } }
      },
      ], length(var.protected_stack_sets) == 0 ? [] : [{
        Sid = "OnlyStackSetsChangesStacks"
        Action = [
          "cloudformation:CreateChangeSet",
          "cloudformation:DeleteStack",
          "cloudformation:ExecuteChangeSet",
          "cloudformation:UpdateStack",
        ]
        Resource  = [for name in var.protected_stack_sets : "arn:${local.partition}:cloudformation:*:*:stack/StackSet-${name}-*"]
        Condition = { ArnNotLike = { "aws:PrincipalArn" = concat([local.execution_roles], var.protection_exempt_arns) } }
    }]) : merge({ Effect = "Deny" }, statement)]
  }
}

resource "aws_organizations_policy" "protection" {
  count = length(var.protection_target_ids) == 0 ? 0 : 1

  name        = substr("protect-${var.role_name}", 0, 128)
  description = "Only StackSets changes the role ${var.role_name}."
  type        = "SERVICE_CONTROL_POLICY"
  content     = jsonencode(local.protection_policy)

  lifecycle {
    precondition {
      condition     = length(jsonencode(local.protection_policy)) <= 5120
      error_message = "The service control policy has ${length(jsonencode(local.protection_policy))} characters, and AWS Organizations accepts at most 5,120. Name fewer protection_exempt_arns, with * in them, or fewer protected_stack_sets."
    }
  }
}

resource "aws_organizations_policy_attachment" "protection" {
  for_each = toset(var.protection_target_ids)

  policy_id = aws_organizations_policy.protection[0].id
  target_id = each.value
}
