# The bucket of Terraform's state and of the ledger beside it.

locals {
  state_administrator_arns = var.state_administrator_arns != null ? var.state_administrator_arns : [data.aws_iam_session_context.current.issuer_arn]
  is_state_administrator   = anytrue([for arn in local.administrators : can(regex("^${replace(replace(arn, "/[.+]/", "\\$0"), "*", ".*")}$", data.aws_iam_session_context.current.issuer_arn))])

  # The account's root user can always repair the policy.
  administrators = distinct(concat(["arn:${local.partition}:iam::${local.account_id}:root"], local.state_administrator_arns))
  may_enter      = concat([local.administrators[0]], [for command in ["plan", "apply", "audit"] : local.role_arns[command] if contains(keys(local.role_arns), command)], local.state_administrator_arns)
  bucket_and_all = [local.state_bucket_arn, "${local.state_bucket_arn}/*"]

  # ArnNotLike: the statement denies everyone but these.
  unless = {
    entering      = { ArnNotLike = { "aws:PrincipalArn" = local.may_enter } }
    applying      = { ArnNotLike = { "aws:PrincipalArn" = concat([local.administrators[0], local.role_arns.apply], local.state_administrator_arns) } }
    planning      = { ArnNotLike = { "aws:PrincipalArn" = concat([local.administrators[0], local.role_arns.plan], local.state_administrator_arns) } }
    auditing      = { ArnNotLike = { "aws:PrincipalArn" = concat([local.administrators[0]], [for command, arn in local.role_arns : arn if command == "audit"], local.state_administrator_arns) } }
    administering = { ArnNotLike = { "aws:PrincipalArn" = local.administrators } }
  }
  records = [for kind in concat(["plans", "rollouts"], var.create_audit_role ? ["audits"] : []) : "${local.state_bucket_arn}/*/${kind}/*"]

  state_bucket_policy = {
    Version = "2012-10-17"
    Statement = [for statement in concat([
      {
        Sid       = "OnlyTls"
        Action    = ["s3:*"]
        Resource  = local.bucket_and_all
        Condition = { Bool = { "aws:SecureTransport" = ["false"] } }
      },
      {
        Sid       = "OnlyNamed"
        Action    = ["s3:*"]
        Resource  = local.bucket_and_all
        Condition = local.unless.entering
      },
      {
        Sid    = "OnlyApplyWritesState"
        Action = ["s3:DeleteObject", "s3:PutObject"]
        Resource = [
          "${local.state_bucket_arn}/*.tfstate",
          "${local.state_bucket_arn}/*.tflock",
          "${local.state_bucket_arn}/*/rollouts/*",
        ]
        Condition = local.unless.applying
      },
      {
        Sid       = "OnlyPlanRecordsPlans"
        Action    = ["s3:PutObject"]
        Resource  = ["${local.state_bucket_arn}/*/plans/*"]
        Condition = local.unless.planning
      },
      ], var.create_audit_role ? [{
        Sid       = "OnlyAuditRecordsAudits"
        Action    = ["s3:PutObject"]
        Resource  = ["${local.state_bucket_arn}/*/audits/*"]
        Condition = local.unless.auditing
      }] : [], [
      {
        Sid       = "NeverReplaceRecords"
        Action    = ["s3:PutObject"]
        Resource  = local.records
        Condition = { Null = { "s3:if-none-match" = ["true"] } }
      },
      {
        Sid = "OnlyAdministratorDeletes"
        Action = [
          "s3:DeleteBucket",
          "s3:DeleteBucketPolicy",
          "s3:DeleteObjectVersion",
          "s3:PutBucketPolicy",
          "s3:PutBucketVersioning",
          "s3:PutLifecycleConfiguration",
        ]
        Resource  = local.bucket_and_all
        Condition = local.unless.administering
      },
      {
        Sid       = "OnlyAdministratorDeletesRecords"
        Action    = ["s3:DeleteObject"]
        Resource  = local.records
        Condition = local.unless.administering
      },
    ]) : merge({ Effect = "Deny", Principal = "*" }, statement)]
  }
}

resource "aws_s3_bucket" "state" {
  count = var.create_bucket ? 1 : 0

  bucket = local.state_bucket

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "state" {
  count = var.create_bucket ? 1 : 0

  bucket = aws_s3_bucket.state[0].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "state" {
  count = var.create_bucket ? 1 : 0

  bucket = aws_s3_bucket.state[0].id

  rule {
    # One key of the bucket instead of one call of KMS for each object.
    bucket_key_enabled = var.kms_key_arn == null ? null : true

    apply_server_side_encryption_by_default {
      sse_algorithm     = var.kms_key_arn == null ? "AES256" : "aws:kms"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_public_access_block" "state" {
  count = var.create_bucket ? 1 : 0

  bucket                  = aws_s3_bucket.state[0].id
  block_public_acls       = true
  ignore_public_acls      = true
  block_public_policy     = true
  restrict_public_buckets = true
}

# Last: from then on only the named may change the bucket, and S3 refuses two changes of one bucket at once.
resource "aws_s3_bucket_policy" "state" {
  count = var.create_bucket ? 1 : 0

  bucket = aws_s3_bucket.state[0].id
  policy = jsonencode(local.state_bucket_policy)

  depends_on = [
    aws_s3_bucket_public_access_block.state,
    aws_s3_bucket_server_side_encryption_configuration.state,
    aws_s3_bucket_versioning.state,
  ]

  lifecycle {
    precondition {
      condition     = local.is_state_administrator
      error_message = "${data.aws_iam_session_context.current.issuer_arn} runs Terraform and is not in state_administrator_arns: the bucket policy would lock it out. Add it."
    }
  }
}
