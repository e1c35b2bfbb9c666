data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  partition         = data.aws_partition.current.partition
  service_principal = "member.org.stacksets.cloudformation.amazonaws.com"
}

# Not aws_organizations_organization: that resource owns the whole organization, with every service that has access to it,
# and its destruction is the organization's. See ADR 16.
resource "terraform_data" "trusted_access" {
  count = var.create_trusted_access ? 1 : 0

  triggers_replace = [data.aws_caller_identity.current.account_id]

  provisioner "local-exec" {
    command = "sh \"$SCRIPT\" \"$ACCOUNT\""
    quiet   = true

    environment = {
      SCRIPT  = "${path.module}/activate-trusted-access.sh"
      ACCOUNT = data.aws_caller_identity.current.account_id
      # The first version of the AWS CLI reads the second name alone.
      AWS_REGION         = data.aws_region.current.id
      AWS_DEFAULT_REGION = data.aws_region.current.id
      AWS_PAGER          = ""
    }
  }
}

# Read after trusted access is active, so that the first apply finds it, and each later plan reports when it is lost.
data "aws_organizations_organization" "current" {
  depends_on = [terraform_data.trusted_access]

  lifecycle {
    postcondition {
      condition     = self.master_account_id == data.aws_caller_identity.current.account_id
      error_message = "Terraform is signed in to account ${data.aws_caller_identity.current.account_id}, but the management account is ${self.master_account_id}. Sign in there."
    }

    postcondition {
      condition     = self.feature_set == "ALL"
      error_message = "The organization has only consolidated billing: enable all features first (aws organizations enable-all-features)."
    }

    postcondition {
      condition     = contains(self.aws_service_access_principals, local.service_principal)
      error_message = var.create_trusted_access ? "Trusted access of StackSets was activated, and is off again. Find out who took it away, then run terraform apply -replace='terraform_data.trusted_access[0]' (with the address of the module before it, if there is one)." : "Trusted access of StackSets is off, and create_trusted_access = false leaves it so. Set it to true, or run aws cloudformation activate-organizations-access."
    }
  }
}

resource "aws_organizations_delegated_administrator" "this" {
  count = var.create_delegated_administrator ? 1 : 0

  account_id        = var.delegated_administrator_account_id
  service_principal = local.service_principal

  lifecycle {
    precondition {
      condition     = var.delegated_administrator_account_id != data.aws_organizations_organization.current.master_account_id
      error_message = "delegated_administrator_account_id is the management account, which AWS refuses as a delegated administrator. Name a member account."
    }
  }
}

module "role_template" {
  source = "../../modules/stackset-role/modules/role-template"

  partition              = local.partition
  role_name              = var.role_name
  role_path              = var.role_path
  managed_policy_arns    = var.managed_policy_arns
  inline_policy          = var.inline_policy
  permissions_boundary   = var.permissions_boundary
  max_session_duration   = var.max_session_duration
  external_id            = var.external_id
  trusted_account_id     = coalesce(var.trusted_account_id, var.delegated_administrator_account_id)
  trusted_principal_arns = var.trusted_principal_arns
  tags                   = var.tags
}

# The role that the stack set makes in every other account: AWS never deploys a stack set to the management account.
resource "aws_cloudformation_stack" "role" {
  count = var.create_role ? 1 : 0

  name          = var.stack_name
  capabilities  = module.role_template.capabilities
  template_body = module.role_template.template_body
  parameters    = module.role_template.parameters
  tags          = module.role_template.tags

  # Which finds out that this is the management account.
  depends_on = [data.aws_organizations_organization.current]

  lifecycle {
    prevent_destroy = true

    precondition {
      condition     = length(module.role_template.foreign_policy_arns) == 0
      error_message = "These ARNs are not in the partition ${local.partition} of this provider: ${join(", ", module.role_template.foreign_policy_arns)}. In managed_policy_arns and permissions_boundary write arn:$${AWS::Partition}:…, which is right in every partition."
    }

    precondition {
      condition     = length(module.role_template.foreign_principal_arns) == 0
      error_message = "A role can be assumed only from its own partition, here ${local.partition}. These principals are in another partition: ${join(", ", module.role_template.foreign_principal_arns)}."
    }
  }
}
