# Activates trusted access of StackSets through CloudFormation, which also prepares what it needs. AWS changes nothing when it
# is active already. The AWS CLI signs in by itself, so the account is compared first.
# Usage: sh activate-trusted-access.sh ACCOUNT
set -eu

if ! command -v aws >/dev/null; then
  echo 'The AWS CLI is not on PATH. Install it, or run "aws cloudformation activate-organizations-access" elsewhere and set create_trusted_access = false.' >&2
  exit 1
fi
account=$(aws sts get-caller-identity --query Account --output text)
if [ "$account" != "$1" ]; then
  echo "The AWS CLI signs in to account $account, Terraform to $1. Give both the same credentials, such as AWS_PROFILE." >&2
  exit 1
fi
aws cloudformation activate-organizations-access
