# The action writes this file anew for another type of backend. Bucket, key and Region come with -backend-config.
terraform {
  backend "s3" {}
}
