import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  ActivateOrganizationsAccessCommand,
  CloudFormationClient,
  DescribeOrganizationsAccessCommand,
} from '@aws-sdk/client-cloudformation';

import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import { scaledClock } from '../scaled-clock.ts';
import { buildWorld, delegatedAdministratorId, managementAccountId } from '../setup.ts';
import { openTerraformRoot } from './terraform-root.ts';
import type { TerraformRoot } from './terraform-root.ts';

/** The provider's own pauses take most of a test: ten seconds for each change of a stack. */
const timeoutMs = 240_000;

const organization = `
data "aws_organizations_organization" "current" {}
resource "aws_organizations_delegated_administrator" "this" {
  account_id        = "${delegatedAdministratorId}"
  service_principal = "member.org.stacksets.cloudformation.amazonaws.com"
}
output "management" { value = data.aws_organizations_organization.current.master_account_id }
output "services" { value = data.aws_organizations_organization.current.aws_service_access_principals }
output "accounts" { value = length(data.aws_organizations_organization.current.accounts) }
`;

const stack = (sessionSeconds: number): string => `
resource "aws_cloudformation_stack" "role" {
  name         = "audit-role"
  capabilities = ["CAPABILITY_NAMED_IAM"]
  parameters   = { ExternalId = "of-the-test", MaxSessionDuration = "${sessionSeconds}" }
  tags         = { Team = "security" }
  template_body = jsonencode({
    Parameters = { ExternalId = { Type = "String" }, MaxSessionDuration = { Type = "Number" } }
    Resources = {
      Role = {
        Type = "AWS::IAM::Role"
        Properties = {
          RoleName           = "Audit"
          Path               = "/security/"
          MaxSessionDuration = { Ref = "MaxSessionDuration" }
          ManagedPolicyArns  = ["arn:aws:iam::aws:policy/SecurityAudit"]
          AssumeRolePolicyDocument = {
            Version = "2012-10-17"
            Statement = [{
              Effect    = "Allow"
              Action    = "sts:AssumeRole"
              Principal = { AWS = "${delegatedAdministratorId}" }
              Condition = { StringEquals = { "sts:ExternalId" = { Ref = "ExternalId" } } }
            }]
          }
        }
      }
    }
    Outputs = { Arn = { Value = { "Fn::GetAtt" = ["Role", "Arn"] } } }
  })
}
output "arn" { value = aws_cloudformation_stack.role.outputs["Arn"] }
`;

const deployer = (subject: string): string => `
data "aws_caller_identity" "current" {}
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
  tags           = { Team = "security" }
}
resource "aws_iam_role" "plan" {
  name        = "stackset-plan"
  description = "Plans."
  tags        = { Team = "security" }
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = aws_iam_openid_connect_provider.github.arn }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:sub" = "${subject}" } }
    }]
  })
}
resource "aws_iam_role_policy" "plan" {
  name   = "plan"
  role   = aws_iam_role.plan.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "iam:GetRole", Resource = "*" }] })
}
resource "aws_iam_role_policy_attachment" "audit" {
  role       = aws_iam_role.plan.name
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}
output "account" { value = data.aws_caller_identity.current.account_id }
`;

const bucket = `
resource "aws_s3_bucket" "state" {
  bucket = "state-of-the-test"
  tags   = { Team = "security" }
}
resource "aws_s3_bucket_versioning" "state" {
  bucket = aws_s3_bucket.state.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_server_side_encryption_configuration" "state" {
  bucket = aws_s3_bucket.state.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "AES256" }
  }
}
resource "aws_s3_bucket_public_access_block" "state" {
  bucket                  = aws_s3_bucket.state.id
  block_public_acls       = true
  ignore_public_acls      = true
  block_public_policy     = true
  restrict_public_buckets = true
}
resource "aws_s3_bucket_ownership_controls" "state" {
  bucket = aws_s3_bucket.state.id
  rule { object_ownership = "BucketOwnerEnforced" }
}
resource "aws_s3_bucket_policy" "state" {
  bucket = aws_s3_bucket.state.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OnlyNamed"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.state.arn, "\${aws_s3_bucket.state.arn}/*"]
      Condition = { ArnNotLike = { "aws:PrincipalArn" = ["arn:aws:iam::${delegatedAdministratorId}:user/admin"] } }
    }]
  })
  depends_on = [aws_s3_bucket_public_access_block.state]
}
`;

let simulator: Simulator;
let root: TerraformRoot;
let clock: ReturnType<typeof scaledClock>;

beforeEach(async () => {
  clock = scaledClock(600);
  simulator = await startSimulator({ world: buildWorld({ accounts: 3, isEmpty: true }, clock) });
});

afterEach(async () => {
  clock.stop();
  await Promise.all([simulator.stop(), root.remove()]);
});

/** Applies, and expects the next plan to be empty: what was sent is what is read back. */
async function applyTwice(configuration: string): Promise<void> {
  await apply(configuration);
  const { exitCode, output } = await root.run('plan', '-detailed-exitcode');
  if (exitCode !== 0) throw new Error(`The second plan is not empty: ${exitCode}\n${output}`);
}

async function apply(configuration: string): Promise<void> {
  await root.write(configuration);
  await root.succeed('apply', '-auto-approve');
}

async function open(accountId: string, configuration: string): Promise<void> {
  root = await openTerraformRoot(simulator, accountId);
  await root.write(configuration);
  await root.succeed('init');
}

function managementClient(): CloudFormationClient {
  const credentials = simulator.identities.createKey(managementAccountId, 'arn:aws:iam::111111111111:user/admin');
  return new CloudFormationClient({ endpoint: simulator.url, region: 'us-east-1', credentials });
}

test(
  'the management account: a delegated administrator, and a role by a stack',
  async () => {
    await open(managementAccountId, organization);
    const early = await root.run('apply', '-auto-approve');
    expect(early.exitCode).toBe(1);
    expect(early.output).toContain('before you enabled service access');

    const client = managementClient();
    const status = async (): Promise<string | undefined> =>
      (await client.send(new DescribeOrganizationsAccessCommand({}))).Status;
    expect(await status()).toBe('DISABLED');
    await client.send(new ActivateOrganizationsAccessCommand({}));
    expect(await status()).toBe('ENABLED');

    await applyTwice(organization + stack(3600));
    const outputs: unknown = JSON.parse(await root.succeed('output', '-json'));
    expect(outputs).toMatchObject({
      management: { value: managementAccountId },
      services: { value: ['member.org.stacksets.cloudformation.amazonaws.com'] },
      accounts: { value: 4 },
      arn: { value: 'arn:aws:iam::111111111111:role/security/Audit' },
    });
    const { world } = simulator;
    const roleOf = () => world.roleOf(managementAccountId, 'Audit');
    expect([...world.organization.delegatedAdministrators]).toEqual([delegatedAdministratorId]);
    expect(roleOf()).toMatchObject({ maxSessionDuration: 3600, path: '/security/', tags: { Team: 'security' } });
    await apply(organization + stack(7200));
    expect(roleOf()).toMatchObject({ maxSessionDuration: 7200 });

    await root.succeed('destroy', '-auto-approve');
    expect([...world.organization.delegatedAdministrators]).toEqual([]);
    expect(roleOf()).toBeUndefined();
  },
  timeoutMs,
);

test(
  'a stack whose role exists already fails, and the provider quotes why',
  async () => {
    simulator.world.setFaults([{ kind: 'role-exists', accounts: [managementAccountId], roleName: 'Audit' }]);
    await open(managementAccountId, stack(3600));
    const { exitCode, output } = await root.run('apply', '-auto-approve');
    expect(exitCode).toBe(1);
    expect(output).toContain('ROLLBACK_COMPLETE');
    expect(output).toContain('Audit already exists.');
  },
  timeoutMs,
);

test(
  'the delegated administrator: an OIDC provider, a role with its policies, and a bucket whose policy holds',
  async () => {
    await open(delegatedAdministratorId, deployer('repo:octo-org/one:pull_request') + bucket);
    await applyTwice(deployer('repo:octo-org/one:pull_request') + bucket);
    const { world, s3 } = simulator;
    const role = () => world.rolesOf(delegatedAdministratorId).get('stackset-plan');
    expect(role()).toMatchObject({ description: 'Plans.', managedPolicyArns: [expect.stringContaining('Audit')] });
    expect(s3.findBucket('state-of-the-test')).toMatchObject({ ownerAccountId: delegatedAdministratorId });

    await apply(deployer('repo:octo-org/two:pull_request') + bucket);
    expect(JSON.stringify(role()?.assumeRolePolicyDocument)).toContain('octo-org/two');

    await root.succeed('destroy', '-auto-approve');
    expect(role()).toBeUndefined();
    expect(world.oidcProviders.get(delegatedAdministratorId)?.size).toBe(0);
    expect(s3.findBucket('state-of-the-test')).toBeUndefined();
  },
  timeoutMs,
);
