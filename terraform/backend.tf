# For another type of backend the action writes this file again. -backend-config gives bucket, key and Region.
terraform {
  backend "s3" {}
}
