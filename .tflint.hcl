# The ruleset that tflint itself carries, with all of its rules: nothing is fetched.
plugin "terraform" {
  enabled = true
  preset  = "all"
}
