# The audit role changes nothing but the drift status that AWS keeps, and records of its own.

locals {
  audit_permissions = {
    Version = "2012-10-17"
    Statement = concat([
      {
        Sid    = "ReadStackSet"
        Effect = "Allow"
        Action = [
          "cloudformation:DescribeStackInstance",
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
      ], local.shared_statements, [
      {
        Sid      = "AssumeRoles"
        Effect   = "Allow"
        Action   = ["sts:AssumeRole"]
        Resource = distinct([for set in var.stack_sets : "arn:${local.partition}:iam::*:role${set.role_path}${set.role_name}"])
      },
      {
        Sid      = "FindLedger"
        Effect   = "Allow"
        Action   = ["s3:ListBucket"]
        Resource = [local.state_bucket_arn]
        Condition = { StringLike = { "s3:prefix" = flatten([
          for set in var.stack_sets : [for kind in ["plans", "rollouts", "audits"] : "${local.state_folders[set.name]}/${kind}/*"]
        ]) } }
      },
      {
        Sid      = "ReadLedger"
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = concat(local.plans, local.rollouts, local.audits)
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
}
