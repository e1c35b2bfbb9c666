import { expect } from '@jest/globals';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { startGitHub } from '../github-simulator/github-server.ts';
import type { GitHubServer } from '../github-simulator/github-server.ts';
import { makeRunDirectory, removeRunDirectory, runAction } from '../e2e/harness/action-run.ts';
import type { ActionRun } from '../e2e/harness/action-run.ts';
import { makeOrganization, stateBucket } from './fakecloud-organization.ts';
import type { FakecloudOrganization, Key, OrganizationOptions } from './fakecloud-organization.ts';

export const externalId = 'fakecloud-external-id-51c0';
const roleName = 'OrganizationSecurityAuditRole';
/** For a first rollout and more runs, each with terraform and its provider; ms. */
export const storyTimeoutMs = 600_000;

export interface FakecloudStage {
  readonly organization: FakecloudOrganization;
  readonly plan: (inputs?: Inputs) => Promise<ActionRun>;
  readonly apply: (inputs?: Inputs) => Promise<ActionRun>;
  /** The following runs use this key. */
  readonly signIn: (key: Key) => void;
  readonly close: () => Promise<void>;
}

type Inputs = Readonly<Record<string, string>>;

/**
 * An organization of fakecloud, a repository of the GitHub simulator, and the built action in a runner's environment.
 */
export async function openFakecloudStage(url: string, options: OrganizationOptions = {}): Promise<FakecloudStage> {
  const organization = await makeOrganization(url, options);
  const github = await startGitHub();
  const directory = makeRunDirectory();
  let key = organization.administratorKey;
  const run = async (command: 'plan' | 'apply', inputs: Inputs): Promise<ActionRun> =>
    runAction({
      inputs: {
        'stack-set-name': 'organization-security-audit',
        'organizational-unit-ids': organization.units.workloads,
        'external-id': externalId,
        'backend-config': `bucket=${stateBucket}\nuse_path_style=true`,
        // Its stories are about accounts; runs come as direct pushes.
        'reviewed-plan': 'off',
        ...inputs,
        command,
      },
      runner: await runnerOf(github, command, directory),
      environment: {
        AWS_ENDPOINT_URL: url,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: key.accessKeyId,
        AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      },
      token: github.token,
    });
  return {
    organization,
    plan: (inputs = {}) => run('plan', inputs),
    apply: (inputs = {}) => run('apply', inputs),
    signIn: (other) => {
      key = other;
    },
    close: async () => {
      await github.close();
      removeRunDirectory(directory);
    },
  };
}

function runnerOf(github: GitHubServer, command: 'plan' | 'apply', tempDir: string): Promise<Record<string, string>> {
  if (command === 'apply') {
    return github.runnerEnvironment({ event: 'push', sha: github.repository.push(), tempDir });
  }
  const { number } = github.repository.openPullRequest({ title: 'Change the role' });
  return github.runnerEnvironment({ event: 'pull_request', pullRequest: number, tempDir });
}

/**
 * The proof that does not depend on a report: the delegated administrator assumes the role.
 * @returns `assumed`, or the name of STS's error
 */
export async function tryRole(
  { url, administratorKey }: FakecloudOrganization,
  accountId: string,
  id?: string,
): Promise<string> {
  const client = new STSClient({ endpoint: url, region: 'us-east-1', credentials: administratorKey });
  const command = new AssumeRoleCommand({
    RoleArn: `arn:aws:iam::${accountId}:role/${roleName}`,
    RoleSessionName: 'proof',
    ...(id === undefined ? {} : { ExternalId: id }),
  });
  try {
    await client.send(command);
    return 'assumed';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

/** Proves that the role can be assumed with the external id, but not without it or with another one. */
export async function expectRole(
  organization: FakecloudOrganization,
  accountIds: readonly string[],
  id = externalId,
): Promise<void> {
  for (const accountId of accountIds) {
    const answers = await Promise.all(
      [id, undefined, `${id}-not`].map((sent) => tryRole(organization, accountId, sent)),
    );
    expect({ accountId, answers }).toEqual({ accountId, answers: ['assumed', 'AccessDenied', 'AccessDenied'] });
  }
}

export async function expectNoRole(organization: FakecloudOrganization, accountIds: readonly string[]): Promise<void> {
  for (const accountId of accountIds) {
    const answer = await tryRole(organization, accountId, externalId);
    expect({ accountId, answer }).toEqual({ accountId, answer: 'AccessDenied' });
  }
}

/** Throws the whole log on another end, because without the log the cause is unknown. */
export function expectEnd(run: ActionRun, exitCode: number, outcome: string, failureReason = ''): void {
  const got = [run.exitCode, run.outputs['outcome'], run.outputs['failure-reason'] ?? ''];
  if (JSON.stringify(got) !== JSON.stringify([exitCode, outcome, failureReason])) {
    throw new Error(`${run.command}: ${JSON.stringify(got)}\n${run.log}`);
  }
  expect(run.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(externalId);
}

/** The run is red and quotes the service that refused. */
export function expectRefusal(run: ActionRun, words: RegExp): void {
  if (run.exitCode !== 1 || run.outputs['outcome'] !== 'failed' || !words.test(run.log)) throw new Error(run.log);
}

export function accountsByClass(run: ActionRun): Readonly<Record<string, number>> {
  const all = JSON.parse(run.outputs['accounts-by-class'] ?? '{}') as Readonly<Record<string, number>>;
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}
