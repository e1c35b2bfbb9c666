# What the roles may do: exactly the calls that the action and its Terraform make. docs/policies has the same documents, and
# the tests hold the two together.

locals {
  state_bucket     = var.state_bucket != null ? var.state_bucket : "stackset-role-action-${local.account_id}-${local.region}"
  state_bucket_arn = "arn:${local.partition}:s3:::${local.state_bucket}"

  # The keys that the action uses by default: the records of a stack set are beside its state.
  state_folders = { for set in var.stack_sets : set.name => "stackset-role-action/${local.account_id}/${local.region}/${set.name}" }
  states        = [for set in var.stack_sets : "${local.state_bucket_arn}/${local.state_folders[set.name]}.tfstate"]
  plans         = [for set in var.stack_sets : "${local.state_bucket_arn}/${local.state_folders[set.name]}/plans/*"]
  rollouts      = [for set in var.stack_sets : "${local.state_bucket_arn}/${local.state_folders[set.name]}/rollouts/*"]
  audits        = [for set in var.stack_sets : "${local.state_bucket_arn}/${local.state_folders[set.name]}/audits/*"]

  # Stack sets of a delegated administrator belong to the management account.
  cloudformation = "arn:${local.partition}:cloudformation:*"
  stack_sets     = [for set in var.stack_sets : "${local.cloudformation}:${local.management_account_id}:stackset/${set.name}:*"]
  targets        = [for set in var.stack_sets : "${local.cloudformation}:${local.management_account_id}:stackset-target/${set.name}:*/*"]
  own_stack_sets = [for set in var.stack_sets : "${local.cloudformation}:${local.account_id}:stackset/${set.name}:*"]
  resource_types = [for type in var.resource_types : "${local.cloudformation}::type/resource/${type}"]

  # A record is written once: the condition holds only for a request that refuses to replace.
  only_new = { Null = { "s3:if-none-match" = "false" } }

  read_organization = concat([
    "organizations:DescribeOrganization",
    "organizations:ListAWSServiceAccessForOrganization",
    "organizations:ListAccountsForParent",
    ], local.is_management_account ? [] : ["organizations:ListDelegatedAdministrators"], [
    "organizations:ListOrganizationalUnitsForParent",
    "organizations:ListRoots",
  ])

  shared_statements = concat([
    {
      Sid      = "ReadOrganization"
      Effect   = "Allow"
      Action   = local.read_organization
      Resource = ["*"]
    },
    {
      Sid      = "CheckBeforeSending"
      Effect   = "Allow"
      Action   = ["cloudformation:DescribeOrganizationsAccess", "cloudformation:ValidateTemplate"]
      Resource = ["*"]
    },
    ], local.is_management_account ? [] : [{
      Sid      = "FindSameName"
      Effect   = "Allow"
      Action   = ["cloudformation:DescribeStackSet"]
      Resource = local.own_stack_sets
  }])

  # Plan writes records, too.
  key_statements = var.kms_key_arn == null ? [] : [{
    Sid      = "UseKey"
    Effect   = "Allow"
    Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
    Resource = [var.kms_key_arn]
  }]

  plan_permissions = {
    Version = "2012-10-17"
    Statement = concat([
      {
        Sid    = "ReadStackSet"
        Effect = "Allow"
        Action = [
          "cloudformation:DescribeStackSet",
          "cloudformation:DescribeStackSetOperation",
          "cloudformation:ListStackInstances",
          "cloudformation:ListStackSetOperations",
        ]
        Resource = local.stack_sets
      },
      ], local.shared_statements, [
      {
        Sid       = "FindState"
        Effect    = "Allow"
        Action    = ["s3:ListBucket"]
        Resource  = [local.state_bucket_arn]
        Condition = { StringLikeIfExists = { "s3:prefix" = ["env:/*"] } }
      },
      {
        Sid      = "ReadState"
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = local.states
      },
      {
        Sid       = "RecordPlan"
        Effect    = "Allow"
        Action    = ["s3:PutObject"]
        Resource  = local.plans
        Condition = local.only_new
      },
    ], local.key_statements)
  }

  apply_permissions = {
    Version = "2012-10-17"
    Statement = concat([
      {
        Sid    = "ReadStackSet"
        Effect = "Allow"
        Action = [
          "cloudformation:DescribeStackSet",
          "cloudformation:DescribeStackSetOperation",
          "cloudformation:ListStackInstances",
          "cloudformation:ListStackSetOperationResults",
          "cloudformation:ListStackSetOperations",
        ]
        Resource = local.stack_sets
      },
      ], local.shared_statements, [
      # CreateStackSet knows no resource: only the tag limits it.
      {
        Sid       = "CreateStackSet"
        Effect    = "Allow"
        Action    = ["cloudformation:CreateStackSet"]
        Resource  = ["*"]
        Condition = { StringEquals = { "aws:RequestTag/ManagedBy" = [var.managed_by_tag] } }
      },
      {
        Sid      = "TagStackSet"
        Effect   = "Allow"
        Action   = ["cloudformation:TagResource", "cloudformation:UntagResource"]
        Resource = local.stack_sets
      },
      {
        Sid      = "RollOut"
        Effect   = "Allow"
        Action   = ["cloudformation:CreateStackInstances", "cloudformation:UpdateStackInstances", "cloudformation:UpdateStackSet"]
        Resource = concat(local.stack_sets, local.targets, local.resource_types)
      },
      {
        Sid      = "StopRollOut"
        Effect   = "Allow"
        Action   = ["cloudformation:StopStackSetOperation"]
        Resource = local.stack_sets
      },
      {
        Sid      = "FindState"
        Effect   = "Allow"
        Action   = ["s3:ListBucket"]
        Resource = [local.state_bucket_arn]
        Condition = { StringLikeIfExists = { "s3:prefix" = concat(["env:/*"], flatten([
          for set in var.stack_sets : ["${local.state_folders[set.name]}/plans/*", "${local.state_folders[set.name]}/rollouts/*"]
        ])) } }
      },
      {
        Sid      = "ReadAndWriteState"
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject"]
        Resource = local.states
      },
      {
        Sid      = "LockState"
        Effect   = "Allow"
        Action   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
        Resource = [for state in local.states : "${state}.tflock"]
      },
      {
        Sid      = "ReadLedger"
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = concat(local.plans, local.rollouts)
      },
      {
        Sid       = "RecordRollout"
        Effect    = "Allow"
        Action    = ["s3:PutObject"]
        Resource  = local.rollouts
        Condition = local.only_new
      },
    ], local.key_statements)
  }

  read_managed_policies = {
    Version = "2012-10-17"
    Statement = [{
      Sid      = "ReadManagedPolicies"
      Effect   = "Allow"
      Action   = ["iam:GetPolicy", "iam:GetPolicyVersion"]
      Resource = ["arn:${local.partition}:iam::aws:policy/*"]
    }]
  }
}
