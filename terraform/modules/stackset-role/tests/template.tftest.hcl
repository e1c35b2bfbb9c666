# The rendered role template in all its forms. The tests compare whole structures, so that they find any extra part.

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

mock_provider "aws" {
  alias = "china"
  mock_data "aws_partition" {
    defaults = { partition = "aws-cn" }
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

run "defaults" {
  command = plan

  assert {
    condition = jsonencode(jsondecode(output.template_body).Resources) == jsonencode({
      Role = {
        Type = "AWS::IAM::Role"
        Properties = {
          RoleName           = { Ref = "RoleName" }
          Path               = { Ref = "RolePath" }
          MaxSessionDuration = { Ref = "MaxSessionDuration" }
          AssumeRolePolicyDocument = {
            Version = "2012-10-17"
            Statement = [{
              Effect    = "Allow"
              Principal = { AWS = { Ref = "TrustedPrincipals" } }
              Action    = "sts:AssumeRole"
              Condition = { StringEquals = { "sts:ExternalId" = { Ref = "ExternalId" } } }
            }]
          }
          ManagedPolicyArns = [
            { "Fn::Sub" = "arn:$${AWS::Partition}:iam::aws:policy/ReadOnlyAccess" },
            { "Fn::Sub" = "arn:$${AWS::Partition}:iam::aws:policy/SecurityAudit" },
          ]
          Tags = [
            { Key = "ManagedBy", Value = "StackSet" },
            { Key = "Purpose", Value = "CrossAccountSecurityAudit" },
          ]
        }
      }
    })
    error_message = "the role"
  }
  assert {
    condition     = jsonencode(jsondecode(output.template_body).Outputs.RoleArn.Value) == jsonencode({ "Fn::GetAtt" = ["Role", "Arn"] })
    error_message = "the output"
  }
  assert {
    condition     = join(",", keys(jsondecode(output.template_body))) == "AWSTemplateFormatVersion,Description,Outputs,Parameters,Resources"
    error_message = "the sections"
  }
  assert {
    condition     = output.template_body == jsonencode(jsondecode(output.template_body))
    error_message = "JSON, in Terraform's own canonical form"
  }
  assert {
    condition = jsonencode({ for name, parameter in jsondecode(output.template_body).Parameters : name => parameter.Type }) == jsonencode({
      ExternalId         = "String"
      MaxSessionDuration = "Number"
      RoleName           = "String"
      RolePath           = "String"
      TrustedPrincipals  = "CommaDelimitedList"
    })
    error_message = "the parameters"
  }
  assert {
    condition     = !strcontains(output.template_body, "NoEcho")
    error_message = "AWS reports a NoEcho parameter as ****, and the provider would send that to every account"
  }
  assert {
    condition     = !contains(keys(jsondecode(output.template_body).Parameters.ExternalId), "Default")
    error_message = "a required external id has no default"
  }
  assert {
    condition = (
      jsondecode(output.template_body).Parameters.RoleName.Default == "OrganizationSecurityAuditRole" &&
      jsondecode(output.template_body).Parameters.RolePath.Default == "/" &&
      jsondecode(output.template_body).Parameters.MaxSessionDuration.Default == 3600
    )
    error_message = "the defaults for a standalone stack"
  }
}

run "everything" {
  command = plan

  variables {
    managed_policy_arns = [
      "arn:aws:iam::aws:policy/SecurityAudit",
      "arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/team/Forensics",
      "arn:aws:iam::aws:policy/SecurityAudit",
    ]
    permissions_boundary = "arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/Boundary"
    inline_policy        = <<-JSON
      {
        "Version": "2012-10-17",
        "Statement": {
          "Sid": "OwnHome",
          "Effect": "Allow",
          "Action": ["s3:GetObject", "s3:PutObject"],
          "Resource": "arn:aws:s3:::home/$${aws:username}/<\u00e9>&/*",
          "Condition": {"Bool": {"aws:SecureTransport": true}, "NumericLessThan": {"aws:MultiFactorAuthAge": 300}}
        }
      }
    JSON
    tags                 = { Purpose = "yes", "cost:center" = "0042", Team = "on" }
  }

  assert {
    condition = jsonencode(jsondecode(output.template_body).Resources.Role.Properties.ManagedPolicyArns) == jsonencode([
      { "Fn::Sub" = "arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/team/Forensics" },
      "arn:aws:iam::aws:policy/SecurityAudit",
    ])
    error_message = "Fn::Sub where there is something to replace; sorted, without duplicates"
  }
  assert {
    condition     = jsonencode(jsondecode(output.template_body).Resources.Role.Properties.PermissionsBoundary) == jsonencode({ "Fn::Sub" = "arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/Boundary" })
    error_message = "the boundary"
  }
  assert {
    condition = jsonencode(jsondecode(output.template_body).Resources.Role.Properties.Policies) == jsonencode([
      { PolicyName = "inline", PolicyDocument = jsondecode(var.inline_policy) },
    ])
    error_message = "the inline policy stays unchanged, IAM's variables included"
  }
  assert {
    condition = jsonencode(jsondecode(output.template_body).Resources.Role.Properties.Tags) == jsonencode([
      { Key = "ManagedBy", Value = "StackSet" },
      { Key = "Purpose", Value = "yes" },
      { Key = "Team", Value = "on" },
      { Key = "cost:center", Value = "0042" },
    ])
    error_message = "tags are strings, also those that YAML would read as another type"
  }
}

run "literal_boundary" {
  command = plan

  variables {
    permissions_boundary = "arn:aws:iam::aws:policy/PowerUserAccess"
  }

  assert {
    condition     = jsondecode(output.template_body).Resources.Role.Properties.PermissionsBoundary == "arn:aws:iam::aws:policy/PowerUserAccess"
    error_message = "nothing to replace"
  }
}

run "no_external_id" {
  command = plan

  variables {
    external_id               = null
    allow_missing_external_id = true
  }

  assert {
    condition     = !contains(keys(jsondecode(output.template_body).Resources.Role.Properties.AssumeRolePolicyDocument.Statement[0]), "Condition")
    error_message = "no condition"
  }
  assert {
    condition     = aws_cloudformation_stack_set.this.parameters["ExternalId"] == "" && jsondecode(output.template_body).Parameters.ExternalId.Default == ""
    error_message = "the parameter stays, empty"
  }
}

run "no_managed_policy" {
  command = plan

  variables {
    managed_policy_arns = []
    inline_policy       = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "ec2:Describe*", Resource = "*" }] })
  }

  assert {
    condition     = join(",", keys(jsondecode(output.template_body).Resources.Role.Properties)) == "AssumeRolePolicyDocument,MaxSessionDuration,Path,Policies,RoleName,Tags"
    error_message = "no empty ManagedPolicyArns"
  }
}

run "customer_managed_policy" {
  command = plan

  variables {
    managed_policy_arns = ["arn:aws:iam::$${AWS::AccountId}:policy/Forensics"]
  }

  assert {
    condition     = jsonencode(jsondecode(output.template_body).Resources.Role.Properties.ManagedPolicyArns) == jsonencode([{ "Fn::Sub" = "arn:aws:iam::$${AWS::AccountId}:policy/Forensics" }])
    error_message = "the policy of each account"
  }
}

run "order_is_no_difference" {
  command = plan

  variables {
    managed_policy_arns = ["arn:$${AWS::Partition}:iam::aws:policy/ReadOnlyAccess", "arn:$${AWS::Partition}:iam::aws:policy/SecurityAudit"]
  }

  assert {
    condition     = output.template_body == run.defaults.template_body
    error_message = "the same policies in another order are the same template"
  }
}

run "administrator_access_allowed" {
  command = plan

  variables {
    allow_administrator_access = true
    managed_policy_arns        = ["arn:$${AWS::Partition}:iam::aws:policy/AdministratorAccess"]
    inline_policy              = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
  }

  assert {
    condition     = strcontains(output.template_body, ":policy/AdministratorAccess")
    error_message = "allow_administrator_access allows it"
  }
}

run "deny_everything_is_not_administrator_access" {
  command = plan

  variables {
    inline_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] })
  }

  assert {
    condition     = length(jsondecode(output.template_body).Resources.Role.Properties.Policies) == 1
    error_message = "a Deny is accepted"
  }
}

run "gov_cloud" {
  command   = plan
  providers = { aws = aws.gov }

  variables {
    regions              = ["us-gov-west-1"]
    permissions_boundary = "arn:aws-us-gov:iam::aws:policy/PowerUserAccess"
  }

  assert {
    condition     = output.trusted_principals == tolist(["arn:aws-us-gov:iam::012345678901:root"]) && startswith(output.role_arn_pattern, "arn:aws-us-gov:iam::{account}:role/")
    error_message = "ARNs of this partition"
  }
  assert {
    condition     = !strcontains(output.template_body, "arn:aws:")
    error_message = "no ARN of another partition"
  }
}

run "china" {
  command   = plan
  providers = { aws = aws.china }

  variables {
    regions = ["cn-north-1"]
  }

  assert {
    condition     = output.trusted_principals == tolist(["arn:aws-cn:iam::012345678901:root"]) && !strcontains(output.template_body, "arn:aws:")
    error_message = "ARNs of this partition"
  }
}
