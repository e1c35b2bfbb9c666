# The action replaces this file for another type of backend. Bucket, key and Region come with -backend-config.
terraform {
  backend "s3" {}
}
