# The audit role changes nothing but the drift status that AWS keeps, and records of its own. It holds exactly the calls of an
# audit, so it shares no statement with plan and apply.

locals {
  deployed_roles = distinct([for set in var.stack_sets : "arn:${local.partition}:iam::*:role${set.role_path}${set.role_name}"])

  audit_permissions = {
    Version = "2012-10-17"
    Statement = concat([
      {
        Sid    = "ReadStackSet"
        Effect = "Allow"
        Action = [
          "cloudformation:DescribeStackSet",
          "cloudformation:DescribeStackSetOperation",
          "cloudformation:ListStackInstanceResourceDrifts",
          "cloudformation:ListStackInstances",
          "cloudformation:ListStackSetOperationResults",
          "cloudformation:ListStackSetOperations",
        ]
        Resource = local.stack_sets
      },
      {
        Sid      = "DetectDrift"
        Effect   = "Allow"
        Action   = ["cloudformation:DetectStackSetDrift", "cloudformation:StopStackSetOperation"]
        Resource = local.stack_sets
      },
      {
        Sid      = "ReadOrganization"
        Effect   = "Allow"
        Action   = [for action in local.read_organization : action if action != "organizations:ListAWSServiceAccessForOrganization"]
        Resource = ["*"]
      },
      {
        Sid      = "AssumeRoles"
        Effect   = "Allow"
        Action   = ["sts:AssumeRole"]
        Resource = local.deployed_roles
      },
      {
        Sid       = "FindLedger"
        Effect    = "Allow"
        Action    = ["s3:ListBucket"]
        Resource  = [local.state_bucket_arn]
        Condition = { StringLike = { "s3:prefix" = [for set in var.stack_sets : "${local.state_folders[set.name]}/audits/*"] } }
      },
      {
        Sid      = "ReadLedger"
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = local.audits
      },
      {
        Sid       = "RecordAudit"
        Effect    = "Allow"
        Action    = ["s3:PutObject"]
        Resource  = local.audits
        Condition = local.only_new
      },
    ], local.key_statements)
  }

  # In the sandbox the role has another name, which the action cuts where IAM accepts no longer one.
  tried_names = { for name in distinct([for set in var.stack_sets : set.role_name]) : name => length(name) <= 56 ? "${name}-sandbox" : "${substr(name, 0, 47)}-????????-sandbox" }

  # For apply: proving the role after a rollout, and trying it in the sandbox before.
  verify_roles = {
    Version = "2012-10-17"
    Statement = [{
      Sid      = "AssumeRoles"
      Effect   = "Allow"
      Action   = ["sts:AssumeRole"]
      Resource = local.deployed_roles
    }]
  }
  use_sandbox = {
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "AssumeSandboxRole"
        Effect   = "Allow"
        Action   = ["sts:AssumeRole"]
        Resource = [var.sandbox_role_arn]
      },
      {
        Sid      = "AssumeTriedRoles"
        Effect   = "Allow"
        Action   = ["sts:AssumeRole"]
        Resource = distinct([for set in var.stack_sets : "arn:${local.partition}:iam::${try(split(":", var.sandbox_role_arn)[4], "")}:role${set.role_path}${local.tried_names[set.role_name]}"])
      },
    ]
  }
  optional_permissions = merge(
    var.verify_roles ? { verify-roles = local.verify_roles } : {},
    var.sandbox_role_arn != null ? { use-sandbox = local.use_sandbox } : {},
  )
}

resource "aws_iam_role_policy" "prove_roles" {
  for_each = local.optional_permissions

  name   = each.key
  role   = aws_iam_role.this["apply"].name
  policy = jsonencode(each.value)
}
