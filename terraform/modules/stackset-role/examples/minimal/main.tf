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

module "audit_role" {
  source = "git::https://github.com/org/stackset-role-action.git//terraform/modules/stackset-role?ref=v1.0.0"

  stack_set_name = "organization-security-audit-role"
  external_id    = var.external_id
}
