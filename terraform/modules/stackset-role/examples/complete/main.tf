terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

variable "external_id" {
  description = "External id that callers must present."
  type        = string
  sensitive   = true
}

module "incident_response_role" {
  source = "git::https://github.com/org/stackset-role-action.git//terraform/modules/stackset-role?ref=v1.0.0"

  stack_set_name = "incident-response-role"
  description    = "Allows the responders of the security account to investigate and isolate."

  role_name              = "IncidentResponse"
  role_path              = "/security/"
  external_id            = var.external_id
  trusted_principal_arns = ["arn:aws:iam::111122223333:role/security/Responder"]
  max_session_duration   = 7200

  managed_policy_arns = [
    "arn:$${AWS::Partition}:iam::aws:policy/ReadOnlyAccess",
    "arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/IsolateInstances",
  ]
  permissions_boundary = "arn:$${AWS::Partition}:iam::$${AWS::AccountId}:policy/WorkloadBoundary"

  # HCL needs two dollar signs. IAM reads one, and CloudFormation does not replace the variable.
  inline_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "SnapshotsOfThisAccount"
      Effect   = "Allow"
      Action   = ["ec2:CreateSnapshot", "ec2:CreateTags"]
      Resource = "*"
      Condition = {
        StringEquals = { "aws:ResourceAccount" = "$${aws:PrincipalAccount}" }
      }
    }]
  })

  call_as                         = "DELEGATED_ADMIN"
  organizational_unit_ids         = ["ou-abcd-11111111", "ou-abcd-22222222"]
  regions                         = ["us-east-1"]
  auto_deployment                 = { enabled = true, retain_stacks_on_account_removal = true }
  operation_preferences           = { max_concurrent_percentage = 5 }
  instances_operation_preferences = { failure_tolerance_percentage = 10, max_concurrent_percentage = 25 }
  timeouts                        = { update = "6h" }

  tags = {
    Purpose = "IncidentResponse"
    Team    = "security"
  }
}

output "role_arn_pattern" {
  description = "ARN of the role in every account."
  value       = module.incident_response_role.role_arn_pattern
}
