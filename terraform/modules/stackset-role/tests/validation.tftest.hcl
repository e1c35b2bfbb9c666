# One run for each validation and precondition: bad values make exactly that variable or resource fail.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "012345678901" }
  }
}

mock_provider "aws" {
  alias = "gov"
  mock_data "aws_partition" {
    defaults = { partition = "aws-us-gov" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "012345678901" }
  }
}

variables {
  stack_set_name   = "audit-role"
  external_id      = "canary-external-id"
  manage_instances = false
}

run "stack_set_name_with_underscore" {
  command         = plan
  expect_failures = [var.stack_set_name]

  variables {
    stack_set_name = "audit_role"
  }
}

run "stack_set_name_too_long" {
  command         = plan
  expect_failures = [var.stack_set_name]

  variables {
    stack_set_name = replace(format("%0129d", 0), "0", "a")
  }
}

run "description_empty" {
  command         = plan
  expect_failures = [var.description]

  variables {
    description = ""
  }
}

run "role_name_with_slash" {
  command         = plan
  expect_failures = [var.role_name]

  variables {
    role_name = "security/Audit"
  }
}

run "role_name_too_long" {
  command         = plan
  expect_failures = [var.role_name]

  variables {
    role_name = replace(format("%065d", 0), "0", "a")
  }
}

run "role_path_without_end" {
  command         = plan
  expect_failures = [var.role_path]

  variables {
    role_path = "/security"
  }
}

run "role_path_of_aws" {
  command         = plan
  expect_failures = [var.role_path]

  variables {
    role_path = "/aws-service-role/x/"
  }
}

run "external_id_too_short" {
  command         = plan
  expect_failures = [var.external_id]

  variables {
    external_id = "x"
  }
}

run "external_id_too_long" {
  command         = plan
  expect_failures = [var.external_id]

  variables {
    external_id = replace(format("%01225d", 0), "0", "a")
  }
}

run "external_id_with_space" {
  command         = plan
  expect_failures = [var.external_id]

  variables {
    external_id = "two words"
  }
}

run "external_id_missing" {
  command         = plan
  expect_failures = [var.external_id]

  variables {
    external_id = null
  }
}

run "trusted_account_id_without_leading_zero" {
  command         = plan
  expect_failures = [var.trusted_account_id]

  variables {
    trusted_account_id = "12345678901"
  }
}

run "trusted_account_id_and_principals" {
  command         = plan
  expect_failures = [var.trusted_account_id]

  variables {
    trusted_account_id     = "111122223333"
    trusted_principal_arns = ["arn:aws:iam::111122223333:root"]
  }
}

run "principal_star" {
  command         = plan
  expect_failures = [var.trusted_principal_arns]

  variables {
    trusted_principal_arns = ["*"]
  }
}

run "principal_star_account" {
  command         = plan
  expect_failures = [var.trusted_principal_arns]

  variables {
    trusted_principal_arns = ["arn:aws:iam::*:root"]
  }
}

run "principal_star_role" {
  command         = plan
  expect_failures = [var.trusted_principal_arns]

  variables {
    trusted_principal_arns = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/*"]
  }
}

run "principal_account_id" {
  command         = plan
  expect_failures = [var.trusted_principal_arns]

  variables {
    trusted_principal_arns = ["111122223333"]
  }
}

run "principal_user" {
  command         = plan
  expect_failures = [var.trusted_principal_arns]

  variables {
    trusted_principal_arns = ["arn:aws:iam::111122223333:user/alice"]
  }
}

run "principals_too_long" {
  command         = plan
  expect_failures = [var.trusted_principal_arns]

  variables {
    trusted_principal_arns = [for number in range(150) : "arn:aws:iam::111122223333:role/ScannerNumber${number}"]
  }
}

run "managed_policy_malformed" {
  command         = plan
  expect_failures = [var.managed_policy_arns]

  variables {
    managed_policy_arns = ["SecurityAudit"]
  }
}

run "managed_policy_unknown_placeholder" {
  command         = plan
  expect_failures = [var.managed_policy_arns]

  variables {
    managed_policy_arns = ["arn:aws:iam::$${AWS::StackName}:policy/X"]
  }
}

run "managed_policy_of_one_account" {
  command         = plan
  expect_failures = [var.managed_policy_arns]

  variables {
    managed_policy_arns = ["arn:aws:iam::111122223333:policy/X"]
  }
}

run "managed_policies_too_many" {
  command         = plan
  expect_failures = [var.managed_policy_arns]

  variables {
    managed_policy_arns = [for number in range(21) : "arn:aws:iam::aws:policy/P${number}"]
  }
}

run "managed_policy_administrator" {
  command         = plan
  expect_failures = [var.managed_policy_arns]

  variables {
    managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
  }
}

run "managed_policy_administrator_any_partition" {
  command         = plan
  expect_failures = [var.managed_policy_arns]

  variables {
    managed_policy_arns = ["arn:$${AWS::Partition}:iam::aws:policy/AdministratorAccess"]
  }
}

run "managed_policy_administrator_with_path" {
  command         = plan
  expect_failures = [var.managed_policy_arns]

  variables {
    managed_policy_arns = ["arn:aws:iam::$${AWS::AccountId}:policy/team/AdministratorAccess"]
  }
}

run "inline_policy_not_json" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = "Allow all"
  }
}

run "inline_policy_without_statement" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17" })
  }
}

run "inline_policy_with_principal" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] })
  }
}

run "inline_policy_without_resource" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject" }] })
  }
}

run "inline_policy_too_long" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject${format("%010240d", 0)}", Resource = "*" }] })
  }
}

run "inline_policy_with_cloudformation_variable" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::logs-$${AWS::AccountId}/*" }] })
  }
}

run "inline_policy_with_intrinsic_function" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = { "Fn::Sub" = "*" } }] })
  }
}

run "inline_policy_administrator" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
  }
}

run "inline_policy_administrator_among_others" {
  command         = plan
  expect_failures = [var.inline_policy]

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = ["iam:*"], Resource = ["*"] }, { Effect = "Allow", Action = ["s3:*", "*:*"], Resource = ["arn:aws:s3:::x", "*"] }] })
  }
}

run "permissions_boundary_malformed" {
  command         = plan
  expect_failures = [var.permissions_boundary]

  variables {
    permissions_boundary = "Boundary"
  }
}

run "permissions_boundary_of_one_account" {
  command         = plan
  expect_failures = [var.permissions_boundary]

  variables {
    permissions_boundary = "arn:aws:iam::111122223333:policy/Boundary"
  }
}

run "session_too_short" {
  command         = plan
  expect_failures = [var.max_session_duration]

  variables {
    max_session_duration = 3599
  }
}

run "session_too_long" {
  command         = plan
  expect_failures = [var.max_session_duration]

  variables {
    max_session_duration = 43201
  }
}

run "session_not_whole" {
  command         = plan
  expect_failures = [var.max_session_duration]

  variables {
    max_session_duration = 3600.5
  }
}

run "template_not_json" {
  command         = plan
  expect_failures = [var.template_body]

  variables {
    template_body = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n"
  }
}

run "template_without_resources" {
  command         = plan
  expect_failures = [var.template_body]

  variables {
    template_body = jsonencode({ Description = "Nothing." })
  }
}

run "template_with_transform" {
  command         = plan
  expect_failures = [var.template_body]

  variables {
    template_body = jsonencode({ Transform = "AWS::Serverless-2016-10-31", Resources = { Topic = { Type = "AWS::SNS::Topic" } } })
  }
}

run "template_with_nested_stack" {
  command         = plan
  expect_failures = [var.template_body]

  variables {
    template_body = jsonencode({ Resources = { Stack = { Type = "AWS::CloudFormation::Stack" } } })
  }
}

run "template_with_administrator" {
  command         = plan
  expect_failures = [var.template_body]

  variables {
    template_body = jsonencode({ Resources = { R = { Type = "AWS::IAM::Role", Properties = { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AdministratorAccess"] } } } })
  }
}

run "template_trusts_star" {
  command         = plan
  expect_failures = [var.template_body]

  variables {
    template_body = jsonencode({ Resources = { R = { Type = "AWS::IAM::Role", Properties = { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "sts:AssumeRole" }] } } } } })
  }
}

run "template_trusts_aws_star" {
  command         = plan
  expect_failures = [var.template_body]

  variables {
    template_body = jsonencode({ Resources = { R = { Type = "AWS::IAM::Role", Properties = { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = ["arn:aws:iam::111122223333:root", "*"] }, Action = "sts:AssumeRole" }] } } } } })
  }
}

run "template_trusts_star_account" {
  command         = plan
  expect_failures = [var.template_body]

  variables {
    template_body = jsonencode({ Resources = { R = { Type = "AWS::IAM::Role", Properties = { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::*:root" }, Action = "sts:AssumeRole" }] } } } } })
  }
}

run "parameters_without_template" {
  command         = plan
  expect_failures = [var.template_parameters]

  variables {
    template_parameters = { Name = "x" }
  }
}

run "parameter_not_in_template" {
  command         = plan
  expect_failures = [var.template_parameters]

  variables {
    template_body       = jsonencode({ Resources = { Topic = { Type = "AWS::SNS::Topic" } } })
    template_parameters = { Name = "x" }
  }
}

run "regions_empty" {
  command         = plan
  expect_failures = [var.regions]

  variables {
    regions = []
  }
}

run "region_malformed" {
  command         = plan
  expect_failures = [var.regions]

  variables {
    regions = ["us-east"]
  }
}

run "region_twice" {
  command         = plan
  expect_failures = [var.regions]

  variables {
    regions       = ["us-east-1", "us-east-1"]
    template_body = jsonencode({ Resources = { Topic = { Type = "AWS::SNS::Topic" } } })
  }
}

run "regions_with_the_role_template" {
  command         = plan
  expect_failures = [var.regions]

  variables {
    regions = ["us-east-1", "eu-west-1"]
  }
}

run "call_as_unknown" {
  command         = plan
  expect_failures = [var.call_as]

  variables {
    call_as = "SERVICE"
  }
}

run "max_concurrent_zero" {
  command         = plan
  expect_failures = [var.operation_preferences]

  variables {
    operation_preferences = { max_concurrent_percentage = 0 }
  }
}

run "max_concurrent_over_100" {
  command         = plan
  expect_failures = [var.operation_preferences]

  variables {
    operation_preferences = { max_concurrent_percentage = 101 }
  }
}

run "update_tolerance_percentage" {
  command         = plan
  expect_failures = [var.operation_preferences]

  variables {
    operation_preferences = { failure_tolerance_percentage = 1 }
  }
}

run "update_tolerance_count" {
  command         = plan
  expect_failures = [var.operation_preferences]

  variables {
    operation_preferences = { failure_tolerance_count = 1 }
  }
}

run "region_concurrency_type_unknown" {
  command         = plan
  expect_failures = [var.operation_preferences]

  variables {
    operation_preferences = { region_concurrency_type = "sequential" }
  }
}

run "timeout_malformed" {
  command         = plan
  expect_failures = [var.timeouts]

  variables {
    timeouts = { update = "12 hours" }
  }
}

run "unit_malformed" {
  command         = plan
  expect_failures = [var.organizational_unit_ids]

  variables {
    manage_instances        = true
    organizational_unit_ids = ["111122223333"]
  }
}

run "units_without_instances" {
  command         = plan
  expect_failures = [var.organizational_unit_ids]

  variables {
    organizational_unit_ids = ["r-abcd"]
  }
}

run "instances_tolerance_over_100" {
  command         = plan
  expect_failures = [var.instances_operation_preferences]

  variables {
    instances_operation_preferences = { failure_tolerance_percentage = 101 }
  }
}

run "instances_max_concurrent_zero" {
  command         = plan
  expect_failures = [var.instances_operation_preferences]

  variables {
    instances_operation_preferences = { max_concurrent_percentage = 0 }
  }
}

run "tag_with_semicolon" {
  command         = plan
  expect_failures = [var.tags]

  variables {
    tags = { "a;b" = "c" }
  }
}

run "tag_value_too_long" {
  command         = plan
  expect_failures = [var.tags]

  variables {
    tags = { Team = replace(format("%0257d", 0), "0", "a") }
  }
}

run "tag_of_aws" {
  command         = plan
  expect_failures = [var.tags]

  variables {
    tags = { "AWS:team" = "security" }
  }
}

run "tags_too_many" {
  command         = plan
  expect_failures = [var.tags]

  variables {
    tags = { for number in range(49) : "tag${number}" => "x" }
  }
}

run "tag_in_another_case" {
  command         = plan
  expect_failures = [var.tags]

  variables {
    tags = { purpose = "x" }
  }
}

run "template_too_big" {
  command         = plan
  expect_failures = [aws_cloudformation_stack_set.this]

  variables {
    template_body = jsonencode({ Description = replace(format("%026000d", 0), "0", "\u00e9"), Resources = { Topic = { Type = "AWS::SNS::Topic" } } })
  }
}

run "managed_policy_of_another_partition" {
  command         = plan
  expect_failures = [aws_cloudformation_stack_set.this]

  variables {
    managed_policy_arns = ["arn:aws-cn:iam::aws:policy/SecurityAudit"]
  }
}

run "boundary_of_another_partition" {
  command         = plan
  expect_failures = [aws_cloudformation_stack_set.this]

  variables {
    permissions_boundary = "arn:aws-us-gov:iam::aws:policy/PowerUserAccess"
  }
}

run "literal_policy_in_gov_cloud" {
  command         = plan
  providers       = { aws = aws.gov }
  expect_failures = [aws_cloudformation_stack_set.this]

  variables {
    regions             = ["us-gov-west-1"]
    managed_policy_arns = ["arn:aws:iam::aws:policy/SecurityAudit"]
  }
}

run "principal_of_another_partition" {
  command         = plan
  expect_failures = [aws_cloudformation_stack_set.this]

  variables {
    trusted_principal_arns = ["arn:aws-us-gov:iam::111122223333:root"]
  }
}

run "region_of_another_partition" {
  command         = plan
  expect_failures = [aws_cloudformation_stack_set.this]

  variables {
    regions = ["us-gov-west-1"]
  }
}

run "commercial_region_in_gov_cloud" {
  command         = plan
  providers       = { aws = aws.gov }
  expect_failures = [aws_cloudformation_stack_set.this]
}
