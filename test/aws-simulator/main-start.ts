import type { Simulator } from './aws-server.ts';
import type { AccessKey } from './iam/identities.ts';
import { delegatedAdministratorId } from './setup.ts';

/** What the simulator prints when it listens: the organization, and the keys of accounts to paste into a shell. */
export function renderStart(
  simulator: Simulator,
  { timeScale, signIn }: { readonly timeScale: number; readonly signIn: readonly string[] },
): string {
  const { identities, world, url, s3 } = simulator;
  const { ids, accounts, delegatedAdministrators } = world.organization;
  const { managementAccountId, organizationId } = ids;
  const [administrator] = delegatedAdministrators;
  const key = (accountId: string): AccessKey => identities.createKey(accountId, `arn:aws:iam::${accountId}:user/admin`);
  const candidate = accounts.has(delegatedAdministratorId) ? delegatedAdministratorId : undefined;
  const printed = new Map<string, string>();
  if (administrator !== undefined) printed.set(administrator, 'delegated administrator');
  else if (candidate !== undefined) printed.set(candidate, 'security-tooling, to become the delegated administrator');
  printed.set(managementAccountId, 'management account');
  for (const reference of signIn) {
    const { id, name } = world.requireAccount(reference);
    if (!printed.has(id)) printed.set(id, name);
  }
  const bucket =
    s3.findBucket('terraform-state') === undefined ? 'No bucket yet.' : 'S3 bucket for state: terraform-state.';
  return [
    `AWS organization ${organizationId} with ${accounts.size} accounts at ${url}`,
    `${bucket} Operations run ${timeScale} times faster than AWS's.`,
    '',
    ...[...printed].flatMap(([accountId, what]) => [
      `# ${what} ${accountId}`,
      ...renderExports(url, key(accountId)),
      '',
    ]),
    'Ctrl-C ends it.',
    '',
  ].join('\n');
}

/** aws-cli version 1 reads AWS_DEFAULT_REGION only. */
function renderExports(url: string, key: AccessKey): string[] {
  return [
    `export AWS_ENDPOINT_URL=${url} AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1`,
    `export AWS_ACCESS_KEY_ID=${key.accessKeyId} AWS_SECRET_ACCESS_KEY=${key.secretAccessKey}`,
  ];
}
